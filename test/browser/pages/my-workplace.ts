import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { apiAway, desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

interface Workplace {
  readonly id: string;
  readonly name?: string;
  readonly mentors?: readonly { readonly name: string; readonly places?: number }[];
  readonly supports?: readonly string[];
  readonly location?: { readonly lat: number; readonly lon: number };
  readonly crossing?: boolean;
  readonly mentorPlaces: readonly { readonly placesLeft: number | null }[];
}

/** A manager's own workplace: mentors, what can be adapted. */
export function describeMyWorkplace({ app, browser }: OpenApp): void {
  describe('of their own workplace', () => {
    const open = (look = desk) =>
      WatchedPage.open(browser(), app(), '/my-workplace', { user: 'manager', look });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await open(look);
        const { page } = watched;
        await page.getByText(/^(Lokalen|The premises)$/).click();
        await page.getByLabel(/^(Lugn plats|Quiet place)/).waitFor();
        await watched.expectFine('the workplace');
        await page.getByRole('button', { name: /^(Lägg till handledare|Add a mentor)$/ }).click();
        await watched.expectFine('a new mentor');
        await watched.close();
      });
    }

    it('lose nothing where the text is four times as large', async () => {
      const watched = await open({ ...desk, width: 320 });
      await watched.page.getByText('Lokalen', { exact: true }).click();
      await watched.expectFine('at 400 %');
      await watched.close();
    });

    it('take a mentor and an adaptation by keys alone, store them by themselves, and take a removal back', async () => {
      const watched = await open();
      const { page } = watched;
      const mentors = page.getByRole('region', { name: 'Handledare' });
      await mentors.getByRole('button', { name: 'Lägg till handledare' }).press('Enter');
      await page.keyboard.type('Britta Provsson');
      await page.keyboard.press('Tab');
      await stored(page, () => page.keyboard.type('2'));
      await page.locator('summary', { hasText: 'Lokalen' }).focus();
      await page.keyboard.press('Enter');
      const quiet = page.getByLabel(/^Lugn plats/);
      const before = await quiet.isChecked();
      await quiet.focus();
      await stored(page, () => page.keyboard.press('Space'));
      const kept = await shownWorkplace(page);
      expect(kept.mentors?.at(-1)).to.deep.include({ name: 'Britta Provsson', places: 2 });
      expect(kept.supports?.includes('quiet-place')).to.equal(!before);

      await stored(page, () => page.getByRole('button', { name: 'Ta bort Britta Provsson' }).press('Enter'));
      expect((await shownWorkplace(page)).mentors?.some(({ name }) => name === 'Britta Provsson')).to.equal(
        false,
      );
      await stored(page, () => page.getByRole('button', { name: /^Ångra/ }).press('Enter'));
      expect((await shownWorkplace(page)).mentors?.at(-1)?.name).to.equal('Britta Provsson');
      await watched.close();
    });

    it('take the place by its name or its coordinates, and that a ferry lies between, and say what is no place', async () => {
      const watched = await open();
      const { page } = watched;
      const place = page.getByLabel('Ort eller koordinater');
      await place.fill('Skara');
      await stored(page, () => place.press('Enter'));
      expect((await shownWorkplace(page)).location).to.deep.include({ lat: 58.387 });
      // a village, which the page does not know
      await place.fill('Axvall');
      await stored(page, () => place.press('Enter'));
      expect((await shownWorkplace(page)).location).to.deep.include({ lat: 58.383 });
      await place.fill('58,51; 13,16');
      await stored(page, () => place.press('Tab'));
      await page.getByText('Ligger nära Lidköping.').waitFor();
      await stored(page, () => page.getByLabel(/^Färja eller omväg/).check());
      expect(await shownWorkplace(page)).to.deep.include({
        location: { lat: 58.51, lon: 13.16 },
        crossing: true,
      });
      await watched.expectFine('a place by its coordinates');
      await place.fill('13,16; 58,51');
      await place.press('Tab');
      await page.getByText(/mkastade/).waitFor();
      await watched.forgive(/status of 422/);
      await watched.expectFine('coordinates that are no place');
      await watched.close();
    });

    it('say of each mentor how many more there is room for', async () => {
      const watched = await open();
      const { mentorPlaces } = await shownWorkplace(watched.page);
      const told = mentorPlaces.filter(({ placesLeft }) => placesLeft !== null);
      expect(told).to.not.be.empty;
      const said = watched.page.getByText(/^(Har plats för \d+ till|Har fullt just nu)$/);
      await said.first().waitFor();
      expect(await said.count()).to.equal(told.length);
      await watched.close();
    });

    it('let one choose where two have changed the same thing, and lose neither before', async () => {
      const watched = await open();
      const { page } = watched;
      const name = page.getByLabel('Namn', { exact: true }).last();
      const { id } = await shownWorkplace(page);
      await changeName(page, id, 'Den andras namn');
      await name.fill('Mitt namn');
      await page.getByRole('alert', { name: 'Väntar på ditt val.' }).waitFor();
      await watched.forgive(/status of 412/);
      await watched.expectFine('two have changed the name');
      expect((await readWorkplace(page, id)).name).to.equal('Den andras namn');
      await stored(page, () => page.getByRole('button', { name: 'Behåll mitt' }).click());
      expect((await readWorkplace(page, id)).name).to.equal('Mitt namn');
      // another comes first by name now; the one that is written stays
      await page.getByRole('link', { name: 'Mitt namn' }).waitFor();
      expect(await name.inputValue()).to.equal('Mitt namn');
      await watched.close();
    });

    it('keep what is written while the API is away, and store it when it is back', async () => {
      const watched = await open();
      const { page } = watched;
      const name = page.getByLabel('Namn', { exact: true }).last();
      await name.waitFor();
      const { id } = await shownWorkplace(page);
      await app().killApi();
      await name.fill('Skrivet utan svar');
      await page.getByText('Inte sparat än').waitFor();
      await watched.expectFine('away', apiAway);
      await stored(page, () => app().startApi());
      await watched.forgive(apiAway);
      expect((await readWorkplace(page, id)).name).to.equal('Skrivet utan svar');
      await watched.close();
    });

    it('begin with the name where there is none', async () => {
      const watched = await open();
      const { page } = watched;
      await page.route('**/api/v1/workplaces?*', (route) =>
        route.fulfill({ json: { items: [], next: null } }),
      );
      await page.reload();
      await page.getByLabel('Vad heter arbetsplatsen?').fill('Köket på hörnet');
      await watched.expectFine('no workplace yet');
      await page.unroute('**/api/v1/workplaces?*');
      await page.getByRole('button', { name: 'Lägg till arbetsplatsen' }).click();
      await page.getByRole('link', { name: 'Köket på hörnet' }).waitFor();
      await watched.close();
    });
  });
}

/** Does it, and waits until the API has stored it and the page says so. */
async function stored(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (one) => one.request().method() === 'PATCH' && one.status() === 200 && one.url().includes('/workplaces/'),
  );
  await act();
  await answer;
  await page.getByText('Sparat', { exact: true }).last().waitFor();
}

/** The first of the manager's workplaces, which the page shows, as it is stored. */
async function shownWorkplace(page: Page): Promise<Workplace> {
  const answer = await page.request.get('/api/v1/workplaces?limit=100');
  const { items } = (await answer.json()) as { items: Workplace[] };
  const [first] = items;
  if (first === undefined) {
    throw new Error('The manager of the small demonstration has no workplace');
  }
  return first;
}

async function readWorkplace(page: Page, id: string): Promise<Workplace> {
  const workplace: Workplace = await (await page.request.get(`/api/v1/workplaces/${id}`)).json();
  return workplace;
}

async function changeName(page: Page, id: string, name: string): Promise<void> {
  const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
  const answer = await page.request.patch(`/api/v1/workplaces/${id}`, {
    headers: { 'x-csrf-token': csrfToken, 'if-match': '*' },
    data: { name },
  });
  expect(answer.status()).to.equal(200);
}
