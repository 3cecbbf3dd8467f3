import { expect } from 'chai';
import { findFreePort } from '../../db/embedded/find-free-port.ts';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { forkEntry } from '../support/fork-entry.ts';
import { anyRevision, startTestApi, type TestAnswer, type TestApi } from '../support/start-test-api.ts';
import { noRedisReason, TestPostgres, TestRedis, until } from '../worker/test-servers.ts';

/** Asks until the API is ready again. */
async function untilReady(api: TestApi): Promise<TestAnswer> {
  for (;;) {
    const answer = await api.send('GET', '/health/ready');
    if (answer.status === 200) {
      return answer;
    }
  }
}

describe('While the database is away, the API', function () {
  this.timeout(60_000);
  let postgres: TestPostgres;
  let api: TestApi;
  before(async () => {
    postgres = await TestPostgres.start();
    api = await startTestApi({ databaseUrl: postgres.databaseUrl });
  });
  after(async () => {
    await api.stop();
    await postgres.stop();
  });

  it('answers 503 with Retry-After, is not ready, and goes on by itself afterwards', async () => {
    const stored = await api.send('POST', '/candidates', { body: { reference: 'before' } });
    expect(stored.status).to.equal(202);
    expect((await untilReady(api)).body).to.deep.equal({
      ready: true,
      checks: { database: 'ok', queue: 'ok', migrations: 'ok', process: 'ok', provider: 'none' },
    });
    await postgres.kill();
    for (const [method, path, body] of [
      ['POST', '/candidates', { reference: 'during' }],
      ['GET', '/candidates', undefined],
      ['POST', `/suggestions/${stored.body.id}/reviews`, { decision: 'hold' }],
    ] as const) {
      const answer = await api.send(method, path, body === undefined ? {} : { body });
      expect([answer.status, answer.body.type], answer.text).to.deep.equal([
        503,
        'urn:passa:problem:unavailable',
      ]);
      expect(Number(answer.headers.get('retry-after'))).to.be.within(1, 5);
    }
    const unready = await api.send('GET', '/health/ready');
    expect(unready.status).to.equal(503);
    expect(unready.body).to.have.nested.property('checks.database', 'unreachable');
    expect((await api.send('GET', '/health/live')).status).to.equal(200);
    expect(await api.readMetrics()).to.include('http_request_duration_seconds');

    await postgres.resume();
    await untilReady(api);
    const list = await api.send('GET', '/candidates');
    expect((list.body.items as { reference: string }[]).map(({ reference }) => reference)).to.deep.equal([
      'before',
    ]);
    expect((await api.send('POST', '/candidates', { body: { reference: 'after' } })).status).to.equal(202);
  });
});

describe('A process that is started while the database is away', function () {
  this.timeout(60_000);
  let postgres: TestPostgres;
  beforeEach(async () => {
    postgres = await TestPostgres.start();
    await postgres.kill();
  });
  afterEach(() => postgres.stop());

  /** Asks until the API listens. */
  const untilLive = async (address: string): Promise<Response> => {
    for (;;) {
      const answer = await fetch(`${address}/health/live`).catch(() => null);
      if (answer !== null) {
        return answer;
      }
    }
  };

  it('serves what it can as the API, and all the rest when the database is there', async () => {
    const port = await findFreePort();
    const metricsPort = await findFreePort();
    const address = `http://127.0.0.1:${port}`;
    const starting = forkEntry('api/main', {
      DATABASE_URL: postgres.databaseUrl,
      PORT: String(port),
      PASSA_METRICS_PORT: String(metricsPort),
      PASSA_DEMO_USERS: JSON.stringify(demoPrincipals),
    });
    expect((await untilLive(address)).status).to.equal(200);
    const unready = await fetch(`${address}/health/ready`);
    expect([unready.status, await unready.json()]).to.have.nested.property(
      '1.checks.database',
      'unreachable',
    );
    expect(unready.status).to.equal(503);
    const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
    expect(await metrics.text()).to.include('process_cpu_seconds_total');
    expect((await fetch(`${address}/metrics`)).status).to.equal(404);
    const signIn = () =>
      fetch(`${address}/api/v1/demo/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"user":"coordinator"}',
      });
    for (const answer of [await signIn(), await fetch(`${address}/api/v1/candidates`)]) {
      expect([answer.status, answer.headers.get('content-type')]).to.deep.equal([
        503,
        'application/problem+json; charset=utf-8',
      ]);
      expect(Number(answer.headers.get('retry-after'))).to.be.within(1, 5);
    }

    await postgres.resume();
    const api = await starting;
    const { token } = (await (await signIn()).json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${address}/api/v1/candidates`, { headers })).status).to.equal(200);
    expect((await fetch(`${address}/health/ready`)).status).to.equal(200);
    expect(await api.stop()).to.equal(0);
    expect(api.output().match(/"msg":"the database can not be reached/g)).to.have.length.within(1, 3);
  });

  it('waits for it as the worker, and takes jobs when it is there', async () => {
    let starting: ReturnType<typeof forkEntry> | undefined;
    await new Promise<void>((resolve, reject) => {
      starting = forkEntry('worker/main', { DATABASE_URL: postgres.databaseUrl }, (output) => {
        if (/can not be reached/.test(output)) {
          resolve();
        }
      });
      starting.catch(reject);
    });
    await postgres.resume();
    expect(await (await starting)?.stop()).to.equal(0);
  });
});

