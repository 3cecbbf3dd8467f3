import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

interface Overview {
  readonly people: Readonly<Record<'open' | 'toReview' | 'withoutSuggestions' | 'toConfirm', number>>;
  readonly roles: Readonly<Record<'open' | 'withoutPeople', number>>;
  readonly spread: {
    readonly onTop: number;
    readonly people: number;
    readonly bands: readonly { readonly people: number }[];
  };
  readonly towns: readonly { readonly name: string; readonly people: number }[];
}

interface Way {
  readonly steps: readonly { readonly step: string; readonly people: number }[];
  readonly waiting: readonly { readonly waiting: string; readonly count: number }[];
}

/** A node before the steering group. */
export function describeNode({ app, browser }: OpenApp): void {
  describe('of a node', () => {
    const open = (look = desk) => WatchedPage.open(browser(), app(), '/', { user: 'coordinator', look });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await open(look);
        const { page } = watched;
        await pictures(page);
        await page.getByRole('table', { name: /^(Vägen|The way)/ }).waitFor();
        await watched.expectFine('the node');
        await page
          .getByText(/^(Som tabell|As a table)$/)
          .first()
          .click();
        await watched.expectFine('a chart as a table');
        await watched.close();
      });
    }

    it('lose nothing where the text is four times as large', async () => {
      const watched = await open({ ...desk, width: 320 });
      await pictures(watched.page);
      await watched.expectFine('at 400 %');
      await watched.close();
    });

    it('say the numbers of the node, and each leads by keys alone to the list behind it', async () => {
      const watched = await open();
      const { page } = watched;
      await pictures(page);
      const { people, roles } = await overviewOf(page);
      const links = page.getByRole('region', { name: 'Att göra' }).getByRole('link');
      const expected = [
        [people.toReview, '/people', 'review'],
        [people.withoutSuggestions, '/people', 'suggestions'],
        [roles.withoutPeople, '/roles', 'people'],
        [people.toConfirm, '/people', 'confirmation'],
      ] as const;
      for (const [index, [count, path, needs]] of expected.entries()) {
        expect(Number.parseInt((await links.nth(index).textContent()) ?? '', 10)).to.equal(count);
        await links.nth(index).press('Enter');
        await page.waitForURL(`**${path}?*`);
        const { searchParams } = new URL(page.url());
        expect([searchParams.get('needs'), searchParams.get('nodeId')]).to.deep.equal([needs, 'goteborg']);
        await page.goBack();
        await links.first().waitFor();
      }
      await watched.close();
    });

    it('tell how far people came and what waits, and lead by keys alone to the list behind', async () => {
      const watched = await open();
      const { page } = watched;
      const way = (await (await page.request.get('/api/v1/nodes/goteborg/way')).json()) as Way;
      const table = page.getByRole('table', { name: 'Vägen från förslag till placering' });
      const cells = table.getByRole('row').getByRole('cell');
      await cells.first().waitFor();
      expect(await table.getByRole('rowheader').count()).to.equal(way.steps.length);
      // of each step how many people, and what waits
      for (const [index, { people }] of way.steps.entries()) {
        expect(numberIn(await cells.nth(2 * index).textContent())).to.equal(people);
      }
      await page.route('**/way?*', (route) =>
        route.fulfill({
          json: {
            ...way,
            waiting: way.waiting.map((one) => ({ ...one, count: 2, medianDays: 3, longestDays: 9 })),
          },
        }),
      );
      await page.reload();
      await table.getByText('hälften minst 3 dagar, längst 9 dagar').first().waitFor();
      const links = {
        ...{ suggestions: '/people?needs=suggestions', review: '/people?needs=review' },
        ...{ proposal: '/people?needs=proposal', answer: '/placements?needs=answer' },
        ...{ reply: '/placements?needs=reply', placement: '/placements?needs=placement' },
        ...{ start: '/placements?state=planned', running: '/placements?state=running' },
        'follow-up': '/placements?needs=follow-up',
      };
      expect(Object.keys(links)).to.deep.equal(way.waiting.map(({ waiting }) => waiting));
      for (const [index, to] of Object.values(links).entries()) {
        const link = table.getByRole('link').nth(index);
        expect(numberIn(await link.textContent()), to).to.equal(2);
        await link.press('Enter');
        const wanted = new URL(to, page.url());
        await page.waitForURL(`**${wanted.pathname}?*`);
        const { searchParams } = new URL(page.url());
        const [[key, value] = ['', '']] = wanted.searchParams;
        expect([searchParams.get(key), searchParams.get('nodeId')], to).to.deep.equal([value, 'goteborg']);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.goBack();
        await link.waitFor();
      }
      await watched.close();
    });

    it('count the way as far back as is chosen, and keep that in the address', async () => {
      const watched = await open();
      const { page } = watched;
      const choice = page.getByLabel('Räkna', { exact: true });
      await choice.selectOption({ label: 'Senaste 3 månaderna' });
      await page.waitForURL('**/nodes/goteborg?period=quarter');
      await page.reload();
      expect(await choice.inputValue()).to.equal('quarter');
      await choice.selectOption({ label: 'Senaste 12 månaderna' });
      await page.waitForURL('**/nodes/goteborg');
      await watched.close();
    });

    it('say that the way can not be fetched, and fetch it when asked again', async () => {
      const watched = await open();
      const { page } = watched;
      await pictures(page);
      await page.route('**/way?*', (route) => route.fulfill({ status: 500, json: {} }));
      await page.reload();
      const again = page.getByRole('button', { name: 'Försök igen' });
      await again.waitFor();
      await watched.forgive(/status of 500/);
      await watched.expectFine('without the way');
      await page.unroute('**/way?*');
      await again.press('Enter');
      await page.getByRole('table', { name: 'Vägen från förslag till placering' }).waitFor();
      await watched.close();
    });

    it('tell by town in a table what the map shows', async () => {
      const watched = await open();
      const { page } = watched;
      await pictures(page);
      const { towns } = await overviewOf(page);
      const table = page.getByRole('table', { name: 'Var personer bor och arbete finns' }).first();
      const [first] = towns;
      expect(await table.getByRole('row').nth(1).getByRole('cell').first().textContent()).to.equal(
        String(first?.people),
      );
      expect(await table.getByRole('rowheader').first().textContent()).to.equal(first?.name);
      expect(
        await page
          .getByRole('img', { name: /^Karta/ })
          .locator('title')
          .count(),
      ).to.equal(towns.length);
      await watched.close();
    });

    it('say how evenly people come up first, and lead by keys alone to the rules', async () => {
      const watched = await open();
      const { page } = watched;
      const { spread } = await overviewOf(page);
      const section = page.getByRole('region', { name: 'Så sprids förslagen' });
      await section
        .getByText(`${spread.onTop} av ${spread.people} öppna personer står bland de 20 första`)
        .waitFor();
      await section.getByText('Som tabell').click();
      const cells = section.getByRole('row').getByRole('cell');
      for (const [index, { people }] of spread.bands.entries()) {
        expect(numberIn(await cells.nth(2 * index).textContent())).to.equal(people);
      }
      await watched.expectFine('the spread as a table');
      await section.getByRole('link', { name: 'Låt reglerna lyfta den som har väntat länge' }).press('Enter');
      await page.waitForURL('**/policy?node=goteborg');
      await watched.close();
    });

    it('say of a role that nobody is near to what would open it all the same', async () => {
      const watched = await open();
      const { page } = watched;
      await pictures(page);
      const overview = await (await page.request.get('/api/v1/nodes/goteborg/overview')).json();
      const id = '019b76dd-151b-71bc-998d-ceb99066dd18';
      const role = { id, title: 'Bagare', workplaceName: null, matched: true, opening: null };
      await page.route('**/overview', (route) =>
        route.fulfill({ json: { ...overview, rolesWithoutPeople: [role] } }),
      );
      const adjustment = { kind: 'add-employment-form', form: 'arbetstraning' };
      await page.route('**/roles/*/reach*', (route) =>
        route.fulfill({ json: { openings: [{ adjustment, band: '10-19', goodBand: 'none', label: null }] } }),
      );
      await page.reload();
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Bagare' })
        .getByText('Ingen är nära. Om det även går som ”Arbetsträning” blir det möjligt för 10–19 till.')
        .waitFor();
      await watched.close();
    });

    it('say calmly that lists are being remade, and follow', async () => {
      const watched = await open();
      const { page } = watched;
      await pictures(page);
      const overview = await (await page.request.get('/api/v1/nodes/goteborg/overview')).json();
      await page.route('**/overview', (route) =>
        route.fulfill({ json: { ...overview, lists: { ...overview.lists, beingRemade: 12 } } }),
      );
      await page.reload();
      await page.getByText('Listorna räknas om: 12 kvar').waitFor();
      await page.unroute('**/overview');
      await page.getByText(/Listorna räknades senast/).waitFor();
      await watched.close();
    });

    it('say that the map and charts can not be fetched, and tell the numbers all the same', async () => {
      const watched = await open();
      const { page } = watched;
      await page.route('**/pictures-*', (route) => route.abort());
      // it goes away by itself as soon as the API answers
      const said = page.getByText('Passa svarar inte just nu').waitFor();
      await page.reload();
      await said;
      await page.getByRole('table').first().waitFor();
      await page.getByText('Passa svarar inte just nu').waitFor({ state: 'detached' });
      await watched.forgive(/ERR_FAILED/);
      await watched.close();
    });

    it('take one page of paper', async () => {
      const watched = await open();
      await pictures(watched.page);
      const paper = await watched.page.pdf({ format: 'A4' });
      expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).to.equal(1);
      await watched.close();
    });
  });
}

/** Waits for the map and the charts, which come last. */
async function pictures(page: Page): Promise<void> {
  await page.getByRole('img', { name: /^(Karta|Map)/ }).waitFor();
}

async function overviewOf(page: Page): Promise<Overview> {
  const answer = await page.request.get('/api/v1/nodes/goteborg/overview');
  return (await answer.json()) as Overview;
}

/** The first number of a text, whatever stands between its thousands. */
function numberIn(text: string | null): number {
  return Number.parseInt((text ?? '').replaceAll(/(?<=\d)\s(?=\d{3})/g, ''), 10);
}
