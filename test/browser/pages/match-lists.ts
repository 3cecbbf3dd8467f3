import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { tabTo } from '../by-keys.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** Presses and clicks that a list may take from the sign-in to the file. */
const mostSteps = 12;

/** Match lists: asked for, followed, read, exported. */
export function describeMatchLists({ app, browser }: OpenApp): void {
  let listPath: Promise<string> | undefined;

  describe('of match lists', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const path = await madeList();
        const watched = await WatchedPage.open(browser(), app(), '/match-lists', {
          user: 'coordinator',
          look,
        });
        const { page } = watched;
        await page.getByRole('button', { name: /^(Be om listan|Ask for the list)$/ }).waitFor();
        await watched.expectFine('to ask');
        await page.getByLabel(/^(några jag väljer|some that I choose)$/).check();
        await page.getByRole('checkbox').nth(1).waitFor();
        await page.getByRole('checkbox').first().check();
        await page.getByText(/^1 (vald|chosen)/).waitFor();
        await watched.expectFine('some are chosen');
        await page.goto(path);
        await page.getByRole('table').waitFor();
        await watched.expectFine('list');
        await page.locator('summary').click();
        await page.getByRole('checkbox', { name: /^(Talar mest för|Speaks most for it)$/ }).check();
        await page.getByRole('columnheader', { name: /^(Talar mest för|Speaks most for it)$/ }).waitFor();
        await watched.expectFine('more columns');
        await page.getByRole('searchbox').fill('xyzxyz');
        await page.getByRole('button', { name: /^(Visa alla|Show all)$/ }).waitFor();
        await watched.expectFine('nothing is left');
        await watched.close();
      });
    }

    it('lose nothing where the text is four times as large', async () => {
      const look = { ...desk, width: 320 } as const;
      const path = await madeList();
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coordinator', look });
      await watched.page.getByRole('table').waitFor();
      await watched.expectFine('list at 400 %');
      await watched.close();
    });

    it('are asked for and exported by the mouse, in few clicks from the sign-in on', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/', { user: null });
      const { page } = watched;
      let clicks = 0;
      const click = async (role: 'button' | 'link', name: string) => {
        clicks += 1;
        await page.getByRole(role, { name }).click();
      };
      await click('button', 'Nodsamordnare');
      await click('link', 'Matchningslistor');
      await click('button', 'Be om listan');
      await page.getByRole('table').waitFor();
      await page.getByText('Listan görs').waitFor({ state: 'detached' });
      const file = await downloaded(page, () => click('button', 'Exportera'));
      expect(await rowsOf(file)).to.deep.equal(await seenRows(page));
      expect(clicks).to.be.at.most(mostSteps);
      await watched.close();
    });

    it('are asked for and exported by keys alone, with the rows and columns that are seen', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/', { user: null });
      const { page } = watched;
      let presses = 0;
      const press = async (role: 'button' | 'link' | 'checkbox', name: string | RegExp, key = 'Enter') => {
        presses += 1;
        await tabTo(page, page.getByRole(role, { name }));
        await page.keyboard.press(key);
      };
      await press('button', /Nodsamordnare/);
      await press('link', 'Matchningslistor');
      await press('button', 'Be om listan');
      await page.getByRole('table').waitFor();
      await page.getByText('Listan görs').waitFor({ state: 'detached' });
      const all = await page.getByRole('row').count();
      await tabTo(page, page.getByRole('combobox', { name: 'Granskning' }));
      await page.keyboard.type('inte');
      await page.waitForURL(/review=none/);
      await tabTo(page, page.locator('summary'));
      await page.keyboard.press('Enter');
      await press('checkbox', 'Sammanlagt', 'Space');
      await press('checkbox', 'Talar mest för', 'Space');
      await page.getByRole('columnheader', { name: 'Talar mest för' }).waitFor();
      await page
        .getByRole('cell', { name: /^(Stämmer|Det)/ })
        .first()
        .waitFor();
      await press('button', 'Sammanlagt');
      await tabTo(page, page.getByRole('button', { name: /Exportera/ }), 'Shift+Tab');
      const file = await downloaded(page, () => page.keyboard.press('Enter'));

      const rows = await rowsOf(file);
      expect(rows).to.deep.equal(await seenRows(page));
      expect(rows[0]).to.include.members(['Sammanlagt', 'Talar mest för']).and.not.include('Känt');
      expect(all).to.be.greaterThan(10);
      const totals = rows
        .slice(1)
        .map((row) => Number.parseInt(row[rows[0]?.indexOf('Sammanlagt') ?? 0] ?? '', 10));
      expect(totals).to.deep.equal(totals.toSorted((one, other) => one - other));
      expect(presses).to.be.at.most(mostSteps);
      await watched.close();
    });

    it('keep what is filtered, sorted and shown in the address', async () => {
      const path = await madeList();
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coordinator' });
      const { page } = watched;
      await page.getByRole('table').waitFor();
      const workplace = await page.getByRole('cell').nth(1).textContent();
      await page.getByRole('combobox', { name: 'Arbetsplats' }).selectOption(workplace);
      await page.getByRole('button', { name: 'Person' }).click();
      await page.getByRole('columnheader', { name: 'Person' }).and(page.locator('[aria-sort]')).waitFor();
      const seen = await seenRows(page);
      expect(new Set(seen.slice(1).map((row) => row[1]))).to.deep.equal(new Set([workplace]));
      await page.reload();
      await page.getByRole('table').waitFor();
      expect(await seenRows(page)).to.deep.equal(seen);
      await watched.close();
    });

    it('say when a profile is newer, and are asked for anew in one click', async () => {
      const path = await madeList();
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coordinator' });
      const { page } = watched;
      await page.getByRole('table').waitFor();
      const href = await page.locator('td a[href^="/people/"]').first().getAttribute('href');
      await changeWishes(page, String(href).split('/')[2] ?? '');
      await page.reload();
      await page.getByText(/gäller något som har ändrats/).waitFor();
      await watched.expectFine('stale');
      await page.getByRole('button', { name: 'Be om den på nytt' }).click();
      await page.waitForURL((address) => address.pathname !== path);
      await page.getByRole('table').waitFor();
      await page.getByText('Listan görs').waitFor({ state: 'detached' });
      expect(await page.getByText(/gäller något som har ändrats/).count()).to.equal(0);
      await watched.close();
    });

    it('are asked for by a workplace: its roles found together, and each cell leads on', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/workplaces', { user: 'coordinator' });
      const { page } = watched;
      const workplace = page.getByRole('main').getByRole('listitem').getByRole('link').first();
      const name = String(await workplace.textContent());
      await workplace.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByRole('link', { name: 'Be om en lista över vilka som passar' }).click();
      const chosen = page.getByRole('list', { name: 'Valda' }).getByRole('listitem');
      await chosen.filter({ hasText: name }).first().waitFor();
      const count = await chosen.count();
      await page.getByRole('button', { name: 'Välj ingen' }).click();
      await page.getByLabel('Sök att välja').fill(name);
      await page.getByRole('button', { name: `Välj alla ${count} som hittades` }).click();
      expect(await chosen.filter({ hasText: name }).count()).to.equal(count);
      await page.getByRole('button', { name: 'Be om listan' }).click();
      await page.getByRole('table').waitFor();
      await page.getByText('Listan görs').waitFor({ state: 'detached' });
      await page.getByRole('cell').getByRole('link', { name }).first().click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.goBack();
      await page.locator('td a[href^="/roles/"]').first().click();
      await page.waitForURL('**/roles/*');
      await watched.close();
    });

    it('are listed with their progress, and found again', async () => {
      const path = await madeList();
      const watched = await WatchedPage.open(browser(), app(), '/match-lists', { user: 'coordinator' });
      const { page } = watched;
      await page.getByRole('listitem').getByRole('link').first().waitFor();
      expect(await page.locator(`a[href="${path}"]`).count()).to.equal(1);
      await watched.close();
    });
  });

  /** The address of a list for everyone that is made. */
  function madeList(): Promise<string> {
    listPath ??= makeList();
    return listPath;
  }

  async function makeList(): Promise<string> {
    const watched = await WatchedPage.open(browser(), app(), '/match-lists', { user: 'coordinator' });
    const { page } = watched;
    await page.getByRole('button', { name: 'Be om listan' }).click();
    await page.getByRole('table').waitFor();
    await page.getByText('Listan görs').waitFor({ state: 'detached' });
    const { pathname } = new URL(page.url());
    await watched.close();
    return pathname;
  }
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await act();
  return waiting;
}

