import { expect } from 'chai';
import { AsUser } from '../as-user.ts';
import { planPlacement, proposeToManager, welcome } from '../put-to-workplace.ts';
import { desk, looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** Who comes when, as the manager of the workplace sees it. */
export function describeWhoComes({ app, browser }: OpenApp): void {
  describe('of who comes when', () => {
    const open = (look = desk) => WatchedPage.open(browser(), app(), '/who-comes', { user: 'manager', look });

    it('say that nobody is planned, with a way on', async () => {
      const watched = await open();
      const { page } = watched;
      await page.getByRole('heading', { name: 'Ingen är planerad ännu' }).waitFor();
      await watched.expectFine('nobody');
      await page.getByRole('link', { name: 'Till förslag på personer' }).click();
      await page.getByRole('heading', { level: 1, name: 'Förslag på personer' }).waitFor();
      await watched.close();
    });

    it('show at once who is planned: form, days, hours and their steps, mentor and coach', async () => {
      const watched = await open();
      const { page } = watched;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await watched.hearsChanges();
      const coach = await AsUser.signIn(browser(), app(), 'coach');
      const manager = await AsUser.signIn(browser(), app(), 'manager');
      const proposed = await proposeToManager(coach, manager);
      await welcome(manager, proposed);
      const mentor = await planPlacement(coach, proposed);
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: proposed.alias }) });
      // somebody who is welcome has a row before the plan is written
      await row.filter({ hasText: 'Arbetspraktik' }).waitFor();
      const text = (await row.textContent())?.replaceAll(/\s+/g, ' ') ?? '';
      expect(text).to.match(/\d+ \w+ \d{4} till \d+ \w+ \d{4}/);
      expect(text).to.match(/10 i veckan, 20 från \d+ \w+/);
      expect(text).to.include(mentor ?? 'inte utsedd');
      expect(text).to.include('Ahmed Nilsson');
      await watched.expectFine('somebody comes');
      await row.getByRole('link', { name: 'Se förfrågan' }).click();
      await page.getByText(`Det är planerat: ${proposed.alias} börjar`).waitFor();
      expect(
        await page.getByRole('button', { name: 'Ändra svaret' }).count(),
        'no other answer once it is planned',
      ).to.equal(0);
      await watched.close();
      await Promise.all([coach.close(), manager.close()]);
    });

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await open(look);
        await watched.page.getByRole('heading', { level: 3 }).first().waitFor();
        await watched.expectFine('who comes');
        await watched.close();
      });
    }
  });
}
