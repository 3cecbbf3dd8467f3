import { expect } from 'chai';
import { z } from 'zod';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const people = z.object({ items: z.array(z.object({ id: z.string(), reference: z.string() })).min(1) });

/** Who has done what, for the data-protection officer; who has read a person, for whoever is in charge of them. */
export function describeAudit({ app, browser }: OpenApp): void {
  describe('of who has done what', () => {
    const ownPerson = async (watched: WatchedPage) => {
      const answer = await watched.page.request.get('/api/v1/candidates?coach=me&limit=1');
      const [person] = people.parse(await answer.json()).items;
      return person ?? expect.fail('The coach has nobody.');
    };

    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/', { user: 'officer', look });
        const { page } = watched;
        await page.getByRole('heading', { name: /Vem har gjort vad|Who has done what/ }).waitFor();
        await page.getByRole('listitem').filter({ hasText: 'Lena Sandberg' }).first().waitFor();
        await watched.expectFine('log');
        await watched.close();
      });

      it(`are fine of one person at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach', look });
        const { page } = watched;
        const { id, reference } = await ownPerson(watched);
        await page.goto(`/people/${id}`);
        await page.getByRole('link', { name: /^(Vem har läst|Who has read)$/ }).click();
        await page.getByRole('heading', { level: 1, name: reference }).waitFor();
        await page
          .getByText(/Ahmed Nilsson \((du|you)\)/)
          .first()
          .waitFor();
        await watched.expectFine('readers');
        await watched.close();
      });
    }

    it('finds what concerns one person by keys alone, and says so where there is none', async () => {
      const asCoach = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { id, reference } = await ownPerson(asCoach);
      await asCoach.page.goto(`/people/${id}`);
      await asCoach.page.getByRole('heading', { level: 1, name: reference }).waitFor();
      await asCoach.close();
      const watched = await WatchedPage.open(browser(), app(), '/audit', { user: 'officer' });
      const { page } = watched;
      await page.getByLabel('Ärendenummer').focus();
      await page.keyboard.type(reference);
      await page.keyboard.press('Enter');
      const clear = page.getByRole('link', { name: 'Visa allt' });
      await clear.waitFor();
      await page.getByText('Läste: person').first().waitFor();
      expect(new URL(page.url()).searchParams.get('reference')).to.equal(reference);
      const asked = page.getByLabel('Ärendenummer');
      await asked.and(page.locator(':focus')).waitFor();
      await page.goBack();
      await page.waitForURL((url) => !url.searchParams.has('reference'));
      // what is shown follows the address
      await clear.waitFor({ state: 'detached' });
      expect(await asked.inputValue()).to.equal('');
      await page.goForward();
      await page.waitForURL((url) => url.searchParams.has('reference'));
      await clear.waitFor();
      expect(await asked.inputValue()).to.equal(reference);
      await page.getByRole('link', { name: 'Vem har läst personen' }).first().click();
      await page.getByRole('heading', { level: 1, name: `Vem har läst ${reference}` }).waitFor();
      await page.goto('/audit?reference=Finns-inte');
      await page.getByText('Det finns ingen person med det ärendenumret').waitFor();
      await watched.forgive(/status of 404/);
      await watched.close();
    });
  });
}
