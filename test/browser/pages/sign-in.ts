import { expect } from 'chai';
import { looks, WatchedPage } from '../watched-page.ts';
import type { OpenApp } from './open-app.ts';

/** Signing in, by one click, and out. */
export function describeSignIn({ app, browser }: OpenApp): void {
  describe('of the sign-in', () => {
    for (const look of looks) {
      it(`are fine at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/', { user: null, look });
        await watched.page.getByRole('button', { name: /Arbetskonsulent|Job coach/ }).waitFor();
        await watched.expectFine('sign-in');
        await watched.close();
      });
    }

    it('leads back to the page that was asked for', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people?q=go-10', { user: null });
      const { page } = watched;
      await page.getByRole('button', { name: /Arbetskonsulent/ }).click();
      await page.getByRole('heading', { name: 'Personer' }).waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).to.equal('/people?q=go-10');
      expect(await page.getByLabel('Sök bland personerna').inputValue()).to.equal('go-10');
      await watched.close();
    });

    it('asks for everything in the language of the pages, from the first request on', async () => {
      const look = looks.find(({ language }) => language === 'en') ?? expect.fail('No look is in English.');
      const watched = await WatchedPage.open(browser(), app(), '/to-do', { user: 'coach', look });
      const { page } = watched;
      const languages: (string | undefined)[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/api/v1/') && request.resourceType() === 'fetch') {
          languages.push(request.headers()['accept-language']);
        }
      });
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(languages).to.not.have.lengthOf(0);
      expect(new Set(languages)).to.deep.equal(new Set(['en']));
      await watched.close();
    });

    it('says loudly that it is a demonstration, before one signs in and after', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/sign-in', { user: null });
      const { page } = watched;
      await page.getByText('Vem som helst kan logga in här, utan lösenord.').waitFor();
      expect(await page.getByLabel('Inloggningsnyckel').count()).to.equal(0);
      await page.getByRole('button', { name: /Arbetskonsulent/ }).click();
      await page.getByText('Demonstration. Påhittade personer.').waitFor();
      await watched.close();
    });

    for (const look of looks) {
      it(`are fine where one is signed in, at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const watched = await WatchedPage.open(browser(), app(), '/sessions', { user: 'coach', look });
        await watched.page.getByText(/Den här webbläsaren|This browser/).waitFor();
        await watched.expectFine('sessions');
        await watched.close();
      });
    }

    it('says why one was not signed in', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/sign-in?problem=no-role', { user: null });
      await watched.page.getByRole('alert').getByText('har ingen behörighet i Passa').waitFor();
      await watched.expectFine('refused');
      await watched.close();
    });

    it('never leads to another site', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/sign-in?to=//example.org/', { user: null });
      await watched.page.getByRole('button', { name: /Arbetskonsulent/ }).click();
      await watched.page.getByRole('heading', { name: 'Att göra' }).waitFor();
      await watched.close();
    });

    it('speaks the other language at once, and after a reload', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/sign-in', { user: null });
      const { page } = watched;
      await page.getByLabel('English').check();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await page.getAttribute('html', 'lang')).to.equal('en');
      await watched.close();
    });

    it('is somebody else’s in everything as soon as somebody else signs in over it', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Dataskyddsombud' }).click();
      await page.getByRole('heading', { name: 'Vem har gjort vad' }).waitFor();
      await page.getByRole('button', { name: /Lena Sandberg/ }).waitFor();
      await watched.close();
    });

    it('ends in every tab of the browser when one signs out in one', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      const other = await page.context().newPage();
      await other.goto(`${app().address}/people`);
      await other.getByRole('heading', { name: 'Personer' }).waitFor();
      await page.getByRole('button', { name: /Göteborg/ }).click();
      watched.signOut();
      await page.getByRole('button', { name: 'Logga ut' }).click();
      await other.getByRole('heading', { name: 'Logga in' }).waitFor();
      await other.close();
      await page.getByRole('heading', { name: 'Logga in' }).waitFor();
      await watched.close();
    });

    it('ends when one signs out', async () => {
      const watched = await WatchedPage.open(browser(), app(), '/people', { user: 'coach' });
      const { page } = watched;
      await page.getByRole('button', { name: /Göteborg/ }).click();
      watched.signOut();
      await page.getByRole('button', { name: 'Logga ut' }).click();
      await page.getByRole('heading', { name: 'Logga in' }).waitFor();
      const refused = page.waitForResponse((answer) => answer.status() === 401);
      await page.goto('/people');
      await page.getByRole('heading', { name: 'Logga in' }).waitFor();
      await refused;
      await watched.close();
    });
  });
}
