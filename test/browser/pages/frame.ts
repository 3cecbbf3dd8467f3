import { expect } from 'chai';
import { desk, looks, type User, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

const pagesByUser: Readonly<Record<User, readonly string[]>> = {
  coach: ['Att göra', 'Personer', 'Tjänster', 'Placeringar'],
  manager: [
    'Mina tjänster',
    'Förslag',
    'Vem kommer när',
    'Beskriv arbetsuppgifter',
    'Min arbetsplats',
    'Att göra',
  ],
  coordinator: [
    'Noden',
    'Att göra',
    'Personer',
    'Tjänster',
    'Placeringar',
    'Arbetsplatser',
    'Matchningslistor',
    'Anpassningar',
    'Regler',
    'Läs in filer',
  ],
  officer: ['Vem har gjort vad'],
  admin: [
    'Noden',
    'Att göra',
    'Personer',
    'Tjänster',
    'Placeringar',
    'Arbetsplatser',
    'Matchningslistor',
    'Anpassningar',
    'Regler',
    'Läs in filer',
    'Vem som är inloggad',
  ],
};

/** What stands around every page. */
export function describeFrame({ app, browser }: OpenApp): void {
  describe('with their frame', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/', { user: 'coach', look });
        const { page } = watched;
        await page.getByRole('link', { name: /^Go-/ }).first().waitFor();
        await watched.expectFine('to do');
        await page.getByRole('button', { name: /Göteborg/ }).click();
        await page
          .getByRole('dialog')
          .getByLabel(/^(Mejl|E-mail)/)
          .waitFor();
        await watched.expectFine('account');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^(Sök|Search)/ }).click();
        await page.getByRole('searchbox').last().fill('go');
        await page.getByRole('dialog').getByRole('option').first().waitFor();
        await watched.expectFine('search');
        await watched.close();
      });
    }

    it('let a coach turn e-mail off by keys, and offer it to no coordinator, who gets none', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/', { user: 'coach' });
      const { page } = watched;
      const opener = page.getByRole('button', { name: /Göteborg/ });
      const choice = page.getByLabel('Mejl när något väntar på dig');
      await opener.press('Enter');
      await choice.waitFor();
      expect(await choice.inputValue()).to.equal('sv');
      await page.getByText('Till ahmed.nilsson@passa.example').waitFor();
      const stored = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
      await choice.selectOption({ label: 'Inga mejl' });
      await stored;
      await page.reload();
      await opener.press('Enter');
      await choice.waitFor();
      expect(await choice.inputValue()).to.equal('none');
      await watched.expectFine('no e-mail');
      await watched.close();
      const other = await WatchedPage.open(browser(), app(), '/people', { user: 'coordinator' });
      await other.page.getByRole('button', { name: /Karin/ }).press('Enter');
      await other.page.getByText('Du är inloggad som nodsamordnare').waitFor();
      expect(await other.page.getByLabel('Mejl när något väntar på dig').count()).to.equal(0);
      await other.close();
    });

    for (const [user, pages] of Object.entries(pagesByUser)) {
      it(`offer the ${user} the pages of the ${user}'s day, and begin with the first`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/', { user: user as User });
        const { page } = watched;
        const links = page.getByRole('navigation', { name: 'Sidor' }).getByRole('link');
        await links.first().waitFor();
        // without how many wait
        const names = (await links.allTextContents()).map((text) => text.replace(/ \d.*/, ''));
        expect(names).to.deep.equal(pages);
        expect(await links.first().getAttribute('aria-current')).to.equal('page');
        // a node's own name stands on its page
        const first = pages[0] === 'Noden' ? 'Göteborg' : (pages[0] ?? '');
        await page.getByRole('heading', { level: 1, name: first }).waitFor();
        await watched.close();
      });
    }

    it('go on with the node that was shown last, which the address says', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/sign-in', { user: 'coordinator' });
      const { page } = watched;
      await page.route('**/api/v1/me', async (route) => {
        const me = await (await route.fetch()).json();
        await route.fulfill({ json: { ...me, nodes: [{ id: 'abild', name: 'Abild' }, ...me.nodes] } });
      });
      await page.goto('/people');
      const choice = page.getByRole('navigation', { name: 'Nod som visas' });
      const shown = choice.locator('[aria-current="page"]');
      await shown.filter({ hasText: 'Alla noder' }).waitFor();
      await choice.getByRole('link', { name: 'Göteborg' }).press('Enter');
      await page.waitForURL('**/people?nodeId=goteborg');
      await shown.filter({ hasText: 'Göteborg' }).waitFor();
      await watched.expectFine('people of a node');
      for (const [name, path] of [
        ['Tjänster', '/roles?nodeId=goteborg'],
        ['Arbetsplatser', '/workplaces?nodeId=goteborg'],
        ['Matchningslistor', '/match-lists'],
      ] as const) {
        await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name }).click();
        await page.waitForURL(`**${path}`);
        await shown.filter({ hasText: 'Göteborg' }).waitFor();
      }
      await page.goto('/');
      await page.waitForURL('**/nodes/goteborg');
      await watched.close();
    });

    it('stand in one row on a phone, with the page that is shown in sight', async () => {
      const look = { ...desk, width: 360 } as const;
      const watched = await WatchedPage.open(browser(), app(), '/policy', { user: 'coordinator', look });
      const { page } = watched;
      const row = page.getByRole('navigation', { name: /^(Sidor|Pages)$/ });
      const shown = row.locator('[aria-current="page"]');
      await shown.waitFor();
      const [rowBox, box] = [await row.boundingBox(), await shown.boundingBox()];
      expect(rowBox?.height).to.be.lessThan(2 * (box?.height ?? 0));
      expect((box?.x ?? 0) + (box?.width ?? 0)).to.be.at.most(360);
      const first = row.getByRole('link').first();
      await first.focus();
      expect((await first.boundingBox())?.x).to.be.at.least(0);
      await watched.close();
    });

    it('find a person by keys alone', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/roles', { user: 'coach' });
      const { page } = watched;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').waitFor();
      await page.keyboard.type('go-1005');
      await page.getByRole('option', { name: /Go-1005/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /Go-1005/ }).waitFor();
      await watched.close();
    });

    it('say calmly that the search can not be fetched', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      await page.route('**/search-dialog*', (route) => route.abort());
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('/');
      await page.getByText('Passa svarar inte just nu').waitFor();
      await page.getByText('Passa svarar inte just nu').waitFor({ state: 'detached' });
      await watched.forgive(/ERR_FAILED/);
      await watched.close();
    });

    it('leave single keys alone when they are turned off', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      await page.getByRole('button', { name: /Göteborg/ }).click();
      await page.getByRole('checkbox').uncheck();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('/');
      expect(await page.getByRole('dialog').count()).to.equal(0);
      await watched.close();
    });

    it('say that there is no such page, with a way on', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/nothing-here', { user: 'coach' });
      await watched.page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
      await watched.expectFine('not found');
      await watched.page.getByRole('link', { name: 'Till startsidan' }).click();
      await watched.page.getByRole('heading', { name: 'Att göra' }).waitFor();
      await watched.close();
    });
  });
}
