import { expect } from 'chai';
import { startTestApi, type TestAnswer, type TestApi } from '../support/start-test-api.ts';
import { noRedisReason, TestPostgres, TestRedis } from '../worker/test-servers.ts';

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
      checks: { database: 'ok', queue: 'ok', migrations: 'ok', process: 'ok' },
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
    expect((await api.send('GET', '/metrics')).status).to.equal(200);

    await postgres.resume();
    await untilReady(api);
    const list = await api.send('GET', '/candidates');
    expect((list.body.items as { reference: string }[]).map(({ reference }) => reference)).to.deep.equal([
      'before',
    ]);
    expect((await api.send('POST', '/candidates', { body: { reference: 'after' } })).status).to.equal(202);
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

    it('refuses what needs a match with 503 and stores nothing, answers the rest, and goes on afterwards', async () => {
      expect((await api.send('POST', '/candidates', { body: { reference: 'before' } })).status).to.equal(202);
      await redis.kill();
      // one hint may still be trusted; from the first that fails on nothing is
      await api.send('POST', '/roles', { body: {} });
      let answer = await api.send('POST', '/candidates', { body: { reference: 'during' } });
      while (answer.status === 202) {
        await api.send('DELETE', `/candidates/${answer.body.id}`);
        answer = await api.send('POST', '/candidates', { body: { reference: 'during' } });
      }
      expect(answer.status).to.equal(503);
      expect(Number(answer.headers.get('retry-after'))).to.be.within(1, 5);
      const list = await api.send('GET', '/candidates');
      expect((list.body.items as unknown[]).length).to.equal(1);
      const unready = await api.send('GET', '/health/ready');
      expect([unready.status, unready.body.checks]).to.have.nested.property('1.queue', 'unreachable');

      await redis.resume();
      await untilReady(api);
      expect((await api.send('POST', '/candidates', { body: { reference: 'during' } })).status).to.equal(202);
    });
  });
} else {
  console.info(noRedisReason);
}
