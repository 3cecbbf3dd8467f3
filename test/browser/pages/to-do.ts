import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { tabTo } from '../by-keys.ts';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** What needs the coach: groups, the way to the first person, and what is put away. */
export function describeToDo({ app, browser }: OpenApp): void {
  describe('of what needs one', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/to-do', { user: 'coach', look });
        const { page } = watched;
        await firstRow(page).waitFor();
        await watched.expectFine('groups');
        await page.route('**/api/v1/work-list', (route) =>
          route.fulfill({ json: { groups: [], dismissed: 2 } }),
        );
        await page.reload();
        await page.getByRole('heading', { name: /Allt är gjort|All done/ }).waitFor();
        await watched.expectFine('nothing to do');
        await watched.close();
      });
    }

    it('lead to the first person’s suggestions by one key', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/to-do', { user: 'coach' });
      const { page } = watched;
      const name = await firstRow(page).getByRole('link').textContent();
      await page.keyboard.press('g');
      await page.getByRole('heading', { level: 1, name: `Förslag för ${name}` }).waitFor();
      await watched.close();
    });

    it('put a row away and bring it back, by keys alone, and keep their place', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/to-do', { user: 'coach' });
      const { page } = watched;
      const rows = page.getByRole('region', { name: /^Förslag att granska/ }).getByRole('listitem');
      await rows.nth(1).waitFor();
      const [first, second] = await rows.getByRole('link').allTextContents();
      await tabTo(page, rows.first().getByRole('button'));
      await page.keyboard.press('Enter');
      await page.getByText(`${first} ligger åt sidan tills något ändras`).first().waitFor();
      expect(await rows.first().getByRole('link').textContent()).to.equal(second);
      await rows.first().and(page.locator(':focus')).waitFor();
      await watched.expectFine('put away');
      await tabTo(page, page.getByRole('button', { name: 'Ångra' }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await rows.filter({ hasText: first ?? '' }).waitFor();
      expect(await rows.first().getByRole('link').textContent()).to.equal(first);
      await watched.close();
    });

    it('say that there is something newer when somebody else changes it, and show it when asked to', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/to-do', { user: 'coach' });
      const { page } = watched;
      await firstRow(page).waitFor();
      await watched.hearsChanges();
      const before = await page.getByRole('main').textContent();
      await changeSomebody(page);
      await page.getByText('Det finns nyare uppgifter').waitFor();
      expect(await page.getByRole('main').textContent(), 'nothing moves').to.equal(before);
      await watched.expectFine('something newer');
      await page.getByRole('button', { name: 'Visa', exact: true }).click();
      await page.getByText('Det finns nyare uppgifter').waitFor({ state: 'detached' });
      await watched.close();
    });

    it('say that one is signed in no more, keep what is written, and go on when one has signed in beside them', async () => {
      const path = `/people/${await firstPerson()}/suggestions`;
      const watched = await WatchedPage.open(browser(), app(), path, { user: 'coach' });
      const { page } = watched;
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.keyboard.press('v');
      await page.getByLabel('Egna ord').fill('Ring på måndag');
      await page.context().clearCookies();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Du är inte inloggad längre').waitFor();
      expect(await page.getByLabel('Egna ord').inputValue()).to.equal('Ring på måndag');
      await page.context().request.post('/api/v1/demo/sign-in', { data: { user: 'coach' } });
      await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
      await page.getByText('Du är inte inloggad längre').waitFor({ state: 'detached' });
      // not before: several requests are refused meanwhile
      await watched.forgive(/status of 40[13]/);
      expect(await page.getByLabel('Egna ord').inputValue()).to.equal('Ring på måndag');
      const stored = page.waitForResponse(
        (answer) => answer.url().endsWith('/reviews') && answer.status() === 201,
      );
      await page.keyboard.press('Control+Enter');
      await stored;
      await watched.close();
    });
  });

  async function firstPerson(): Promise<string> {
    const context = await browser().newContext({ baseURL: app().address });
    await context.request.post('/api/v1/demo/sign-in', { data: { user: 'coach' } });
    const answer = await context.request.get('/api/v1/work-list');
    const { groups } = (await answer.json()) as { groups: { id: string; items: { id: string }[] }[] };
    await context.close();
    return groups.find(({ id }) => id === 'review')?.items.at(-1)?.id ?? expect.fail('nobody to review');
  }
}

function firstRow(page: Page) {
  return page.getByRole('main').getByRole('listitem').first();
}

/** Changes one of the coach's people, as a colleague does. */
async function changeSomebody(page: Page): Promise<void> {
  const { id, csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as {
    id: string;
    csrfToken: string;
  };
  const answer = await page.request.get('/api/v1/candidates?limit=40');
  const { items } = (await answer.json()) as { items: { id: string; coachId?: string }[] };
  const person = items.findLast(({ coachId }) => coachId === id) ?? expect.fail('no person of the coach');
  const changed = await page.request.patch(`/api/v1/candidates/${person.id}`, {
    headers: { 'x-csrf-token': csrfToken, 'if-match': '*' },
    data: { wishes: `Jag vill laga cyklar och baka bröd` },
  });
  expect(changed.status()).to.equal(202);
}
