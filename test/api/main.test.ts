import { expect } from 'chai';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

describe('The process of the API', function () {
  this.timeout(30_000);
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  const start = (environment: Record<string, string> = {}): Promise<ForkedEntry> =>
    forkEntry('api/main.ts', { DATABASE_URL: database.databaseUrl, PORT: '0', ...environment });
  const request = (port: number | null, path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, init);
  const signIn = (port: number | null): Promise<Response> =>
    request(port, '/api/v1/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"user":"coordinator"}',
    });

  it('says where it serves, and stops within three seconds though streams and connections are open', async () => {
    const api = await start({ PASSA_DEMO: 'true' });
    expect((await request(api.port, '/health/live')).status).to.equal(200);
    const { token } = (await (await signIn(api.port)).json()) as { token: string };
    expect(token).to.be.a('string');
    const began = performance.now();
    expect(await api.stop()).to.equal(0);
    expect(performance.now() - began).to.be.below(3_000);
  });

  it('ends when the process that started it is gone', async () => {
    const api = await start();
    api.child.disconnect();
    expect(await api.exited).to.equal(0);
  });

  it('has no demonstration sign-in unless it is asked for, and never in production', async () => {
    const environments: Record<string, string>[] = [
      {},
      {
        NODE_ENV: 'production',
        PASSA_DEMO: 'true',
        PASSA_TOKEN_SECRET: 'a secret of the tests, long enough',
      },
    ];
    for (const environment of environments) {
      const api = await start(environment);
      expect((await signIn(api.port)).status).to.equal(404);
      await api.stop();
    }
  });

  it('does not start in production without a key for tokens', async () => {
    const failed = await start({ NODE_ENV: 'production' }).then(
      () => null,
      (error: Error) => error.message,
    );
    expect(failed).to.equal('api/main.ts ended with 1 before it was ready.');
  });

  it('serves the documentation from itself alone', async () => {
    const api = await start();
    const home = await request(api.port, '/', { redirect: 'manual' });
    expect([home.status, home.headers.get('location')]).to.deep.equal([302, '/api/v1/docs']);
    const page = await (await request(api.port, '/api/v1/docs')).text();
    const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link);
    expect(links).to.include('docs/swagger-ui-bundle.js');
    for (const link of links) {
      const asset = await request(api.port, `/api/v1/${link}`);
      expect(asset.status, link).to.equal(200);
      await asset.arrayBuffer();
    }
    const document = (await (await request(api.port, '/api/v1/openapi.json')).json()) as { openapi: string };
    expect(document.openapi).to.match(/^3\.1/);
    await api.stop();
  });
});
