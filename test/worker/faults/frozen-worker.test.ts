import { expect } from 'chai';
import { localDate } from '../../../config/local-date.ts';
import { createLogger } from '../../../config/logger.ts';
import { recordAudit } from '../../../db/audit/record-audit.ts';
import { evictFrozen, workerApplication } from '../../../db/matching/evict-frozen.ts';
import { queryOn } from '../../../db/run-query.ts';
import { Turns } from '../../../db/turns.ts';
import { useConnection } from '../../../db/use-connection.ts';
import { connectMatchPool } from '../../../worker/connect-match-pool.ts';
import { Scheduler } from '../../../worker/scheduler/scheduler.ts';
import { auditEntry } from '../../support/audit-entry.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { PassaProcess } from '../passa-process.ts';
import { until } from '../test-servers.ts';
import { profileIds as ids, WorkedNode } from '../worked-node.ts';
import { FreezingProxy } from './freezing-proxy.ts';

const listId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6e';
const reportId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6f';

describe('A worker that freezes', function () {
  this.timeout(60_000);
  let node: WorkedNode;
  let proxy: FreezingProxy;
  let worker: PassaProcess;

  before(async () => {
    node = await WorkedNode.create();
    proxy = await FreezingProxy.start(node.database.databaseUrl);
    await node.reset();
    // enough for the lists to be stored by COPY
    await node.region.activate({ ...node.policy, version: 51, lists: { length: 50, nearMisses: 5 } });
    for (let at = 10; at < 90; at += 1) {
      const id = `00000000-0000-7000-8000-0000000000${at}`;
      await node.region.addCandidate(id.replace('8000', '8001'), 'skaraborg', { wishes: 'Laga mat' });
      if (at < 40) {
        await node.region.addRole(id.replace('8000', '8002'), 'skaraborg', null, { title: 'Laga mat' });
      }
    }
    worker = new PassaProcess('worker/main', {
      NODE_ENV: 'test',
      DATABASE_URL: proxy.databaseUrl,
      PASSA_SWEEP_MS: '100',
      LOG_LEVEL: 'error',
    });
    await worker.start();
    await until('the first match', 20_000, isMatched);
  });
  after(async () => {
    await worker.kill();
    await proxy.stop();
    await node.stop();
  });

  const isMatched = async (): Promise<boolean> => {
    const { rows } = await node.pool.query(
      `SELECT NOT EXISTS (SELECT FROM candidates WHERE matched_input_revision < input_revision)
         AND NOT EXISTS (SELECT FROM match_areas WHERE matched_on IS NULL)
         AND EXISTS (SELECT FROM match_areas) AS matched`,
    );
    return rows[0].matched;
  };
  const statusOf = async (table: string) =>
    (await node.pool.query(`SELECT status FROM ${table}`)).rows[0]?.status;
  const makeStale = async (): Promise<void> => {
    await node.region.editProfile('candidates', ids.anna, { wishes: 'Laga mat' });
    // everything is ranked, and stored by COPY
    await node.pool.query('UPDATE match_areas SET matched_on = NULL');
  };
  const askForList = () =>
    node.pool.query(
      `INSERT INTO match_lists (id, node_id, subject, item_limit, requested_by, created_at)
       VALUES ($1, 'skaraborg', 'roles', 10, 'test', now() - interval '10 seconds')`,
      [listId],
    );
  const askForReport = () =>
    node.pool.query(
      `INSERT INTO reports (id, node_id, kind, requested_by, created_at)
       VALUES ($1, 'skaraborg', 'doors', 'test', now() - interval '10 seconds')`,
      [reportId],
    );
  const recordSomething = () => recordAudit(queryOn(node.pool), [auditEntry()]);
  /** Whether a connection that looked for frozen workers was held by one that froze, and is no more. */
  const isLookGivenUp = () => {
    let held: number | undefined;
    return async (): Promise<boolean> => {
      const { rows } = await node.pool.query<{ pid: number; isLooking: boolean }>(
        `SELECT pid, state = 'idle in transaction' AND query LIKE '%pg_terminate_backend%' AS "isLooking" FROM pg_stat_activity
         WHERE application_name = $1 AND state IS NOT NULL`,
        [workerApplication],
      );
      held ??= rows.find(({ isLooking }) => isLooking)?.pid;
      return held !== undefined && rows.every(({ pid }) => pid !== held);
    };
  };
  /** Another worker, that calls frozen who is silent for half a second. */
  const whileAnotherWorks = async (what: string, isDone: () => Promise<boolean>): Promise<void> => {
    const logger = createLogger({ logLevel: 'silent' }, 'test');
    const clock = () => new Date();
    const { jobs } = node.createWorker({ clock, logger });
    const scheduler = new Scheduler({
      pool: node.pool,
      jobs,
      audit: node.createAuditKeeper(logger),
      retention: node.createRetentionKeeper(logger),
      logger,
      clock,
      sweepIntervalMs: 50,
      frozenMs: 500,
    });
    scheduler.start();
    try {
      await until(what, 20_000, isDone);
    } finally {
      await Promise.all(jobs.map((job) => job.stop()));
      await scheduler.stop();
    }
  };
  const expectExact = async (): Promise<void> => {
    const policy = { ...node.policy, version: 51, lists: { length: 50, nearMisses: 5 } };
    expect(await readComparedPairs(node.pool)).to.deep.equal(
      await computeExpectedLists(node.pool, policy, localDate(new Date()), new Set()),
    );
  };

  const moments: readonly {
    readonly when: string;
    readonly says: string;
    readonly ask: () => Promise<unknown>;
    readonly isDone: () => Promise<boolean>;
  }[] = [
    { when: 'as it takes a node', says: 'lock-area', ask: makeStale, isDone: isMatched },
    { when: 'as it reads the profiles', says: 'named-candidates', ask: makeStale, isDone: isMatched },
    { when: 'in the middle of a COPY', says: 'COPY ', ask: makeStale, isDone: isMatched },
    { when: 'before it commits', says: 'mark-matched', ask: makeStale, isDone: isMatched },
    { when: 'as it commits', says: 'COMMIT', ask: makeStale, isDone: isMatched },
    {
      when: 'as it seals what was recorded',
      says: 'audit_chain (seq',
      ask: recordSomething,
      isDone: async () => (await node.pool.query('SELECT FROM audit_unsealed')).rowCount === 0,
    },
    {
      when: 'as it looks for others that froze',
      says: 'evict-frozen',
      ask: async () => undefined,
      isDone: isLookGivenUp(),
    },
    {
      when: 'over a match list',
      says: 'match_list_entries',
      ask: askForList,
      isDone: async () => (await statusOf('match_lists')) === 'completed',
    },
    {
      when: 'over a report',
      says: 'UPDATE reports',
      ask: askForReport,
      isDone: async () => (await statusOf('reports')) === 'completed',
    },
  ];
  for (const { when, says, ask, isDone } of moments) {
    it(`${when} gives up what it held to another, and nothing is lost or doubled when it wakes`, async () => {
      const pid = worker.pid;
      const frozen = proxy.freezeWhen(says, pid);
      await ask();
      await frozen;
      try {
        await whileAnotherWorks(`another worker's ${says}`, isDone);
        await expectExact();
      } finally {
        process.kill(pid, 'SIGCONT');
      }

      await node.region.editProfile('candidates', ids.bo, { wishes: `Städa ${when}` });
      await until('it to work on', 20_000, isMatched);
      await expectExact();
      expect(await isDone()).to.equal(true);
    });
  }
});

describe('A worker that computes for long', function () {
  this.timeout(20_000);
  let node: WorkedNode;
  before(async () => {
    node = await WorkedNode.create();
  });
  after(() => node.stop());

  it('is not called frozen, for it gives signs of life between its turns', async () => {
    const pool = connectMatchPool(node.database.databaseUrl, 1, () => undefined);
    try {
      const evicted = await useConnection(pool, async (client) => {
        await client.query('BEGIN');
        const turns = new Turns(() => client.query('SELECT 1'));
        let found = 0;
        const end = performance.now() + 4_500;
        while (performance.now() < end) {
          if (turns.isOver) {
            await turns.next();
            found += await evictFrozen(node.pool, 3_500);
          }
        }
        await client.query('COMMIT');
        return found;
      });
      expect(evicted).to.equal(0);
    } finally {
      await pool.end();
    }
  });
});
