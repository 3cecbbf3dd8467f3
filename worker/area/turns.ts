import { setImmediate } from 'node:timers/promises';

/** How long a turn lasts, in milliseconds. */
const turnMs = 25;

/** Divides a long computation into turns; other work of the process, such as keeping its jobs' locks, is done in between. */
export class Turns {
  #ends = performance.now() + turnMs;

  /** Whether the turn is over, so that {@link next} is to be awaited. Asked after each small step. */
  get isOver(): boolean {
    return performance.now() >= this.#ends;
  }

  /** Lets the other work run, and begins the next turn. */
  async next(): Promise<void> {
    await setImmediate();
    this.#ends = performance.now() + turnMs;
  }
}
