import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** How long an answer takes here, in milliseconds: longer than a page waits before it says that it loads. */
const slowMs = 900;

/** Lists whose answers come late while one writes what they are filtered by. */
export function describeSlowLists({ app, browser }: OpenApp): void {
  describe('of lists over a slow connection', () => {
    for (const [path, requests] of [
      ['/people', '**/api/v1/candidates?*'],
      ['/roles', '**/api/v1/roles?*'],
      ['/workplaces', '**/api/v1/workplaces?*'],
    ] as const) {
      it(`keep the focus and every letter in the filter of ${path}, and say when the answer does not come`, async () => {
        const watched = await WatchedPage.open(browser(), app(), path, { user: 'coordinator' });
        const { page } = watched;
        const filter = page.getByRole('searchbox');
        const rows = page.getByRole('main').getByRole('listitem');
        await rows.nth(1).waitFor();
        await page.route(requests, async (route) => {
          await wait(slowMs);
          await route.continue();
        });
        await filter.focus();
        const asked = page.waitForRequest(requests);
        await page.keyboard.type('xy');
        await asked;
        await wait(slowMs / 2);
        await page.keyboard.type('zz');
        await page.waitForURL(/q=xyzz/);
        await rows.first().waitFor({ state: 'detached' });
        expect(await filter.inputValue()).to.equal('xyzz');
        await filter.and(page.locator(':focus')).waitFor();
        await page.unroute(requests);
        await page.route(requests, (route) => route.abort());
        await filter.fill('annat');
        await page.getByRole('heading', { level: 1, name: 'Passa svarar inte just nu' }).waitFor();
        await watched.close(/ERR_FAILED|No answer came/);
      });
    }
  });
}
