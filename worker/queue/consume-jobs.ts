import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'bullmq';
import type { Logger } from '../../config/logger.ts';
import { connectQueue, type QueueBackend, type QueueConnection } from './connect-queue.ts';
import { type JobName, type JobPayload, jobPayloads, queueName } from './jobs.ts';
import { limitErrors } from './limit-errors.ts';

/** What to do for each kind of job. */
export type JobHandlers = { readonly [Name in JobName]: (data: JobPayload<Name>) => Promise<void> };

/** Hears of a job that has failed for the last time, with the stable code of why. */
export type OnGivenUp = (name: JobName, data: unknown, failure: string) => void;

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
  handlers: JobHandlers,
  onGivenUp: OnGivenUp,
  logger: Logger,
): JobConsumer {
  const onError = limitErrors(logger, 'The queue can not be reached');
  // on PostgreSQL: one connection for each job, one to fetch, one to renew locks
  const link = connectQueue(backend, 'consumer', concurrency + 2, onError);
  let worker: ReturnType<typeof newWorker> | undefined;
  let isClosing = false;

  const process = async (name: string, data: unknown): Promise<void> => {
    try {
      await dispatch(handlers, name, data);
    } catch (error) {
      logger.warn({ err: error, job: name, ids: idsOf(data) }, 'A job failed');
      throw new JobFailedError(failureCode(error));
    }
  };

  const start = async (): Promise<void> => {
    while (!isClosing) {
      try {
        await link.ping(3_000);
        const attempt = newWorker(link, process);
        attempt.on('error', onError);
        attempt.on('failed', (job, error) => {
          if (job !== undefined && isJobName(job.name) && job.attemptsMade >= (job.opts.attempts ?? 1)) {
            onGivenUp(job.name, job.data, error.message);
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

function newWorker(link: QueueConnection, process: (name: string, data: unknown) => Promise<void>) {
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
    },
    link.backendFactory,
  );
}

async function dispatch(handlers: JobHandlers, name: string, data: unknown): Promise<void> {
  switch (name) {
    case 'match-node':
      return handlers['match-node'](jobPayloads['match-node'].parse(data));
    case 'build-match-list':
      return handlers['build-match-list'](jobPayloads['build-match-list'].parse(data));
    case 'make-report':
      return handlers['make-report'](jobPayloads['make-report'].parse(data));
    default:
      throw new TypeError(`there is no job called ${name}`);
  }
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobPayloads, name);
}

/** The ids that a job carries; what is no job of ours is not repeated. */
function idsOf(data: unknown): unknown {
  return Object.values(jobPayloads)
    .map((schema) => schema.safeParse(data))
    .find((parsed) => parsed.success)?.data;
}

/** A stable code for why a job failed: the error's code or name. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) {
    return 'unknown-error';
  }
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
