import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../../matching/steps.ts';

/** Divides a long computation into turns; other work of the process, such as keeping its jobs' locks, is done in between. */
export class Turns {
  readonly #turnMs: number;
  #ends: number;

  /** `turnMs` is how long a turn lasts, in milliseconds; default 25. */
  constructor(turnMs = 25) {
    this.#turnMs = turnMs;
    this.#ends = performance.now() + turnMs;
  }

  /** Whether the turn is over, so that {@link next} is to be awaited. Asked after each small step. */
  get isOver(): boolean {
    return performance.now() >= this.#ends;
  }

  /** Lets the other work run, and begins the next turn. */
  async next(): Promise<void> {
    await setImmediate();
    this.#ends = performance.now() + this.#turnMs;
  }

  /** Takes the steps of a computation and returns its result. */
  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) {
        return step.value;
      }
      if (this.isOver) {
        await this.next();
      }
    }
  }
}
