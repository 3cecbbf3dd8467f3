import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { expectShown } from '../expect-shown.ts';
import { desk, looks, type User, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** A role as it is stored. */
interface Role {
  readonly id: string;
  readonly status: string;
  readonly title?: string;
  readonly places?: number;
  readonly hoursPerWeek?: { readonly min: number; readonly max: number };
}

/** A manager's own roles, and one of them. */
export function describeRole({ app, browser }: OpenApp): void {
  const open = (user: User, path: string, look = desk) =>
    WatchedPage.open(browser(), app(), path, { user, look });

  describe('of own roles', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await open('manager', '/my-roles', look);
        const { page } = watched;
        const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
        await first.waitFor();
        await page
          .getByText(/^(Passar|Är möjligt|Suits|Is possible) .*\.$/)
          .first()
          .waitFor();
        await watched.expectFine('own roles');
        await first.click();
        await page.getByRole('heading', { name: /^(Hur många den passar|How many it suits)$/ }).waitFor();
        await page.getByText(/^(Räknat bland|Counted among)/).waitFor();
        await watched.expectFine('a role');
        await page.getByRole('button', { name: /^(Ta bort tjänsten|Delete the role)$/ }).click();
        await watched.expectFine('asks before it is deleted');
        await watched.close();
      });
    }

    it('change hours and status in place by keys alone, and undo by one more', async () => {
      const watched = await open('manager', '/my-roles');
      const { page } = watched;
      const { id, hoursPerWeek } = await newRole(page, 'Stryka dukar');
      expect(hoursPerWeek).to.equal(undefined);
      await page.goto(`/roles/${id}`);
      // what shuts most people out of a role stands among what is told of it
      await page.getByRole('term').filter({ hasText: 'Anställningsformer' }).waitFor();
      // what is done next does not wait until what was stored is read again
      await hold(page, 'GET', id);
      await page.getByLabel('Timmar i veckan', { exact: true }).focus();
      await page.keyboard.type('10–15');
      await stored(page, () => page.keyboard.press('Enter'));
      expect((await readRole(page, id)).hoursPerWeek).to.deep.equal({ min: 10, max: 15 });
      await stored(page, () => page.getByRole('button', { name: 'Stäng tjänsten' }).press('Enter'));
      expect((await readRole(page, id)).status).to.equal('closed');
      await stored(page, () => page.getByRole('button', { name: 'Ångra', exact: true }).press('Enter'));
      expect((await readRole(page, id)).status).to.equal('open');
      await page.getByRole('button', { name: 'Ta bort tjänsten' }).press('Enter');
      await page.getByRole('button', { name: 'Ta bort för gott' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Mina tjänster' }).waitFor();
      await page.getByRole('link', { name: 'Stryka dukar' }).waitFor({ state: 'detached' });
      await watched.close();
    });

    it('say that a role was changed just now by somebody else, show it, and delete it when asked again', async () => {
      const watched = await open('manager', '/my-roles');
      const { page } = watched;
      const { id } = await newRole(page, 'Mangla dukar');
      await page.goto(`/roles/${id}`);
      const hours = page.getByLabel('Timmar i veckan', { exact: true });
      await hours.waitFor();
      const letGo = await hold(page, 'GET', id);
      await changeHours(page, id, { min: 20, max: 30 });
      await page.getByRole('button', { name: 'Ta bort tjänsten' }).press('Enter');
      const forGood = page.getByRole('button', { name: 'Ta bort för gott' });
      await forGood.press('Enter');
      await page.getByRole('alert').getByText('Tjänsten ändrades alldeles nyss.', { exact: false }).waitFor();
      await watched.forgive(/status of 412/);
      await watched.expectFine('changed just now');
      expect((await readRole(page, id)).hoursPerWeek).to.deep.equal({ min: 20, max: 30 });
      letGo();
      await expectShown(() => hours.inputValue(), '20–30');
      await forGood.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Mina tjänster' }).waitFor();
      await page.getByRole('link', { name: 'Mangla dukar' }).waitFor({ state: 'detached' });
      await watched.close();
    });

    it('show of another role, which one goes to from there, its own hours, and change no other', async () => {
      const watched = await open('manager', '/my-roles');
      const { page } = watched;
      const one = await newRole(page, 'Putsa silver', { hoursPerWeek: { min: 10, max: 15 } });
      const other = await newRole(page, 'Putsa mässing', { hoursPerWeek: { min: 20, max: 30 } });
      const hours = page.getByLabel('Timmar i veckan', { exact: true });
      for (const title of ['Putsa silver', 'Putsa mässing']) {
        await page.keyboard.press('/');
        await page.getByRole('dialog').getByRole('searchbox').fill(title);
        await page.getByRole('option', { name: title }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
      }
      await expectShown(() => hours.inputValue(), '20–30');
      await page.getByLabel('Platser', { exact: true }).fill('3');
      await stored(page, () => page.keyboard.press('Enter'));
      expect(await readRole(page, other.id)).to.include({ places: 3 });
      expect(await readRole(page, one.id)).to.not.have.property('places');
      await watched.close();
    });

    it('of a role that nobody can take tell who reviews why, and what would help', async () => {
      const watched = await open('coordinator', '/roles');
      const { page } = watched;
      const { id } = await newRole(page, 'Ingen form', { employmentForms: [] });
      await page.goto(`/roles/${id}`);
      await page.getByText(/^Ingen person kan ta tjänsten som det är nu\.$/).waitFor();
      await page
        .getByText(/^Om tjänsten kan vara .+: \d+ person(er)? till\.$/)
        .first()
        .waitFor();
      await watched.expectFine('nobody');
      await watched.close();
    });

    it('keep what is being typed when what somebody else has changed comes in', async () => {
      const watched = await open('manager', '/my-roles');
      const { page } = watched;
      const { id } = await newRole(page, 'Vika servetter');
      await page.goto(`/roles/${id}`);
      const hours = page.getByLabel('Timmar i veckan', { exact: true });
      await hours.waitFor();
      await changeHours(page, id, { min: 20, max: 30 });
      await page.getByLabel('Platser', { exact: true }).fill('3');
      const letGo = await hold(page, 'PATCH', id);
      await page.keyboard.press('Enter');
      await hours.fill('7');
      await stored(page, async () => letGo());
      expect(await hours.inputValue()).to.equal('7');
      await watched.forgive(/status of 412/);
      await watched.close();
    });

    it('show a coach whom the role suits, each a way to the suggestion, and nothing to change', async () => {
      const watched = await open('coach', '/people');
      const { page } = watched;
      const answer = await page.request.get('/api/v1/roles?limit=1');
      const { items }: { items: Role[] } = await answer.json();
      await page.goto(`/roles/${items[0]?.id}`);
      const people = page.getByRole('region', { name: 'Föreslagna personer' }).getByRole('link');
      await people.first().waitFor();
      expect(await people.first().getAttribute('href')).to.match(/^\/people\/[^/]+\/suggestions\?selected=/);
      expect(await page.getByRole('button', { name: 'Stäng tjänsten' }).count()).to.equal(0);
      await watched.expectFine('a role as a coach sees it');
      await watched.close();
    });

    it('begin with a clear first step where there is none', async () => {
      const watched = await open('manager', '/my-workplace');
      const { page } = watched;
      await page.route('**/api/v1/roles?*', (route) => route.fulfill({ json: { items: [], next: null } }));
      await page.goto('/my-roles');
      await page.getByRole('heading', { name: 'Ingen tjänst ännu' }).waitFor();
      await watched.expectFine('no role yet');
      await page.getByRole('main').getByRole('link', { name: 'Beskriv arbetsuppgifter' }).click();
      await page.getByLabel('Vad behöver ni hjälp med?').waitFor();
      await watched.close();
    });
  });
}

