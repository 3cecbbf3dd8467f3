import { expect } from 'chai';
import { type Browser, chromium } from 'playwright-core'; // drives the Chromium that Debian packages
import { findFreePort } from '../../db/embedded/find-free-port.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase, createTestFolder, type TestDatabase } from '../support/postgres.ts';
import { startTestProvider, type TestProvider } from '../support/test-provider.ts';

const accounts = {
  asa: { name: 'Åsa Berg', roles: ['coach'], nodes: ['goteborg'] },
  nobody: { name: 'Ingen', roles: ['other'], nodes: ['goteborg'] },
};

describe('Signing in by an identity provider, in a browser', function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let provider: TestProvider;
  let api: ForkedEntry;
  let browser: Browser;
  let address: string;
  before(async () => {
    database = await createTestDatabase();
    const client = await database.connect();
    await client.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg')`);
    const port = await findFreePort();
    address = `http://127.0.0.1:${port}`;
    provider = await startTestProvider({ publicUrl: address, accounts });
    api = await forkEntry('api/main', {
      DATABASE_URL: database.databaseUrl,
      PORT: String(port),
      PASSA_DATA_DIR: createTestFolder('passa-keys-'),
      PASSA_PUBLIC_URL: address,
      PASSA_OIDC_ISSUER: provider.issuer,
      PASSA_OIDC_CLIENT_ID: provider.config.clientId,
      PASSA_OIDC_CLIENT_SECRET: provider.config.clientSecret ?? '',
      PASSA_OIDC_NAME: 'Kommunens inloggning',
    });
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(async () => {
    await browser?.close();
    await api?.stop();
    await provider?.stop();
    await database?.drop();
  });

  const open = async (path: string) => {
    const context = await browser.newContext({ baseURL: address, locale: 'sv-SE' });
    const page = await context.newPage();
    await page.goto(path);
    return { context, page };
  };
  type OpenedPage = Awaited<ReturnType<typeof open>>['page'];
  const signIn = async (page: OpenedPage, account: string): Promise<void> => {
    await page.getByRole('link', { name: 'Logga in med Kommunens inloggning' }).click();
    await page.getByPlaceholder('Enter any login').fill(account);
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };

  it('leads to the page that was asked for, shows no demonstration, and signs out in both places', async () => {
    const { context, page } = await open('/people?q=laga');
    await signIn(page, 'asa');
    await page.getByRole('heading', { name: 'Personer', exact: true }).waitFor();
    expect(page.url()).to.equal(`${address}/people?q=laga`);
    expect(await page.getByText('Demonstration').count()).to.equal(0);

    await page.getByRole('button', { name: /Åsa Berg/ }).click();
    await page.getByRole('link', { name: 'Var du är inloggad' }).click();
    await page.getByText('Den här webbläsaren').waitFor();

    await page.getByRole('button', { name: /Åsa Berg/ }).click();
    await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
    await page.waitForURL(`${provider.issuer}/**`);
    await page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await page.getByRole('heading', { name: 'Logga in' }).waitFor();
    expect(page.url()).to.equal(`${address}/sign-in`);
    await page.goto('/people');
    await page.getByRole('heading', { name: 'Logga in' }).waitFor();
    await context.close();
  });

  it('says what is wrong for whom it gives no role', async () => {
    const { context, page } = await open('/');
    await signIn(page, 'nobody');
    await page.getByRole('alert').getByText('har ingen behörighet i Passa').waitFor();
    await context.close();
  });

  it('ends where it is open when it is ended in another browser', async () => {
    const phone = await open('/people');
    await signIn(phone.page, 'asa');
    await phone.page.getByRole('heading', { name: 'Personer', exact: true }).waitFor();
    const desk = await open('/sessions');
    await signIn(desk.page, 'asa');
    await desk.page
      .getByRole('button', { name: /Logga ut inloggningen från/ })
      .first()
      .click();
    await phone.page.getByText('Du är inte inloggad längre').waitFor();
    await phone.context.close();
    await desk.context.close();
  });
});
