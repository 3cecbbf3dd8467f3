import type { MeasuredSteps, Progress } from '../../matching/steps.ts';
import { Turns } from '../area/turns.ts';

/** Milliseconds of a report's turn: short, for a match waits for the database, and so for the next turn's end, some ten times. */
export const reportTurnMs = 5;

/** Milliseconds between two times that progress is told. */
const tellEveryMs = 250;

/**
 * Runs a computation and returns its result. Between the turns other work of the process is done, `assertWanted` may
 * throw, which ends it, and `tell` hears at its beginning and then four times a second how far it is; it is waited for.
 */
export async function runMeasured<Result>(
  steps: MeasuredSteps<Result>,
  assertWanted: () => void,
  tell: (progress: Progress) => Promise<void>,
): Promise<Result> {
  const turns = new Turns(reportTurnMs);
  let toldAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    const isFirst = toldAt === Number.NEGATIVE_INFINITY;
    if (!isFirst && !turns.isOver) {
      continue;
    }
    if (performance.now() - toldAt >= tellEveryMs) {
      await tell(step.value);
      toldAt = performance.now();
    }
    await turns.next();
    assertWanted();
  }
}
