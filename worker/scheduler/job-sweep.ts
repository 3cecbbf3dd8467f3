import type { Logger } from '../../config/logger.ts';
import { pauseAfter, type RetryPolicy, retryPolicies } from '../../db/retries.ts';
import type { Job } from '../jobs/define-job.ts';
import { failureCode } from '../queue/consume-jobs.ts';
import { limitErrors } from '../queue/limit-errors.ts';

/** What a sweep works with. */
export interface JobSweepParts {
  readonly job: Job;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** Milliseconds from one sweep to the next; what failed pauses for twice as long at first. */
  readonly intervalMs: number;
}

/**
 * Finds what the rows say is unfinished of one kind of job and does it, whatever became of the hint: that makes certain what the
 * queue makes fast. It does the work itself, so that it needs no queue, and leaves alone what somebody else is doing.
 */
export class JobSweep {
  readonly #job: Job;
  readonly #clock: () => Date;
  readonly #retry: RetryPolicy;
  /** Logs what failed, see {@link limitErrors}. */
  readonly onError: (error: unknown) => void;
  readonly #underWay = new Map<string, Promise<void>>();
  /** What failed, how often, and until when it is left alone, by {@link performance.now}. */
  readonly #paused = new Map<string, { readonly failures: number; readonly until: number }>();
  #isStopped = false;

  constructor({ job, logger, clock, intervalMs }: JobSweepParts) {
    this.#job = job;
    this.#clock = clock;
    this.#retry = { ...retryPolicies.sweep, firstPauseMs: 2 * intervalMs };
    this.onError = limitErrors(logger, `The sweep could not do all that is unfinished of ${job.name}`);
  }

  /**
   * Begins everything unfinished that is not under way or paused, at most so many at once as the job says: it resolves when the last
   * one has begun, to what it began. What fails of it is logged and left for a later sweep. Rejects when it can't look.
   */
  async begin(): Promise<readonly Promise<void>[]> {
    const begun: Promise<void>[] = [];
    for (const payload of await this.#job.findUnfinished(this.#clock())) {
      while (this.#underWay.size >= this.#job.atOnce) {
        await Promise.race(this.#underWay.values());
      }
      const id = this.#job.idOf(payload);
      if (this.#isStopped) {
        break;
      }
      if (!this.#underWay.has(id) && performance.now() >= (this.#paused.get(id)?.until ?? 0)) {
        const run = this.#run(id, payload).finally(() => this.#underWay.delete(id));
        this.#underWay.set(id, run);
        begun.push(run);
      }
    }
    return begun;
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#underWay.values());
  }

  async #run(id: string, payload: unknown): Promise<void> {
    try {
      // one that was left for later has neither failed nor gone well
      if ((await this.#job.run(payload, false)) !== 'busy') {
        this.#paused.delete(id);
      }
    } catch (error) {
      this.onError(error);
      const failures = (this.#paused.get(id)?.failures ?? 0) + 1;
      const pauseMs = pauseAfter(this.#retry, failures);
      this.#paused.set(id, {
        failures,
        until: performance.now() + (pauseMs ?? this.#retry.longestPauseMs),
      });
      if (pauseMs === null && this.#job.isGivenUp) {
        await this.#giveUp(id, payload, failureCode(error));
      }
    }
  }

  async #giveUp(id: string, payload: unknown, failure: string): Promise<void> {
    try {
      await this.#job.giveUp(payload, failure);
      this.#paused.delete(id);
    } catch (error) {
      this.onError(error);
    }
  }
}
