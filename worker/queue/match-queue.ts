import { Queue } from 'bullmq';
import type { Logger } from '../../config/logger.ts';
import { connectQueue, producerTimeoutMs, type QueueBackend, type QueueConnection } from './connect-queue.ts';
import { deduplicate, type JobData, type JobName, queueName } from './jobs.ts';
import { limitErrors } from './limit-errors.ts';
import { rejectAfter } from './reject-after.ts';

/** What the API needs of the queue. Jobs carry ids only (invariant I5). */
export interface MatchQueue {
  /** Hint that a node has profiles owed a match. Deduplicated. Rejects when the queue can't be reached in a second. */
  matchNode(nodeId: string): Promise<void>;
  /** Hint that a match list waits to be built. Deduplicated. Rejects when the queue can't be reached in a second. */
  buildMatchList(matchListId: string): Promise<void>;
  /** Hint that a report waits to be made. Deduplicated. Rejects when the queue can't be reached in a second. */
  makeReport(reportId: string): Promise<void>;
  /** Resolves when the backend answers within `timeoutMs`, rejects otherwise. */
  ping(timeoutMs: number): Promise<void>;
  /** How many jobs are in each state, e.g. `{waiting: 0, active: 1, delayed: 0, failed: 2}`. */
  countJobs(): Promise<Record<string, number>>;
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
export function createMatchQueue(backend: QueueBackend, logger: Logger): MatchQueue {
  const onError = limitErrors(logger, 'The queue can not be reached');
  const link = connectQueue(backend, 'producer', producerPoolSize, onError);
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
  const add = async <Name extends JobName>(name: Name, data: JobData<Name>, id: string): Promise<void> => {
    await rejectAfter(
      producerTimeoutMs,
      ready().then((queue) => queue.add(name, data, deduplicate(name, id))),
    );
  };

  return {
    matchNode: (nodeId) => add('match-node', { nodeId }, nodeId),
    buildMatchList: (matchListId) => add('build-match-list', { matchListId }, matchListId),
    makeReport: (reportId) => add('make-report', { reportId }, reportId),
    ping: (timeoutMs) => link.ping(timeoutMs),
    countJobs: async () => {
      const queue = await rejectAfter(producerTimeoutMs, ready());
      return rejectAfter(producerTimeoutMs, queue.getJobCounts());
    },
    close: async () => {
      const queue = await opening?.catch(() => undefined);
      await queue?.close().catch(onError);
      await link.close();
    },
  };
}
