import { expect } from 'chai';
import { z } from 'zod';
import { AsUser } from '../as-user.ts';
import { planPlacement, proposeToManager, welcome } from '../put-to-workplace.ts';
import { WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const peopleSchema = z.object({
  items: z.array(z.object({ id: z.string(), reference: z.string() })),
});
/** What tells how well somebody suits, or who it is, by the name that the API gives it. */
const fields = [
  'candidateId',
  'candidateReference',
  'suggestionId',
  'rank',
  'total',
  'score',
  'forCandidate',
  'coverage',
];

/** What a manager's browser receives. */
export function describeNothingOfThePerson({ app, browser }: OpenApp): void {
  describe('with all that they receive', () => {
    it('hold no id, case number, score or rank of any person, whatever page is open', async () => {
      const coach = await AsUser.signIn(browser(), app(), 'coach');
      const manager = await AsUser.signIn(browser(), app(), 'manager');
      const people = (await coach.get('/candidates?limit=100', peopleSchema)).items;
      const placed = await proposeToManager(coach, manager);
      await welcome(manager, placed);
      await planPlacement(coach, placed);
      const waiting = await proposeToManager(coach, manager);
      const secrets = [
        ...people.flatMap(({ id, reference }) => [id, reference]),
        ...[placed, waiting].flatMap((one) => [one.candidateId, one.candidateReference, one.suggestionId]),
      ];

      const watched = await WatchedPage.open(browser(), app(), '/sign-in', { user: 'manager' });
      const { page } = watched;
      const received: { path: string; text: string }[] = [];
      await page.route('**/api/v1/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        // the stream of changes never ends; what it tells is tried by the API's own tests
        if (pathname === '/api/v1/events') {
          return route.continue();
        }
        const answer = await route.fetch();
        received.push({ path: pathname, text: await answer.text() });
        await route.fulfill({ response: answer });
      });
      const paths = [
        '/my-roles',
        '/proposals',
        `/proposals?shown=${placed.id}`,
        '/who-comes',
        '/to-do',
        '/my-workplace',
        `/roles/${placed.roleId}`,
        `/describe/${placed.roleId}`,
      ];
      for (const path of paths) {
        await page.goto(path, { waitUntil: 'load' });
        await page.locator('h1').waitFor();
        await page.locator('main:not(:has-text("Hämtar …"))').waitFor();
      }
      const read = received.map(({ path }) => path);
      expect(read).to.include.members([
        '/api/v1/proposals',
        `/api/v1/proposals/${placed.id}`,
        '/api/v1/placements',
        '/api/v1/work-list',
      ]);
      const told = received.flatMap(({ path, text }) => [
        ...secrets.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`),
        ...fields
          .filter((field) => new RegExp(`"${field}":(?!null)`).test(text))
          .map((field) => `${path}: ${field}`),
      ]);
      // what one may see is named there, among it how many roles a list has
      const names = ['/api/v1/me: total'];
      expect(
        told.filter((one) => !one.startsWith('/api/v1/vocabulary') && !names.includes(one)),
      ).to.deep.equal([]);
      await watched.close();
      await Promise.all([coach.close(), manager.close()]);
    });
  });
}
