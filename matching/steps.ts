/**
 * A computation in steps of at most some milliseconds: it pauses after each, so that whoever runs it can let others have their
 * turn, and returns its result at the end.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs all steps at once and returns the result. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}
