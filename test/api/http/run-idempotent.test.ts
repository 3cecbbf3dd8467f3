import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { DataSource, EntityManager } from 'typeorm';
import { type Audit, createAudit } from '../../../api/http/audit/audit.ts';
import { idParams } from '../../../api/http/parameters.ts';
import { runIdempotent, runRecorded } from '../../../api/http/run-idempotent.ts';
import { principalOf, startTestApi, type TestApi } from '../../support/start-test-api.ts';

describe('A request that is repeated under its Idempotency-Key', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi();
  });
  after(() => api.stop());

  const repeat = (nodes: readonly string[] | '*', role: 'coach' | 'coordinator' = 'coach') =>
    api.send('POST', '/candidates', {
      as: principalOf(role, nodes),
      headers: { 'idempotency-key': 'repeated' },
      body: { nodeId: 'goteborg', reference: 'R-1' },
    });

  it('shows its answer again only to one who reaches the same', async () => {
    const first = await repeat(['goteborg', 'fyrbodal']);
    expect(first.status, first.text).to.equal(202);

    expect((await repeat(['fyrbodal', 'goteborg'])).body).to.deep.equal(first.body);
    const refused = [await repeat(['goteborg']), await repeat(['goteborg', 'fyrbodal'], 'coordinator')];
    for (const answer of refused) {
      expect(answer.body.type, answer.text).to.equal('urn:passa:problem:idempotency-key-reused');
    }
  });

  describe('and is recorded', () => {
    const principal = principalOf('coach');
    const id = '0192f000-0000-7000-8000-0000000000f1';
    const contention = () => Object.assign(new Error('deadlock'), { code: '40P01' });

    /** How often a request is recorded that is done so, and then answered with a body. */
    async function timesRecorded(
      work: (recording: { dataSource: DataSource; audit: Audit }) => Promise<{ body: unknown }>,
    ): Promise<number> {
      const { dataSource } = api;
      const traceId = randomUUID();
      const audit = createAudit({
        dataSource,
        clock: () => new Date(),
        newId: randomUUID,
        onError: (error) => {
          throw error;
        },
      });
      const declared = { action: 'change', kind: 'workplace', purpose: 'profile' } as const;
      const route = { operationId: 'tried', audit: declared, params: idParams };
      await audit.serve({ route, params: { id }, principal, traceId }, async () => {
        const { body } = await work({ dataSource, audit });
        await audit.recordAnswer(body);
      });
      const [{ times }] = await dataSource.query(
        'SELECT count(*)::int AS times FROM audit_entries WHERE trace_id = $1',
        [traceId],
      );
      return times;
    }

    it('once, when its transaction was broken off and run again', async () => {
      let attempts = 0;
      const answered = { status: 201, headers: {}, body: { id } };
      const times = await timesRecorded((recording) =>
        runRecorded(recording, async (manager) => {
          attempts += 1;
          if (attempts === 1) {
            await recording.audit.recordIn(manager, answered);
            throw contention();
          }
          return answered;
        }),
      );
      expect([attempts, times]).to.deep.equal([2, 1]);
    });

    it('also when, run again, it finds that another one with its key was there first', async () => {
      const request = { headers: { 'idempotency-key': 'raced' }, method: 'POST', path: '/tried', body: {} };
      const answered = { status: 201, headers: {}, body: { id } };
      let attempts = 0;
      const times = await timesRecorded(async ({ dataSource, audit }) => {
        const broken = {
          ...audit,
          async recordIn(manager: EntityManager, answer: { body: unknown }) {
            attempts += 1;
            await audit.recordIn(manager, answer);
            // what comes after in the transaction meets another one
            throw contention();
          },
        };
        const first = runIdempotent({ dataSource, audit: broken }, principal, request, async () => answered);
        await first.catch(() => undefined);
        // of no request that is answered here
        const silent = { ...audit, recordIn: async () => undefined, confirmRecord: () => undefined };
        await runIdempotent({ dataSource, audit: silent }, principal, request, async () => answered);
        return runIdempotent({ dataSource, audit }, principal, request, async () => answered);
      });
      expect(attempts).to.be.greaterThan(1);
      expect(times).to.equal(1);
    });
  });
});
