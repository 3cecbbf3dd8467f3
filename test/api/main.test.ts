import { expect } from 'chai';
import { addOwnKey, keyFolderOf } from '../../api/http/authentication/own-keys.ts';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { type ForkedEntry, forkEntry } from '../support/fork-entry.ts';
import { createTestDatabase, createTestFolder, type TestDatabase } from '../support/postgres.ts';

/** Stores a match list that nobody builds, and returns its id. */
async function insertQueuedList(database: TestDatabase): Promise<string> {
  const client = await database.connect();
  await client.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg')`);
  const { rows } = await client.query(
    `INSERT INTO match_lists (id, node_id, subject, item_limit, requested_by)
     VALUES (gen_random_uuid(), 'goteborg', 'roles', 5, 'x') RETURNING id`,
  );
  return rows[0].id;
}

describe('The process of the API', function () {
  this.timeout(30_000);
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  const start = (environment: Record<string, string> = {}): Promise<ForkedEntry> =>
    forkEntry('api/main', { DATABASE_URL: database.databaseUrl, PORT: '0', ...environment });
  const request = (port: number | null, path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, init);
  const signIn = (port: number | null): Promise<Response> =>
    request(port, '/api/v1/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"user":"coordinator"}',
    });

  it('says where it serves, and stops within four seconds though a stream is open', async () => {
    const api = await start({ PASSA_DEMO_USERS: JSON.stringify(demoPrincipals) });
    const { token } = (await (await signIn(api.port)).json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const listId = await insertQueuedList(database);
    const stream = await request(api.port, `/api/v1/match-lists/${listId}/events`, { headers });
    expect(stream.status).to.equal(200);
    const began = performance.now();
    expect(await api.stop()).to.equal(0);
    expect(performance.now() - began).to.be.below(4_000);
    expect(await stream.text()).to.match(/^event: progress\ndata: {"status":"queued"/m);
  });

  it('does not serve where it can not read the stored names, and says which key is missing', async () => {
    const client = await database.connect();
    await client.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg') ON CONFLICT DO NOTHING`);
    await client.query(
      `WITH made AS (INSERT INTO candidates (id, node_id, reference, status, profile)
         VALUES (gen_random_uuid(), 'goteborg', 'N', 'open', '{}') RETURNING id)
       INSERT INTO candidate_identities SELECT id, 'name', 'lost', decode(repeat('00', 12), 'hex'), 'x' FROM made`,
    );
    let log = '';
    const starting = forkEntry('api/main', { DATABASE_URL: database.databaseUrl, PORT: '0' }, (output) => {
      log = output;
    });
    expect(await starting.catch(String)).to.match(/ended with 1/);
    expect(log).to.include('Names are stored under the key \\"lost\\"');
    await client.query('DELETE FROM candidate_identities');
    await (await start()).stop();
  });

  it('logs requests by route, status and principal, without anything that was sent', async () => {
    const api = await start({ PASSA_DEMO_USERS: JSON.stringify(demoPrincipals), LOG_LEVEL: 'trace' });
    const { token } = (await (await signIn(api.port)).json()) as { token: string };
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    };
    const body = JSON.stringify({
      nodeId: 'goteborg',
      reference: 'Hemlig-1',
      wishes: 'Hemlig',
      name: 'Hemlig',
    });
    const submitted = await request(api.port, '/api/v1/candidates?q=Hemlig', {
      method: 'POST',
      headers,
      body,
    });
    expect(submitted.headers.get('x-request-id')).to.equal('4bf92f3577b34da6a3ce929d0e0e4736');
    await submitted.text();
    const { status } = await request(api.port, '/api/v1/candidates', { method: 'POST', headers, body });
    expect(status).to.equal(202);
    await (await request(api.port, '/api/v1/candidates?q=Hemlig', { headers })).text();
    await api.stop();
    const lines = api
      .output()
      .split('\n')
      .filter((line) => line.includes('"msg":"request"'))
      .map((line): unknown => JSON.parse(line));
    expect(lines).to.have.lengthOf(4);
    expect(lines[2]).to.deep.include({
      method: 'POST',
      route: '/api/v1/candidates',
      status: 202,
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      principalId: demoPrincipals.coordinator.id,
    });
    expect(api.output()).to.not.include('Hemlig');
  });

  it('ends when the process that started it is gone', async () => {
    const api = await start();
    api.child.disconnect();
    expect(await api.exited).to.equal(0);
  });

  it('has no demonstration sign-in unless it is asked for, and never in production', async () => {
    const dataDir = createTestFolder('passa-keys-');
    await addOwnKey(keyFolderOf(dataDir), new Date());
    const environments: Record<string, string>[] = [
      {},
      {
        NODE_ENV: 'production',
        PASSA_DEMO_USERS: JSON.stringify(demoPrincipals),
        PASSA_DATA_DIR: dataDir,
      },
    ];
    for (const environment of environments) {
      const api = await start(environment);
      expect((await signIn(api.port)).status).to.equal(404);
      await api.stop();
    }
  });

  it('does not start in production without a key for tokens', async () => {
    const PassaDataDir = createTestFolder('passa-keys-');
    const failed = await start({
      NODE_ENV: 'production',
      PASSA_DATA_DIR: PassaDataDir,
      LOG_LEVEL: 'silent',
    }).then(
      () => null,
      (error: Error) => error.message,
    );
    expect(failed).to.equal('api/main ended with 1 before it was ready.');
  });

  it('does not start when the users of the demonstration are not all given', async () => {
    const { coach: _left, ...users } = demoPrincipals;
    const failed = await start({ PASSA_DEMO_USERS: JSON.stringify(users) }).then(
      () => null,
      (error: Error) => error.message,
    );
    expect(failed).to.equal('api/main ended with 1 before it was ready.');
  });

  it('keeps idle connections longer than a proxy does, as is set', async () => {
    for (const [environment, seconds] of [
      [{}, 75],
      [{ PASSA_KEEP_ALIVE_MS: '90000' }, 90],
    ] as const) {
      const api = await start(environment);
      const answer = await request(api.port, '/health/live');
      expect(answer.headers.get('keep-alive')).to.equal(`timeout=${seconds}`);
      await answer.text();
      await api.stop();
    }
  });

  it('serves the documentation from itself alone', async () => {
    const api = await start();
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
