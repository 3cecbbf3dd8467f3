import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { seenRows } from '../match-rows.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

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
        await page
          .locator('summary')
          .filter({ hasText: /^(Välj kolumner|Choose columns)/ })
          .click();
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

    it('tell of each person without a suggestion why, and what would help', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/match-lists', { user: 'coordinator' });
      const { page } = watched;
      await page.getByLabel('personer: vilka tjänster passar?').check();
      await page.getByRole('button', { name: 'Be om listan' }).click();
      await page.getByRole('table').waitFor();
      await page.getByText('Listan görs').waitFor({ state: 'detached' });
      const kinds = page.getByRole('combobox', { name: 'Slag' });
      await kinds.selectOption('without');
      await page
        .getByRole('cell', { name: /^(Passar|Nästan)$/ })
        .first()
        .waitFor({ state: 'detached' });
      const left = (await seenRows(page)).slice(1);
      expect(left.length).to.be.above(0);
      for (const row of left) {
        expect(row.join(' ')).to.match(/(går som det är nu|placering|läses här|söker|avböjda)/);
      }
      await watched.expectFine('who is left without');
      await kinds.selectOption('near-miss');
      await page.getByRole('cell', { name: 'Nästan', exact: true }).first().waitFor();
      const near = await seenRows(page);
      const at = near[0]?.indexOf('Vad som skulle öppna') ?? -1;
      expect(at).to.be.at.least(0);
      expect(near.length).to.be.above(1);
      expect(near.slice(1).filter((row) => row[at] === '')).to.deep.equal([]);
      await watched.expectFine('near misses');
      await watched.close();
    });

    it('keep what is filtered, sorted and shown in the address', async () => {
      const path = await madeList();
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coordinator' });
      const { page } = watched;
      await page.getByRole('table').waitFor();
      const [, ...rows] = await seenRows(page);
      const workplace = rows.map((row) => row[1] ?? '').find((name) => name !== '') ?? '';
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
      await page.getByText(/gäller något som har ändrats/).waitFor({ state: 'detached' });
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

async function changeWishes(page: Page, id: string): Promise<void> {
  const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string };
  const answer = await page.request.patch(`/api/v1/candidates/${id}`, {
    headers: { 'x-csrf-token': csrfToken, 'if-match': '*' },
    data: { wishes: 'Jag vill laga cyklar' },
  });
  expect(answer.status()).to.equal(202);
}
