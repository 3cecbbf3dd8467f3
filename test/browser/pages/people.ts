import { expect } from 'chai';
import { z } from 'zod';
import { tabTo } from '../by-keys.ts';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const people = z.object({
  items: z.array(z.object({ id: z.string(), reference: z.string(), seenAs: z.string() })),
});

/** The list of people: whose, filtered, sorted, and come back to. */
export function describePeople({ app, browser }: OpenApp): void {
  describe('of people', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/people?coach=all', {
          user: 'coach',
          look,
        });
        const { page } = watched;
        await page.getByRole('link', { name: /^Go-/ }).first().waitFor();
        await watched.expectFine('people');
        await page.goto('/people?coach=all&needs=review&sort=waiting');
        await page.getByRole('button', { pressed: true }).waitFor();
        await page.getByRole('button', { name: /^(Spara vyn|Save this view)$/ }).click();
        await watched.expectFine('people filtered, and a view named');
        await page.goto('/people?q=xyzzy');
        await page.getByRole('link', { name: /^(Rensa urvalet|Clear the selection)$/ }).waitFor();
        await watched.expectFine('nobody fits');
        await watched.close();
      });
    }

    it('say of a colleague’s people who reads their own words, not that there are none', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people?coach=all', { user: 'coach' });
      const { page } = watched;
      const answer = await page.request.get('/api/v1/candidates?status=open&limit=100');
      const { items } = people.parse(await answer.json());
      const other =
        items.find(({ seenAs }) => seenAs === 'colleague') ?? expect.fail('No colleague’s person.');
      await page.goto(`/people?coach=all&q=${other.reference}`);
      const row = page.getByRole('listitem').filter({ hasText: other.reference });
      await row.getByText('Egna ord visas för den som har hand om personen').waitFor();
      await page.goto(`/people/${other.id}`);
      const told = page.getByRole('main');
      await told.getByText('Utdrag ur belastningsregistret').waitFor();
      expect(await told.textContent()).to.match(/Kan (inte )?visas/);
      await watched.close();
    });

    it('begin with a coach’s own, and with all for others', async () => {
      const own = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      expect(await own.page.getByRole('radio', { name: /^Mina/ }).isChecked()).to.equal(true);
      await own.page.getByRole('radio', { name: /^Alla i noden/ }).click();
      await own.page.waitForURL(/coach=all/);
      await own.page.getByRole('link', { name: /^Go-/ }).first().waitFor();
      expect(new URL(own.page.url()).search).to.equal('?coach=all');
      await own.close();
      const all = await WatchedPage.open(browser(), app(), '/people', { user: 'coordinator' });
      expect(await all.page.getByRole('radio', { name: /^Alla/ }).isChecked()).to.equal(true);
      expect(await all.page.getByRole('radio', { name: /^Mina/ }).count()).to.equal(0);
      await all.close();
    });

    it('are filtered and opened by keys alone, and the filter is there on the way back and after a reload', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people?coach=all', { user: 'coach' });
      const { page } = watched;
      const chip = page.getByRole('button', { name: /^Att granska/ });
      await tabTo(page, chip);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Att granska/, pressed: true }).waitFor();
      expect(new URL(page.url()).searchParams.get('needs')).to.equal('review');
      const [count = ''] = (await chip.textContent())?.match(/\d+$/) ?? [];
      await page.getByText(`${count} personer`).waitFor();
      const person = page.getByRole('link', { name: /^Go-/ }).first();
      await tabTo(page, person);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /Go-/ }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: /^Att granska/, pressed: true }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: /^Att granska/, pressed: true }).waitFor();
      await watched.close();
    });

    it('are come back to by a view that was saved on the device', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people?coach=all&sort=waiting', {
        user: 'coach',
      });
      const { page } = watched;
      await page.getByRole('button', { name: 'Spara vyn' }).click();
      await page.keyboard.type('Väntat längst');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Väntat längst' }).waitFor();
      await page.goto('/people');
      await page.getByRole('link', { name: 'Väntat längst' }).click();
      await page.getByRole('button', { name: 'Ta bort ”Väntat längst”' }).waitFor();
      expect(new URL(page.url()).search).to.equal('?coach=all&sort=waiting');
      await page.getByRole('button', { name: 'Ta bort ”Väntat längst”' }).click();
      expect(await page.getByRole('link', { name: 'Väntat längst' }).count()).to.equal(0);
      await watched.close();
    });

    it('lead from nothing found to all', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people?coach=none&q=xyzzy', {
        user: 'coach',
      });
      const { page } = watched;
      await page.getByRole('link', { name: 'Rensa urvalet' }).click();
      await page.getByRole('radio', { name: /^Mina/ }).waitFor();
      expect(new URL(page.url()).search).to.equal('');
      await watched.close();
    });
  });
}
