import path from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { createLogger, type Logger } from '../../config/logger.ts';
import { createErasureLedger } from '../../db/erasures/erasure-ledger.ts';
import { asDatabaseRole } from '../../db/isolation/database-roles.ts';
import { type MatchEngine, matchEngine } from '../../matching/engine.ts';
import type { Policy } from '../../matching/model/policy.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { plainVectorizer } from '../../matching/text/text-vectorizer.ts';
import { Matcher } from '../../worker/area/matcher.ts';
import type { Job } from '../../worker/jobs/define-job.ts';
import { createJobs, type JobParts } from '../../worker/jobs/jobs.ts';
import { createPoolThread, type PoolThread } from '../../worker/pool/pool-thread.ts';
import type { JobName } from '../../worker/queue/jobs.ts';
import { AuditKeeper } from '../../worker/scheduler/audit-keeper.ts';
import { JobSweep } from '../../worker/scheduler/job-sweep.ts';
import { RetentionKeeper } from '../../worker/scheduler/retention-keeper.ts';
import { createTestDatabase, createTestFolder, type TestDatabase } from '../support/postgres.ts';
import { computeExpectedLists, readComparedPairs } from './expected-lists.ts';
import { TestRegion } from './test-region.ts';

/** Ids of the profiles of {@link WorkedNode}; `cia` is nobody's until a test adds her. */
export const profileIds = {
  anna: '00000000-0000-7000-8000-000000000001',
  bo: '00000000-0000-7000-8000-000000000002',
  cia: '00000000-0000-7000-8000-000000000003',
  cook: '00000000-0000-7000-8000-00000000000a',
  cleaner: '00000000-0000-7000-8000-00000000000b',
} as const;

/** The parts of a worker's process, without its queue. */
export interface TestWorker {
  readonly matcher: Matcher;
  readonly jobs: readonly Job[];
  /** Does a job as the queue asks for it. */
  run(name: JobName, payload: object): Promise<unknown>;
  /** Sweeps each kind of job once; waits for what it began, but for reports. */
  sweep(): Promise<void>;
  /** Ends what is under way. */
  stop(): Promise<void>;
}

/** What a test worker differs in. */
export interface TestWorkerOptions {
  /** Default that of this program. */
  readonly engine?: MatchEngine;
  /** Default the node's. */
  readonly pool?: pg.Pool;
  /** Default the node's. */
  readonly clock?: () => Date;
  /** Default one that is silent. */
  readonly logger?: Logger;
  /** Default none. */
  readonly mail?: JobParts['mail'];
}

/** Node `skaraborg` with Anna and Bo, who may become cook or cleaner, in a database of its own, and workers for it. */
export class WorkedNode {
  readonly policy: Policy = { ...defaultPolicy, version: 50, lists: { length: 3, nearMisses: 2 } };
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly region: TestRegion;
  /** Of all workers; started by the first report. */
  readonly poolThread: PoolThread;
  now = new Date();
  /** Heads of the audit. */
  readonly headsFile = path.join(createTestFolder('heads-'), 'audit-heads.jsonl');

  /** Who was erased. */
  readonly erasuresFile = path.join(createTestFolder('erasures-'), 'erasures.jsonl');

  private constructor(database: TestDatabase) {
    this.database = database;
    this.pool = this.openPool({ max: 8, options: '-c lock_timeout=5s' });
    this.region = new TestRegion(this.pool);
    this.poolThread = createPoolThread({
      databaseUrl: database.databaseUrl,
      applicationName: 'passa-test-pool',
      logger: createLogger({ logLevel: 'silent' }, 'test'),
    });
  }

