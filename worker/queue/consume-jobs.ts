import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'bullmq';
import type { Logger } from '../../config/logger.ts';
import { queueName } from '../../db/queue-name.ts';
import { pauseAfter, retryPolicies } from '../../db/retries.ts';
import { connectQueue, type QueueBackend, type QueueConnection } from './connect-queue.ts';
import { type JobName, jobPayloads } from './jobs.ts';
import { limitErrors } from './limit-errors.ts';

/** What the consumer needs of a kind of job. */
export interface ConsumedJob {
  readonly name: JobName;
  /** Does it, and waits for whoever is busy with it; rejects when it can't be done. Checks the payload. */
  run(payload: unknown, wait: boolean): Promise<unknown>;
  /** Tells whoever waits for it that it can't be done, with the stable code of why. */
  giveUp(payload: unknown, failure: string): Promise<void>;
}

/** The worker's side of the queue. */
export interface JobConsumer {
  /** Resolves when jobs are being taken; waits as long as the backend is away. */
  readonly started: Promise<void>;
  /** Takes no more jobs and resolves when those under way have ended. */
  close(): Promise<void>;
}

/** Jobs worked on at once; those of one area wait for each other. */
const concurrency = 4;

/** Milliseconds between attempts to reach a backend that is away. */
const retryMs = 500;

/** A failed job as the queue keeps it: a stable code, since messages may quote rows (invariant I5). */
class JobFailedError extends Error {
  override name = 'JobFailedError';
}

/** Starts to take jobs from the queue. Does not end when the backend goes away: it goes on when it is back. */
export function consumeJobs(
  backend: QueueBackend,
  jobs: readonly ConsumedJob[],
  logger: Logger,
): JobConsumer {
  const onError = limitErrors(logger, 'The queue can not be reached');
  // on PostgreSQL: one connection for each job, one to fetch, one to renew locks
  const link = connectQueue(backend, 'consumer', concurrency + 2, onError);
  const jobsByName = new Map<string, ConsumedJob>(jobs.map((job) => [job.name, job]));
  let worker: ReturnType<typeof newWorker> | undefined;
  let isClosing = false;

  const process = async (name: string, payload: unknown): Promise<void> => {
    const job = jobsByName.get(name);
    try {
      if (job === undefined) {
        throw new TypeError(`there is no job called ${name}`);
      }
      await job.run(payload, true);
    } catch (error) {
      logger.warn({ err: error, job: job?.name, ids: idsIn(job, payload) }, 'A job failed');
      throw new JobFailedError(failureCode(error));
    }
  };

  const giveUp = async (job: ConsumedJob, payload: unknown, failure: string): Promise<void> => {
    logger.error({ job: job.name, ids: idsIn(job, payload), failure }, 'A job failed for the last time');
    try {
      await job.giveUp(payload, failure);
    } catch (error) {
      // the sweep tries it again, and gives it up then
      logger.error({ err: error, job: job.name }, 'What a job was to make could not be marked as failed');
    }
  };

  const start = async (): Promise<void> => {
    while (!isClosing) {
      try {
        await link.ping(3_000);
        const attempt = newWorker(link, process);
        attempt.on('error', onError);
        attempt.on('failed', (failed, error) => {
          if (failed === undefined || failed.attemptsMade < (failed.opts.attempts ?? 1)) {
            return;
          }
          const job = jobsByName.get(failed.name);
          if (job !== undefined) {
            void giveUp(job, failed.data, error.message);
          }
        });
        worker = attempt;
        // BullMQ remembers a failed first connection for ever, so that worker is thrown away
        await attempt.waitUntilReady();
        return;
      } catch (error) {
        onError(error);
        await worker?.close(true).catch(onError);
        worker = undefined;
        await wait(retryMs);
      }
    }
  };
  const started = start();

  return {
    started,
    close: async () => {
      isClosing = true;
      await worker?.close().catch(onError);
      await started;
      await worker?.close().catch(onError);
      await link.close();
    },
  };
}

function newWorker(link: QueueConnection, process: (name: string, payload: unknown) => Promise<void>) {
  return new Worker(
    queueName,
    (job: { name: string; data: unknown }) => process(job.name, job.data),
    {
      // the factory brings its own connection
      connection: {},
      concurrency,
      // a killed worker's job is another's after this; the sweep has done its work long before
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 3,
      runRetryDelay: 1_000,
      settings: { backoffStrategy: (failures) => pauseAfter(retryPolicies.job, failures) ?? 0 },
    },
    link.backendFactory,
  );
}

/** The ids that a job carries; what is no job of ours is not repeated. */
function idsIn(job: ConsumedJob | undefined, payload: unknown): unknown {
  return job && jobPayloads[job.name].safeParse(payload).data;
}

/** A stable code for why a job failed: the error's code or name. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) {
    return 'unknown-error';
  }
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