/** Does it, and waits until the API has stored it and the page says so. */
async function stored(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((one) => one.request().method() === 'PATCH' && one.status() === 202);
  await act();
  await answer;
  await page.getByText('Sparat', { exact: true }).first().waitFor();
}

async function readRole(page: Page, id: string): Promise<Role> {
  const role: Role = await (await page.request.get(`/api/v1/roles/${id}`)).json();
  return role;
}

/** Holds what the page asks of the role by the method until it is let go. */
async function hold(page: Page, method: 'GET' | 'PATCH', id: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/api/v1/roles/${id}`, async (route) => {
    if (route.request().method() === method) {
      await held;
    }
    await route.continue();
  });
  return letGo;
}

/** Changes the role as somebody else does. */
async function changeHours(page: Page, id: string, hoursPerWeek: Role['hoursPerWeek']): Promise<void> {
  const me: { csrfToken: string } = await (await page.request.get('/api/v1/me')).json();
  const answer = await page.request.patch(`/api/v1/roles/${id}`, {
    headers: { 'x-csrf-token': me.csrfToken, 'if-match': '*' },
    data: { hoursPerWeek },
  });
  expect(answer.status()).to.equal(202);
}

async function newRole(page: Page, title: string, more: object = {}): Promise<Role> {
  const me: { csrfToken: string } = await (await page.request.get('/api/v1/me')).json();
  const answer = await page.request.post('/api/v1/roles', {
    headers: { 'x-csrf-token': me.csrfToken },
    data: { nodeId: 'goteborg', title, ...more },
  });
  expect(answer.status()).to.equal(202);
  const { id }: { id: string } = await answer.json();
  return readRole(page, id);
}
