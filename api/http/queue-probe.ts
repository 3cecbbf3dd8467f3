import type { Logger } from '../../config/logger.ts';
import type { MatchQueue } from '../../worker/queue/match-queue.ts';
import { unavailable } from '../problems/problem.ts';

/** How long the queue counts as reachable after it answered, in milliseconds. */
const trustedForMs = 250;
/** How long the queue may take to answer, in milliseconds. */
const pingTimeoutMs = 1_000;

/** Keeps writes out while the queue is away, and hints the worker after them. */
export interface QueueProbe {
  /** Throws a `503` problem when the queue does not answer; asks it at most once in a quarter of a second. */
  assertReachable(): Promise<void>;
  /** Gives a hint in the background; one that is lost is logged, and the worker's sweep finds what is owed. */
  hint(give: (queue: MatchQueue) => Promise<void>): void;
  /** Resolves when no hint is under way. */
  settle(): Promise<void>;
}

/** Makes the probe of a queue. */
export function createQueueProbe(queue: MatchQueue, logger: Logger): QueueProbe {
  let trustedUntil = 0;
  let asking: Promise<void> | null = null;
  const hints = new Set<Promise<void>>();

  const trust = (): void => {
    trustedUntil = performance.now() + trustedForMs;
  };
  const ask = async (): Promise<void> => {
    await queue.ping(pingTimeoutMs);
    trust();
  };
  return {
    async assertReachable() {
      if (performance.now() < trustedUntil) {
        return;
      }
      asking ??= ask().finally(() => {
        asking = null;
      });
      try {
        await asking;
      } catch {
        throw unavailable('queue');
      }
    },
    hint(give) {
      const hint = give(queue)
        .then(trust, (error: unknown) => {
          trustedUntil = 0;
          logger.warn({ err: error }, 'A hint to the worker was lost; its sweep will find what is owed');
        })
        .finally(() => hints.delete(hint));
      hints.add(hint);
    },
    async settle() {
      await Promise.all(hints);
    },
  };
}
