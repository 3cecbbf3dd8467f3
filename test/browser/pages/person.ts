import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { until } from '../../worker/test-servers.ts';
import { apiAway, desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

interface Person {
  readonly id: string;
  readonly revision: number;
  readonly reference: string;
  readonly [field: string]: unknown;
}

/** One person: made, written together, stored by itself, and never written over. */
export function describePerson({ app, browser }: OpenApp): void {
  let made = 0;

  describe('of one person', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach', look });
        const { page } = watched;
        await page.getByRole('heading', { level: 1 }).waitFor();
        await watched.expectFine('new');
        await page.getByRole('button', { name: /^(Börja|Begin)$/ }).click();
        await page.getByText(/^(Skriv ett ärendenummer|Write a case number)/).waitFor();
        await watched.expectFine('without a case number');
        await page.goto(`/people/${await newPerson(page, { wishes: 'Jag vill laga mat, inte städa' })}`);
        await page.getByText(/^(Fråga härnäst|Ask next)$/).waitFor();
        await page.locator('dd', { hasText: 'laga mat' }).waitFor();
        await watched.expectFine('a person');
        await page.goto(`${page.url()}?field=abilities/attention`);
        const attention = page.locator('#field-abilities-attention');
        await attention.getByRole('radio').nth(2).check();
        await page.locator('#field-needs').getByRole('radio').last().check();
        await page.locator('#field-needs summary').click();
        await page.locator('#field-needs').getByRole('checkbox').first().check();
        await page.locator('#field-experience').getByRole('radio').last().check();
        await page.getByText(/^(Sparat|Saved) \d/).waitFor();
        await watched.expectFine('opened');
        await page.getByRole('button', { name: /^(Ta bort för alltid|Erase for good)/ }).click();
        await page.getByRole('dialog').waitFor();
        await watched.expectFine('erase?');
        await watched.close();
      });
    }

    it('lose nothing where the text is four times as large', async () => {
      const look = { ...desk, width: 320 } as const;
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach', look });
      const { page } = watched;
      await page.goto(`/people/${await newPerson(page, { wishes: 'Jag vill laga mat' })}?field=avoids`);
      await page.locator('#field-avoids').getByRole('radio').last().check();
      await page.locator('#field-avoids summary').click();
      await page.locator('#field-avoids').getByRole('checkbox').first().check();
      await watched.expectFine('at 400 %');
      await watched.close();
    });

    it('are made by keys alone, from the case number to the last answer', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      const { keyboard } = page;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await tabTo(page, 'Ärendenummer');
      await keyboard.type('T-keys');
      await tabTo(page, 'Vad vill personen göra?');
      await keyboard.type('Jag vill laga mat');
      await tabTo(page, 'Börja');
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'T-keys' }).waitFor();
      await tabTo(page, 'Anteckningar');
      await keyboard.type('Ring på måndag');
      await page.getByText(/^Sparat \d/).waitFor();
      await page.goto(`${page.url()}?field=abilities/attention`);
      await focused(page, /^Vet inte$/);
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      await tabTo(page, 'Personen själv');
      await keyboard.press('ArrowRight');
      await tabTo(page, 'Vet inte', '#field-registerExtract');
      await keyboard.press('ArrowRight');
      await tabTo(page, 'Väntar sedan');
      await page.getByText(/^Sparat \d/).waitFor();
      const person = await readPerson(page, new URL(page.url()).pathname);
      expect(person).to.include({
        reference: 'T-keys',
        wishes: 'Jag vill laga mat',
        coachNotes: 'Ring på måndag',
        registerExtract: true,
      });
      expect(person.abilities).to.have.nested.property('attention.level', 2);
      expect(person.abilities).to.have.nested.property('attention.source', 'coach');
      const me = (await (await page.request.get('/api/v1/me')).json()) as { id: string };
      expect(person.coachId, 'is the coach’s own').to.equal(me.id);
      await watched.close();
    });

    it('say that a case number is taken, with a way to the one who has it', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      await page.getByLabel('Ärendenummer').fill('Go-1001');
      await page.getByRole('button', { name: 'Börja' }).click();
      await page.getByRole('link', { name: 'Visa Go-1001' }).waitFor();
      await watched.forgive(/status of 409/);
      await watched.expectFine('taken');
      await page.getByRole('link', { name: 'Visa Go-1001' }).click();
      await page.getByRole('heading', { level: 1, name: 'Go-1001' }).waitFor();
      await watched.close();
    });

    it('keep unknown, none and some apart', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      const path = `/people/${await newPerson(page, {})}`;
      await page.goto(path);
      const needs = page.locator('#field-needs');
      const stored = async (needs: unknown) =>
        until('the needs to be stored', 20_000, async () =>
          isDeepStrictEqual((await readPerson(page, path)).needs, needs),
        );
      expect(await needs.getByLabel('Vet inte').isChecked()).to.equal(true);
      await needs.getByLabel('Behöver inget').check();
      await stored([]);
      await needs.getByLabel('Det här').check();
      await needs.getByRole('searchbox').fill('handledare');
      await needs.getByLabel('Samma handledare varje dag').check();
      await stored([{ support: 'same-mentor', strength: 'needed' }]);
      await needs.getByLabel('Underlättar').check();
      await stored([{ support: 'same-mentor', strength: 'helpful' }]);
      await needs.getByLabel('Vet inte').check();
      await stored(undefined);
      await watched.close();
    });

    it('offer of needs and what to avoid what the own words speak of, and store it by one press', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      const wishes = 'Jag vill laga mat. Jag klarar inte buller och jag behöver skriftliga instruktioner.';
      const path = `/people/${await newPerson(page, { wishes })}`;
      await page.goto(path);
      await page
        .locator('#field-avoids')
        .getByRole('button', { name: /^Lägg till Högt ljud/ })
        .waitFor();
      await watched.expectFine('offered');
      await saved(page, () => page.getByRole('button', { name: /^Lägg till Högt ljud/ }).click());
      await focused(page, /^Högt ljud/);
      await saved(page, () => page.getByRole('button', { name: /^Lägg till Skriftliga/ }).click());
      expect(await page.getByRole('button', { name: /^Lägg till (Högt|Skriftliga)/ }).count()).to.equal(0);
      expect(await readPerson(page, path)).to.deep.include({
        avoids: [{ condition: 'loud-noise', strength: 'never' }],
        needs: [{ support: 'written-instructions', strength: 'needed' }],
      });
      await watched.close();
    });

    it('say at the field what can not be stored, and store the rest', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      const path = `/people/${await newPerson(page, {})}`;
      await page.goto(path);
      await page.getByLabel('Minst antal timmar').fill('30');
      await page.getByLabel('Högst antal timmar').fill('20');
      await notesOf(page).fill('Ring');
      await page.getByRole('heading', { name: 'En sak att rätta' }).waitFor();
      await watched.forgive(/status of 422/);
      await watched.expectFine('refused');
      await until(
        'the rest to be stored',
        20_000,
        async () => (await readPerson(page, path)).coachNotes === 'Ring',
      );
      await page.getByRole('alert').getByRole('link', { name: 'Timmar i veckan' }).click();
      expect(await page.getByLabel('Minst antal timmar').evaluate((one) => one.matches(':focus'))).to.equal(
        true,
      );
      await saved(page, () => page.getByLabel('Högst antal timmar').fill('40'));
      await page.getByRole('heading', { name: 'En sak att rätta' }).waitFor({ state: 'detached' });
      await watched.close();
    });

    it('put two people’s changes together, and let one choose where both changed the same', async () => {
      const mine = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const path = `/people/${await newPerson(mine.page, { wishes: 'laga mat', coachNotes: 'ring' })}`;
      await mine.page.goto(path);
      const theirs = await WatchedPage.open(browser(), app(), path, { user: 'coordinator' });
      await saved(theirs.page, () => theirs.page.getByLabel('Vad vill personen göra?').fill('vara ute'));
      await saved(theirs.page, () => theirs.page.getByLabel('Längsta resväg').fill('45'));
      await notesOf(mine.page).fill('har ringt');
      await mine.page.getByLabel('Vad vill personen göra?').fill('laga mat åt många');
      const conflict = mine.page.getByText('Någon annan har också ändrat det här.').last();
      await conflict.waitFor();
      await mine.forgive(/status of 412/);
      await mine.expectFine('conflict');
      expect(await mine.page.getByLabel('Längsta resväg').inputValue(), 'theirs alone').to.equal('45');
      await saved(mine.page, () => mine.page.getByRole('button', { name: 'Behåll båda' }).click());
      await conflict.waitFor({ state: 'detached' });
      expect(await readPerson(mine.page, path)).to.deep.include({
        wishes: 'laga mat åt många\n\nvara ute',
        coachNotes: 'har ringt',
        travel: { maxMinutes: 45 },
      });
      await theirs.close();
      await mine.close();
    });

    it('keep what is written while the API is away, and store it when it is back', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      const path = `/people/${await newPerson(page, {})}`;
      await page.goto(path);
      const notes = notesOf(page);
      await notes.waitFor();
      await app().killApi();
      await notes.fill('Skrivet medan den var borta');
      await page
        .getByText(/^Inte sparat än. Passa svarar inte/)
        .first()
        .waitFor();
      await app().startApi();
      await page.getByText(/^Sparat \d/).waitFor();
      await watched.forgive(apiAway);
      expect((await readPerson(page, path)).coachNotes).to.equal('Skrivet medan den var borta');
      await watched.close();
    });

    it('offer after a reload what was not stored, to its writer alone, and not after signing out', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      const path = `/people/${await newPerson(page, {})}`;
      const writeUnstored = async (text: string) => {
        await page.goto(path);
        await notesOf(page).waitFor();
        await page.route('**/api/v1/candidates/*', (route) =>
          route.request().method() === 'PATCH' ? route.abort() : route.continue(),
        );
        await notesOf(page).fill(text);
        await page
          .getByText(/^Inte sparat än. Passa svarar inte/)
          .first()
          .waitFor();
      };
      await writeUnstored('Inte sparat');
      await page.request.post('/api/v1/demo/sign-in', { data: { user: 'coordinator' } });
      await page.goto(path);
      // who is no coach reads no notes
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('button', { name: 'Ta med det' }).count(), 'another user').to.equal(0);
      await page.request.post('/api/v1/demo/sign-in', { data: { user: 'coach' } });
      await page.reload();
      await page.getByRole('button', { name: 'Ta med det' }).waitFor();
      await watched.page.unroute('**/api/v1/candidates/*');
      await saved(page, () => page.getByRole('button', { name: 'Ta med det' }).click());
      expect((await readPerson(page, path)).coachNotes).to.equal('Inte sparat');
      await page.reload();
      await notesOf(page).waitFor();
      expect(await page.getByRole('button', { name: 'Ta med det' }).count(), 'stored').to.equal(0);
      await writeUnstored('Inte heller sparat');
      const drafts = () =>
        page.evaluate(`Object.keys(localStorage).filter((key) => key.startsWith('passa.draft.')).length`);
      expect(await drafts()).to.equal(1);
      await page.getByRole('button', { name: /Göteborg/ }).click();
      watched.signOut();
      await page.getByRole('button', { name: 'Logga ut' }).click();
      await page.getByRole('heading', { name: 'Logga in' }).waitFor();
      expect(await drafts(), 'after signing out').to.equal(0);
      await watched.forgive(/ERR_FAILED|status of 40[13]/);
      // the last try to store it may end after the sign-out
      await watched.close(/ERR_FAILED/);
    });

    it('close, open and erase', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people/new', { user: 'coach' });
      const { page } = watched;
      const path = `/people/${await newPerson(page, {})}`;
      await page.goto(path);
      await saved(page, () => page.getByRole('button', { name: 'Stäng personen' }).click());
      expect((await readPerson(page, path)).status).to.equal('closed');
      await watched.expectFine('closed');
      await saved(page, () => page.getByRole('button', { name: 'Öppna igen' }).click());
      const { reference } = await readPerson(page, path);
      await page.getByRole('button', { name: 'Ta bort för alltid' }).click();
      const copy = page.getByRole('dialog').getByRole('link', { name: 'Allt som finns sparat' });
      expect(await copy.getAttribute('href'), 'the copy first').to.equal(`${path}/copy`);
      await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
      await page.getByRole('heading', { level: 1, name: 'Personer' }).waitFor();
      const receipt = page.getByRole('main').getByText(`${reference} är borttagen`);
      await receipt.waitFor();
      await watched.expectFine('erased');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Personer' }).waitFor();
      expect(await receipt.count(), 'kept nowhere').to.equal(0);
      expect((await page.request.get(`/api/v1/candidates${path.replace('/people', '')}`)).status()).to.equal(
        404,
      );
      await watched.close();
    });
  });

  async function newPerson(page: Page, fields: object): Promise<string> {
    made += 1;
    const answer = await page.request.post('/api/v1/candidates', {
      headers: { 'x-csrf-token': await csrfTokenOf(page) },
      data: { nodeId: 'goteborg', reference: `T-${made}`, ...fields },
    });
    expect(answer.status()).to.equal(202);
    return ((await answer.json()) as Person).id;
  }
}

function notesOf(page: Page) {
  return page.getByRole('textbox', { name: 'Anteckningar' });
}

async function csrfTokenOf(page: Page): Promise<string> {
  return ((await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string }).csrfToken;
}

async function readPerson(page: Page, path: string): Promise<Person> {
  const answer = await page.request.get(`/api/v1/candidates/${path.split('/').at(-1)}`);
  return (await answer.json()) as Person;
}

/** Does it, and waits until what came of it is stored. */
async function saved(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((one) => one.request().method() === 'PATCH' && one.status() === 202);
  await act();
  await answer;
}

/** Goes on by Tab until what is called so has the focus, within what the selector finds. */
async function tabTo(page: Page, name: string, within = 'body'): Promise<void> {
  const wanted = page.locator(within).getByLabel(name).or(page.locator(within).getByRole('button', { name }));
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    for (const one of await wanted.all()) {
      if (await one.evaluate((element) => element.matches(':focus'))) {
        return;
      }
    }
  }
  throw new Error(`Tab does not reach ${name}.`);
}

async function focused(page: Page, name: RegExp): Promise<void> {
  const label = page.locator('label', { has: page.locator(':focus') });
  await label.filter({ hasText: name }).waitFor();
}
