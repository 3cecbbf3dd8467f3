import { expect } from 'chai';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('Health and metrics', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  it('need no sign-in and say that the API is ready', async () => {
    expect((await api.send('GET', '/health/live', { as: null })).body).to.deep.equal({ live: true });
    const ready = await api.send('GET', '/health/ready', { as: null });
    expect([ready.status, ready.body.ready]).to.deep.equal([200, true]);
  });

  it('call a database that is older than the program not ready', async () => {
    await api.dataSource.query('ALTER TABLE schema_migrations RENAME TO hidden');
    const ready = await api.send('GET', '/health/ready');
    await api.dataSource.query('ALTER TABLE hidden RENAME TO schema_migrations');
    expect(ready.status).to.equal(503);
    expect(ready.body.checks).to.include({ migrations: 'pending', database: 'ok' });
  });

  it('count what is owed and what failed, and measure requests by route', async () => {
    await api.send('POST', '/candidates', { body: { reference: 'G-1' } });
    await api.send('POST', '/candidates', { body: { reference: 'G-2' } });
    await api.dataSource.query(
      `UPDATE candidates SET match_failure = '{"reason": "scoring-failed"}' WHERE reference = 'G-2'`,
    );
    const text = await api.readMetrics();
    expect(text).to.match(/^passa_owed_profiles 2$/m);
    expect(text).to.match(/^passa_failed_profiles\{reason="scoring-failed"\} 1$/m);
    expect(text).to.match(/^passa_oldest_owed_seconds \d/m);
    expect(text).to.match(
      /^http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/candidates",status="202"\} 2$/m,
    );
    expect(text).to.not.include('G-1');
  });

  it('are not counted against the rate limit, which answers 429 with Retry-After', async () => {
    const limited = await startTestApi({ config: { requestsPerMinute: 2 } });
    try {
      const statuses: number[] = [];
      for (let number = 0; number < 3; number += 1) {
        expect((await limited.send('GET', '/health/live')).status).to.equal(200);
        statuses.push((await limited.send('GET', '/vocabulary/supports')).status);
      }
      expect(statuses).to.deep.equal([200, 200, 429]);
      const refused = await limited.send('GET', '/vocabulary/supports', { as: principalOf('coach') });
      expect(refused.body.type).to.equal('urn:passa:problem:too-many-requests');
      expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
    } finally {
      await limited.stop();
    }
  });
});
