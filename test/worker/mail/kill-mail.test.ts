import { expect } from 'chai';
import pg from 'pg';
import { queryOn } from '../../../db/run-query.ts';
import { rememberRecipient } from '../../../db/stores/mail-recipients.ts';
import { startTestApi, type TestApi } from '../../support/start-test-api.ts';
import { manager, Way } from '../../support/way.ts';
import { PassaProcess } from '../passa-process.ts';
import { until } from '../test-servers.ts';
import { TestMailServer } from './test-mail-server.ts';

describe('A worker that is killed while it sends e-mail', function () {
  this.timeout(140_000);
  let api: TestApi;
  let way: Way;
  let pool: pg.Pool;
  let server: TestMailServer;
  let worker: PassaProcess;
  let roleId: string;

  before(async () => {
    api = await startTestApi();
    way = new Way(api);
    pool = new pg.Pool({ connectionString: api.databaseUrl, max: 2 });
    roleId = await way.role(await way.workplace(), { places: 10 });
    server = await TestMailServer.start();
    worker = new PassaProcess('worker/main', {
      DATABASE_URL: api.databaseUrl,
      PASSA_SWEEP_MS: '50',
      PASSA_MAIL_URL: `smtp://127.0.0.1:${server.port}`,
      PASSA_MAIL_FROM: 'passa@kommun.example',
      PASSA_PUBLIC_URL: 'https://passa.kommun.example',
    });
  });
  beforeEach(async () => {
    await pool.query('DELETE FROM mail_notices; DELETE FROM mails');
    server.taken.length = 0;
    server.arrived = 0;
    await rememberRecipient(queryOn(pool), {
      ...{ principalId: manager.id, address: 'chef@kommun.example', roles: ['manager'], nodes: null },
      seenAt: new Date(),
    });
  });
  afterEach(() => worker.kill());
  after(async () => {
    await server.stop();
    await pool.end();
    await api.stop();
  });

  /** Something that waits, noted long enough ago. */
  const propose = async () => {
    await way.proposed(await way.approved(await way.candidate(), roleId));
    await pool.query(`UPDATE mail_notices SET at = at - interval '10 minutes'`);
  };
  /** The time that an attempt may take goes by. */
  const letLeaseEnd = () => pool.query('UPDATE mails SET next_attempt_at = now() WHERE ended_at IS NULL');
  const outcome = async () => (await pool.query('SELECT attempt, outcome FROM mails')).rows[0];

  it('sends what it had not handed over once it is back, once', async () => {
    await propose();
    const stall = server.stallRecipients();
    await worker.start();
    await stall.reached;
    await worker.kill();
    stall.end();
    await letLeaseEnd();
    await worker.start();
    await until('the message is taken', 40_000, () => server.taken.length > 0);
    await until('it is recorded', 40_000, async () => (await outcome())?.outcome === 'sent');
    expect(server.taken).to.have.length(1);
    expect(await outcome()).to.deep.equal({ attempt: 2, outcome: 'sent' });
  });

  it('does not send again what it had handed over, and says so', async () => {
    await propose();
    server.misbehaviours.push('silence');
    await worker.start();
    await until('the message has come', 40_000, () => server.arrived > 0);
    await worker.kill();
    await letLeaseEnd();
    await worker.start();
    await until('it is found', 40_000, async () => (await outcome())?.outcome === 'unknown');
    expect(server.arrived).to.equal(1);
    expect(worker.output).to.include('it is not sent again, since it may have arrived');
    expect(worker.output).to.not.include('chef@');
  });
});