/** The rows of the file with its headers, read as a spreadsheet does. */
async function rowsOf(file: Download): Promise<string[][]> {
  expect(file.suggestedFilename()).to.match(/^Personer till alla öppna tjänster.*\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.charCodeAt(0), 'a byte order mark, for Excel').to.equal(0xfeff);
  return parse(text, { delimiter: ';', bom: true });
}

/** The cells of the whole table as they are seen, also those that are drawn when one has scrolled to them. */
async function seenRows(page: Page): Promise<string[][]> {
  const { length } = await page.getByRole('row').all();
  await page.getByRole('row').last().scrollIntoViewIfNeeded();
  const count = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
  while ((await page.getByRole('row').count()) < count) {
    await page.getByRole('row').last().scrollIntoViewIfNeeded();
  }
  expect(length).to.be.greaterThan(1);
  const rows: string[][] = await page
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) =>
          [...cell.querySelectorAll(':scope *')].reduce(
            (text, part) =>
              part.getAttribute('aria-hidden') === 'true' ? text.replace(part.textContent ?? '', '') : text,
            cell.textContent ?? '',
          ),
        ),
      ),
    );
  return rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
}

async function changeWishes(page: Page, id: string): Promise<void> {
  const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
  const answer = await page.request.patch(`/api/v1/candidates/${id}`, {
    headers: { 'x-csrf-token': csrfToken, 'if-match': '*' },
    data: { wishes: 'Jag vill laga cyklar' },
  });
  expect(answer.status()).to.equal(202);
}
