import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../../matching/steps.ts';
import { unavailable } from '../http/problems/problem.ts';

/** Milliseconds of computing before the requests of others get their turn. */
const turnMs = 15;

/**
 * Runs a computation and returns its result; others are served in between. Throws a `503` problem when `stopping`
 * aborts before it is done.
 */
export async function runInTurns<Result>(steps: Steps<Result>, stopping: AbortSignal): Promise<Result> {
  for (;;) {
    const turnEnds = performance.now() + turnMs;
    do {
      const step = steps.next();
      if (step.done) {
        return step.value;
      }
    } while (performance.now() < turnEnds);
    await setImmediate();
    if (stopping.aborted) {
      throw unavailable('service');
    }
  }
}
