import { expectShown } from '../expect-shown.ts';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** The list of roles, and the search that leads there. */
export function describeRoles({ app, browser }: OpenApp): void {
  describe('of roles', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/roles', { user: 'coordinator', look });
        const { page } = watched;
        await page
          .getByText(/(föreslag|suggested)/)
          .first()
          .waitFor();
        await watched.expectFine('roles');
        await page.goto('/roles?q=xyzzy');
        await page.getByRole('link', { name: /^(Rensa urvalet|Clear the selection)$/ }).waitFor();
        await watched.expectFine('no role fits');
        await watched.close();
      });
    }

    it('are filtered to as many as the filter says', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/roles', { user: 'coordinator' });
      const { page } = watched;
      const chip = page.getByRole('button', { name: /^Att granska/ });
      const [count = ''] = (await chip.textContent())?.match(/\d+$/) ?? [];
      await chip.click();
      await page.getByRole('button', { name: /^Att granska/, pressed: true }).waitFor();
      await page.getByText(new RegExp(`^${count} tjänst`)).waitFor();
      await page.getByLabel('Ordning').selectOption('title');
      await page.waitForURL(/sort=title/);
      await expectShown(async () => String(await page.locator('main li[id]').count()), count);
      await watched.close();
    });

    it('are found by a slip of the hand, and what was opened is offered again', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/roles', { user: 'coach' });
      const { page } = watched;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').waitFor();
      await page.keyboard.type('go-1o03');
      await page
        .getByRole('dialog')
        .getByRole('option', { name: /Go-1003/ })
        .click();
      await page.getByRole('heading', { level: 1, name: /Go-1003/ }).waitFor();
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByText('Senast öppnade').waitFor();
      await page
        .getByRole('dialog')
        .getByRole('option', { name: /Go-1003/ })
        .waitFor();
      await watched.expectFine('opened last');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /Go-1003/ }).waitFor();
      await watched.close();
    });
  });
}
