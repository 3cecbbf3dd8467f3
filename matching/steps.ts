/**
 * A computation in steps: it pauses after each bit of work, so that whoever runs it can let others have their turn, and
 * returns its result at the end.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How far a computation is, in parts of about equal length. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A computation in steps that tells at each pause how far it is. */
export type MeasuredSteps<Result> = Generator<Progress, Result, undefined>;

/** Runs all steps at once and returns the result. */
export function finish<Result>(steps: Steps<Result> | MeasuredSteps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** The steps as one part of a measured computation, which is as far as given meanwhile. */
export function* partOf<Result>(steps: Steps<Result>, progress: Progress): MeasuredSteps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    yield progress;
  }
}
