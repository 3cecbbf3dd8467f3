import { Queue } from 'bullmq';
import type { Logger } from '../../config/logger.ts';
import { queueName } from '../../db/queue-name.ts';
import { connectQueue, producerTimeoutMs, type QueueBackend, type QueueConnection } from './connect-queue.ts';
import { deduplicate, type JobName, type JobPayload } from './jobs.ts';
import { limitErrors } from './limit-errors.ts';
import { rejectAfter } from './reject-after.ts';

/** The producer's side of the queue. Jobs carry ids only (invariant I5). */
export interface JobQueue {
  /**
   * Tells the workers in the background that there is something to do. Deduplicated. Nobody waits for it: a hint that the
   * queue has not taken within a second is lost and logged, and the sweep finds what the rows say is unfinished.
   */
  hint<Name extends JobName>(name: Name, payload: JobPayload<Name>): void;
  /** Resolves when no hint is under way. */
  settled(): Promise<void>;
  /** Resolves when the backend answers within `timeoutMs`, rejects otherwise. */
  ping(timeoutMs: number): Promise<void>;
  /** How many jobs are in each state, e.g. `{waiting: 0, active: 1, delayed: 0, failed: 2}`. */
  countJobs(): Promise<Record<string, number>>;
  /** Closes it when no hint is under way any more. */
  close(): Promise<void>;
}

/** Most connections of a producer on PostgreSQL. */
const producerPoolSize = 4;

type OpenQueue = ReturnType<typeof newQueue>;

function newQueue(link: QueueConnection) {
  // the factory brings its own connection
  return new Queue(queueName, { connection: {}, streams: { events: { maxLen: 100 } } }, link.backendFactory);
}

/** Makes the producer's side of the queue. Connects when first used, and again by itself after the backend was away. */
export function createJobQueue(backend: QueueBackend, logger: Logger): JobQueue {
  const onError = limitErrors(logger, 'The queue can not be reached');
  const onLost = limitErrors(logger, 'A hint to the workers was lost; their sweep finds what is unfinished');
  const link = connectQueue(backend, 'producer', producerPoolSize, onError);
  const hints = new Set<Promise<void>>();
  let opening: Promise<OpenQueue> | undefined;

  const open = async (): Promise<OpenQueue> => {
    const queue = newQueue(link);
    queue.on('error', onError);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      await queue.close().catch(onError);
      throw error;
    }
  };
  const ready = (): Promise<OpenQueue> => {
    // BullMQ remembers a failed first connection for ever, so that queue is thrown away
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const add = async (name: JobName, payload: JobPayload<JobName>): Promise<void> => {
    await rejectAfter(
      producerTimeoutMs,
      ready().then((queue) => queue.add(name, payload, deduplicate(name, payload))),
    );
  };
  const settled = async (): Promise<void> => {
    await Promise.all(hints);
  };

  return {
    hint: (name, payload) => {
      const hint = add(name, payload)
        .catch(onLost)
        .finally(() => hints.delete(hint));
      hints.add(hint);
    },
    settled,
    ping: (timeoutMs) => link.ping(timeoutMs),
    countJobs: async () => {
      const queue = await rejectAfter(producerTimeoutMs, ready());
      return rejectAfter(producerTimeoutMs, queue.getJobCounts());
    },
    close: async () => {
      await settled();
      // a backend that never answered is not waited for
      const closing = opening && rejectAfter(producerTimeoutMs, opening).then((queue) => queue.close());
      await closing?.catch(onError);
      await link.close();
    },
  };
}
