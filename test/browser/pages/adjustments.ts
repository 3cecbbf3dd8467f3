import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { tabTo } from '../by-keys.ts';
import { expectShown } from '../expect-shown.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** What would open most at a node: asked for, ranked, filtered. */
export function describeAdjustments({ app, browser }: OpenApp): void {
  describe('of adjustments', () => {
    it('are asked for and read by keys alone, and found again', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/adjustments', { user: 'coordinator' });
      const { page } = watched;
      await page.getByText('Inte framräknat än').waitFor();
      await watched.expectFine('nothing yet');
      await tabTo(page, page.getByRole('button', { name: 'Räkna fram' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 3 }).first().waitFor();
      const together = await page.getByRole('heading', { level: 3 }).allTextContents();
      expect(await page.getByText(/^Öppnar för (färre än )?\d+ personer/).count()).to.equal(together.length);
      await tabTo(page, page.getByRole('link', { name: 'Tjänst för tjänst' }));
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Arbetsplats' }).waitFor();
      const byRole = await page.getByRole('heading', { level: 3 }).allTextContents();
      expect(byRole.length).to.be.greaterThan(0);
      await tabTo(page, page.getByRole('combobox', { name: 'Arbetsplats' }));
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(/workplace=/);
      const chosen = page.getByRole('combobox', { name: 'Arbetsplats' });
      await expectShown(() => chosen.inputValue(), new URL(page.url()).searchParams.get('workplace'));
      const workplace = await chosen.locator('option:checked').textContent();
      const listed = page.getByRole('listitem').filter({ has: page.getByRole('heading') });
      await expectShown(() => tellOf(listed, workplace), [true]);
      const rows = await listed.allTextContents();
      expect(rows.length).to.be.greaterThan(0).and.to.be.at.most(byRole.length);
      await page.locator('main li a[href^="/roles/"]').first().waitFor();
      expect(await page.locator('main li a[href^="/roles/"]').count()).to.equal(rows.length);
      await page.reload();
      await expectShown(() => listed.allTextContents(), rows);
      await watched.close();
    });

    for (const look of [...looks, { ...desk, width: 320 } as const]) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/adjustments', {
          user: 'coordinator',
          look,
        });
        const { page } = watched;
        await page.getByRole('heading', { level: 3 }).first().waitFor();
        await watched.expectFine('together');
        await page.getByRole('link', { name: /^(Tjänst för tjänst|Role by role)$/ }).click();
        await page.getByRole('combobox', { name: /^(Arbetsplats|Workplace)$/ }).waitFor();
        await watched.expectFine('role by role');
        await page.goto('/adjustments?kind=nothing');
        await page.getByRole('button', { name: /^(Visa alla|Show all)$/ }).waitFor();
        await watched.expectFine('nothing is left');
        await watched.close();
      });
    }

    it('lead from what all gain to the roles that gain it', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/adjustments?by=role', {
        user: 'coordinator',
      });
      const { page } = watched;
      const title = await page.getByRole('heading', { level: 3 }).first().textContent();
      const shared = String(title).split(',')[0] ?? '';
      await page.getByRole('link', { name: 'I hela noden' }).click();
      await page
        .getByRole('listitem')
        .filter({ hasText: shared })
        .getByRole('link', { name: /^vid \d+ tjänst/ })
        .first()
        .click();
      await page.waitForURL(/by=role/);
      const titles = page.getByRole('heading', { level: 3 });
      await expectShown(() => tellOf(titles, shared), [true]);
      await watched.close();
    });
  });
}

/** Whether those that are shown tell of it: `[true]` where all do, nothing where none is shown. */
async function tellOf(shown: Locator, text: string | null): Promise<boolean[]> {
  const texts = await shown.allTextContents();
  return [...new Set(texts.map((one) => text !== null && one.includes(text)))];
}
