import { expect } from 'chai';
import { AsUser } from '../as-user.ts';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** Who is signed in, for an administrator. */
export function describeSignedIn({ app, browser }: OpenApp): void {
  describe('of who is signed in', () => {
    for (const look of looks) {
      it(`is fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const coach = await AsUser.signIn(browser(), app(), 'coach');
        const watched = await WatchedPage.open(browser(), app(), '/signed-in', { user: 'admin', look });
        const { page } = watched;
        await page.getByText('Ahmed Nilsson').first().waitFor();
        await watched.expectFine('who is signed in');
        await page.getByLabel(/Sök på namn|Search by name/).fill('nobody');
        await page.getByText(/Ingen inloggad heter så|Nobody who is signed in is called that/).waitFor();
        await watched.expectFine('nobody found');
        await watched.close();
        await coach.close();
      });
    }

    it('finds somebody, signs out one browser of theirs, and then all, by keys', async () => {
      const [phone, desk] = [
        await AsUser.signIn(browser(), app(), 'manager'),
        await AsUser.signIn(browser(), app(), 'manager'),
      ];
      const watched = await WatchedPage.open(browser(), app(), '/signed-in', { user: 'admin' });
      const { page } = watched;
      await page.getByLabel('Sök på namn').focus();
      await page.keyboard.type('ekström');
      const rows = page.getByRole('listitem').filter({ hasText: 'Maria Ekström' });
      await page.waitForURL(/q=ekstr/);
      await rows.nth(1).waitFor();
      const before = await rows.count();
      expect(before).to.be.at.least(2);
      await rows
        .nth(0)
        .getByRole('button', { name: /^Logga ut Maria Ekström, inloggad/ })
        .press('Enter');
      await rows.nth(before - 1).waitFor({ state: 'detached' });
      expect(await rows.count()).to.equal(before - 1);
      const statuses = async (): Promise<number[]> =>
        Promise.all([phone, desk].map((one) => one.statusOf('/me')));
      expect((await statuses()).toSorted()).to.deep.equal([200, 401]);
      await page.getByRole('button', { name: 'Logga ut överallt: Maria Ekström' }).press('Enter');
      await page.getByText('Ingen inloggad heter så').waitFor();
      expect(await statuses()).to.deep.equal([401, 401]);
      await watched.close();
      await Promise.all([phone.close(), desk.close()]);
    });

    it('lets nobody sign out the browser that they look at', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/signed-in', { user: 'admin' });
      const own = watched.page.getByRole('listitem').filter({ hasText: 'Du själv, i den här webbläsaren.' });
      await own.waitFor();
      expect(await own.getByRole('button').count()).to.equal(0);
      await watched.close();
    });
  });
}