if (noRedisReason === null) {
  describe('While Redis is away, the API', function () {
    this.timeout(60_000);
    let redis: TestRedis;
    let api: TestApi;
    before(async () => {
      redis = await TestRedis.start();
      api = await startTestApi({ queueBackend: redis.backend });
    });
    after(async () => {
      await api.stop();
      await redis.stop();
    });

    it('accepts everything, says that the queue is degraded, and the sweep of a worker does what was asked for', async () => {
      expect((await api.send('POST', '/candidates', { body: { reference: 'before' } })).status).to.equal(202);
      await redis.kill();
      const candidate = await api.send('POST', '/candidates', {
        body: { reference: 'during', wishes: 'Laga mat' },
      });
      const role = await api.send('POST', '/roles', { body: { title: 'Kock', description: 'Laga mat' } });
      expect([candidate.status, role.status]).to.deep.equal([202, 202]);
      const edited = await api.send('PATCH', `/candidates/${candidate.body.id}`, {
        headers: anyRevision,
        body: { wishes: 'Laga mat i lugn miljö' },
      });
      expect(edited.status).to.equal(202);
      const ready = await api.send('GET', '/health/ready');
      expect([ready.status, ready.body]).to.deep.equal([
        200,
        {
          ready: true,
          checks: { database: 'ok', queue: 'degraded', migrations: 'ok', process: 'ok', provider: 'none' },
        },
      ]);
      const list = await api.send('POST', '/match-lists', { body: { for: 'roles' } });
      const report = await api.send('POST', '/nodes/goteborg/doors');
      expect([list.status, report.status]).to.deep.equal([202, 202]);
      const { version: _, ...draft } = defaultPolicy;
      const { body: drafted } = await api.send('POST', '/policies', {
        body: { ...draft, nodeId: 'goteborg' },
      });
      const activated = await api.send('POST', `/policies/${drafted.version}/activate`, {
        body: { reason: 'Prov' },
      });
      expect(activated.status, activated.text).to.equal(200);

      // nobody waits for its queue, which is away
      const starting = forkEntry('worker/main', {
        DATABASE_URL: api.databaseUrl,
        REDIS_URL: redis.url,
        PASSA_SWEEP_MS: '100',
      });
      try {
        await until('the sweep to do everything', 20_000, async () => {
          const [done, made, matched] = await Promise.all([
            api.send('GET', `/match-lists/${list.body.id}`),
            api.send('GET', `/reports/${report.body.id}`),
            api.send('GET', `/candidates/${candidate.body.id}/suggestions`),
          ]);
          return (
            done.body.status === 'completed' &&
            made.body.status === 'completed' &&
            matched.body.matched === true &&
            (matched.body.items as unknown[]).length === 1
          );
        });
      } finally {
        await redis.resume();
        expect(await (await starting).stop()).to.equal(0);
      }
      await until('the queue to answer', 10_000, async () => {
        const { body } = await api.send('GET', '/health/ready');
        return (body.checks as { queue: string }).queue === 'ok';
      });
    });
  });
} else {
  console.info(noRedisReason);
}