  /** What keeps to the periods, as the worker's role, with erasures in a file of the test run. */
  createRetentionKeeper(
    logger: Logger,
    databaseUrl = asDatabaseRole(this.database.databaseUrl, 'worker'),
  ): RetentionKeeper {
    return new RetentionKeeper({
      ...{ pool: this.pool, databaseUrl },
      terms: { closedMonths: 24, unconfirmedMonths: 12, proposedMonths: 24, noticeDays: 30 },
      erasures: createErasureLedger(this.erasuresFile),
      logger,
      clock: () => this.now,
      dateOf: (instant) => instant.toISOString().slice(0, 10),
    });
  }

  /** What keeps the audit, with its heads in a file of the test run. */
  createAuditKeeper(logger: Logger): AuditKeeper {
    return new AuditKeeper({
      pool: this.pool,
      logger,
      clock: () => this.now,
      headsFile: this.headsFile,
      keptYears: 5,
    });
  }

  static async create(): Promise<WorkedNode> {
    const node = new WorkedNode(await createTestDatabase());
    await node.region.activate(node.policy);
    return node;
  }

  /** Makes everything as at first: four profiles, none matched yet, on the morning of 2026-11-20. */
  async reset(): Promise<void> {
    await this.region.clear();
    this.now = new Date('2026-11-20T10:00:00Z');
    await this.region.addNode('skaraborg');
    await this.region.addCandidate(profileIds.anna, 'skaraborg', { wishes: 'Laga mat' });
    await this.region.addCandidate(profileIds.bo, 'skaraborg', { wishes: 'Städa' });
    await this.region.addRole(profileIds.cook, 'skaraborg', null, { title: 'Laga mat i kök' });
    await this.region.addRole(profileIds.cleaner, 'skaraborg', null, {
      title: 'Städa',
      period: { to: '2026-11-30' },
    });
  }

  async stop(): Promise<void> {
    await Promise.all([this.poolThread.end(), this.pool.end()]);
    await this.database.drop();
  }

  /** More connections to the database; whoever opens them ends them. */
  openPool(settings: pg.PoolConfig): pg.Pool {
    return new pg.Pool({ connectionString: this.database.databaseUrl, ...settings });
  }

  createWorker({
    engine = matchEngine,
    pool = this.pool,
    clock = () => this.now,
    logger = createLogger({ logLevel: 'silent' }, 'test'),
    mail = null,
  }: TestWorkerOptions = {}): TestWorker {
    const { poolThread } = this;
    const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);
    const matcher = new Matcher({ pool, engine, logger, clock, dateOf });
    const jobs = createJobs({ pool, matcher, poolThread, mail, logger, clock, dateOf, lapsedDays: 180 });
    const sweeps = jobs.map((job) => ({ job, sweep: new JobSweep({ job, logger, clock, intervalMs: 50 }) }));
    return {
      matcher,
      jobs,
      run: async (name, payload) => jobs.find((job) => job.name === name)?.run(payload, true),
      sweep: async () => {
        for (const { job, sweep } of sweeps) {
          const done = sweep
            .begin()
            .then((begun) => Promise.all(begun))
            .catch(sweep.onError);
          await (job.name === 'make-report' ? undefined : done);
        }
      },
      stop: async () => {
        await Promise.all([...jobs, ...sweeps.map(({ sweep }) => sweep)].map((one) => one.stop()));
      },
    };
  }

  /** The columns of a profile that tell how it is matched. */
  async stateOf(id: string) {
    const { rows } = await this.pool.query(
      `SELECT revision, input_revision, matched_input_revision, matched_revision, match_failure FROM candidates WHERE id = $1
       UNION ALL SELECT revision, input_revision, matched_input_revision, matched_revision, match_failure FROM roles WHERE id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Fails unless the stored lists are those of ranking everyone on the date of `now`, by the words of `vectorizer`. */
  async expectExact(vectorizer = plainVectorizer): Promise<void> {
    const date = this.now.toISOString().slice(0, 10);
    expect(await readComparedPairs(this.pool)).to.deep.equal(
      await computeExpectedLists(this.pool, this.policy, date, new Set(), vectorizer),
    );
  }
}
