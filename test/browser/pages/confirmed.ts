import { expect } from 'chai';
import { z } from 'zod';
import { dayIn } from '../day-in.ts';
import { WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const people = z.object({ items: z.array(z.object({ id: z.string() })) });
const personSchema = z.looseObject({ confirmedAt: z.string() });

/** Whether what is told of a person is still true, and what follows when nobody says so. */
export function describeConfirmed({ app, browser }: OpenApp): void {
  describe('of a person of whom nobody has said for long that it is true', () => {
    it('say so, when they are erased, and by keys alone that it still is', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      const answer = await page.request.get('/api/v1/candidates?coach=me&status=open&limit=1');
      const id = people.parse(await answer.json()).items[0]?.id ?? expect.fail('The coach has nobody.');
      const read = async () =>
        personSchema.parse(await (await page.request.get(`/api/v1/candidates/${id}`)).json());
      const before = await read();
      // half a year passes for this page alone
      let isLongAgo = true;
      await page.route(`**/api/v1/candidates/${id}`, async (route) => {
        const told = await route.fetch();
        const long = { lapsed: true, confirmedAt: `${dayIn(-200)}T10:00:00Z`, eraseOn: dayIn(20) };
        await route.fulfill({
          response: told,
          json: { ...personSchema.parse(await told.json()), ...(isLongAgo ? long : {}) },
        });
      });
      await page.goto(`/people/${id}`);
      await page.getByText('raderas', { exact: false }).first().waitFor();
      await watched.expectFine('long ago');
      isLongAgo = false;
      const asked = page.waitForRequest((request) => request.url().endsWith(`/${id}/confirmations`));
      await page.getByRole('button', { name: 'Det stämmer fortfarande' }).focus();
      await page.keyboard.press('Enter');
      await asked;
      await page.getByText(/^Bekräftades senast /).waitFor();
      expect(await page.getByText('raderas', { exact: false }).count()).to.equal(0);
      expect((await read()).confirmedAt > before.confirmedAt).to.equal(true);
      await watched.close();
    });
  });
}
