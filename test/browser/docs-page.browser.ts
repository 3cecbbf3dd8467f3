import { expect } from 'chai';
import { type Browser, chromium, type Page } from 'playwright-core'; // drives the Chromium that Debian packages
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { startTestApi, type TestApi } from '../support/start-test-api.ts';

const executablePath = '/usr/bin/chromium';

describe('The page that describes the API', function () {
  this.timeout(60_000);
  let api: TestApi;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    api = await startTestApi();
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') {
        complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== api.address) {
        complaints.push(`asks ${request.url()}`);
      }
    });
  });

  after(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('shows every operation, from this server alone and without an error', async () => {
    await page.goto(`${api.address}/api/v1/docs`);
    // Swagger UI reads the whole document before it shows anything
    await page.getByText('/candidates/{id}/suggestions').first().waitFor({ timeout: 50_000 });
    const answer = await fetch(`${api.address}/api/v1/openapi.json`);
    const document = (await answer.json()) as { paths: Record<string, object> };
    const operations = Object.values(document.paths).flatMap((path) => Object.keys(path));
    expect(await page.locator('.opblock').count()).to.equal(operations.length);
    expect(complaints).to.deep.equal([]);
  });

  it('opens an operation with its body and its answers', async () => {
    await page.locator('.opblock', { hasText: 'match-lists' }).first().click();
    await page.getByText('Responses').first().waitFor();
    expect(complaints).to.deep.equal([]);
  });

  it('sends the prefilled example of a candidate, and it is stored', async () => {
    const { token } = await api.authenticator.issue(
      demoPrincipals.coordinator,
      new Date(Date.now() + 60_000),
    );
    await page.goto(`${api.address}/api/v1/docs`);
    await page.locator('.auth-wrapper .authorize').click();
    const bearer = page.locator('.auth-container form', { hasText: 'bearer' }).first();
    await bearer.locator('input').fill(token);
    await bearer.locator('button.authorize').click();
    await bearer.locator('.btn-done').click();
    const operation = page.locator('#operations-candidates-submitCandidate');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    await operation.locator('.live-responses-table .response-col_status', { hasText: '202' }).waitFor();
    expect(complaints).to.deep.equal([]);
  });
});
