import type pg from 'pg';
import { localDate } from '../../config/local-date.ts';
import type { Logger } from '../../config/logger.ts';
import { noticeStarts } from '../../db/mailing/notice.ts';
import { evictFrozen, frozenAfterMs } from '../../db/matching/evict-frozen.ts';
import { queryOn } from '../../db/run-query.ts';
import { removeExpired } from '../../db/stores/remove-expired.ts';
import { expireProposals } from '../../db/stores/way/expire-proposals.ts';
import type { Job } from '../jobs/define-job.ts';
import { limitErrors } from '../queue/limit-errors.ts';
import type { AuditKeeper } from './audit-keeper.ts';
import { JobSweep } from './job-sweep.ts';
import { Recurring } from './recurring.ts';
import type { RetentionKeeper } from './retention-keeper.ts';

/** What a scheduler works with. */
export interface SchedulerParts {
  readonly pool: pg.Pool;
  readonly jobs: readonly Job[];
  readonly retention: RetentionKeeper;
  readonly audit: AuditKeeper;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** Milliseconds from the end of one sweep to the next. */
  readonly sweepIntervalMs: number;
  /** Milliseconds after which another worker that lets the database wait counts as frozen. Default {@link frozenAfterMs}. */
  readonly frozenMs?: number;
}

/** Milliseconds from one removal of what has expired to the next. */
const removalIntervalMs = 60_000;
/** Milliseconds from one closing of proposals whose consent has run out to the next. */
const expiryIntervalMs = 60_000;
/** Milliseconds from one look for placements that begin soon to the next. */
const noticeIntervalMs = 60_000;
/** Milliseconds from one sealing of what has been recorded to the next. */
const sealIntervalMs = 500;
/** Milliseconds from one keeping of the audit's head to the next. */
const headIntervalMs = 60_000;
/** Milliseconds from one dropping of what is older than it is kept to the next. */
const dropIntervalMs = 3_600_000;
/** Milliseconds from one look whether the audit is to be looked through to the next. */
const verifyIntervalMs = 600_000;
/** Milliseconds from one look for people whose period is over to the next. */
const retentionIntervalMs = 600_000;
/** Milliseconds from one look for frozen workers to the next. */
const evictionIntervalMs = 1_000;

/** What a worker does by itself, each thing on its own, so that none waits for another or ends with it. */
export class Scheduler {
  readonly #sweeps: readonly JobSweep[];
  readonly #recurring: readonly Recurring[];
  readonly #audit: AuditKeeper;
  readonly #onHeadError: (error: unknown) => void;

  constructor(parts: SchedulerParts) {
    const { pool, jobs, audit, retention, logger, clock, sweepIntervalMs, frozenMs = frozenAfterMs } = parts;
    this.#audit = audit;
    this.#onHeadError = limitErrors(logger, 'The head of the audit could not be kept outside the database');
    this.#sweeps = jobs.map((job) => new JobSweep({ job, logger, clock, intervalMs: sweepIntervalMs }));
    this.#recurring = [
      ...this.#sweeps.map((sweep) => new Recurring(sweepIntervalMs, () => sweep.begin(), sweep.onError)),
      new Recurring(
        evictionIntervalMs,
        () => evictAndTell(pool, frozenMs, logger),
        limitErrors(logger, 'Frozen workers could not be looked for'),
      ),
      new Recurring(
        removalIntervalMs,
        () => removeAndTell(pool, clock(), logger),
        limitErrors(logger, 'What has expired could not be removed'),
      ),
      new Recurring(
        expiryIntervalMs,
        () => expireAndTell(pool, clock(), logger),
        limitErrors(logger, 'Proposals whose consent has run out could not be closed'),
      ),
      new Recurring(
        noticeIntervalMs,
        () => noticeStarts(queryOn(pool), clock(), localDate(clock())),
        limitErrors(logger, 'Those who are to be told that a placement begins soon could not be noted'),
      ),
      new Recurring(
        sealIntervalMs,
        () => audit.seal(),
        limitErrors(logger, 'What has been recorded could not be sealed'),
      ),
      new Recurring(
        dropIntervalMs,
        () => audit.dropOldest(),
        limitErrors(logger, 'The oldest of the audit could not be dropped'),
      ),
      new Recurring(
        retentionIntervalMs,
        () => retention.keep(),
        limitErrors(logger, 'Those whose period is over could not be erased'),
      ),
      new Recurring(headIntervalMs, () => audit.keepHead(), this.#onHeadError),
      new Recurring(
        verifyIntervalMs,
        () => audit.verify(),
        limitErrors(logger, 'The audit could not be looked through'),
      ),
    ];
  }

  start(): void {
    for (const recurring of this.#recurring) {
      recurring.start();
    }
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async stop(): Promise<void> {
    await Promise.all([...this.#sweeps, ...this.#recurring].map((one) => one.stop()));
    // what was sealed since the last minute
    await this.#audit.keepHead().catch(this.#onHeadError);
  }
}

async function removeAndTell(pool: pg.Pool, now: Date, logger: Logger): Promise<void> {
  const removed = await removeExpired(pool, now);
  if (Object.values(removed).some((count) => count > 0)) {
    logger.info(removed, 'Removed what has expired');
  }
}

async function expireAndTell(pool: pg.Pool, now: Date, logger: Logger): Promise<void> {
  const proposals = await expireProposals(pool, now, localDate(now));
  if (proposals > 0) {
    logger.info({ proposals }, 'Closed proposals whose consent has run out');
  }
}

async function evictAndTell(pool: pg.Pool, frozenMs: number, logger: Logger): Promise<void> {
  const connections = await evictFrozen(pool, frozenMs);
  if (connections > 0) {
    logger.warn({ connections }, 'Another worker froze and was made to give up what it held');
  }
}
