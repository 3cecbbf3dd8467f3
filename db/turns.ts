import { setImmediate } from 'node:timers/promises';

/** Milliseconds in which whoever holds something in the database speaks to it at least once, also from within a long computation. */
export const signOfLifeMs = 2_000;

/** How long a turn lasts, in milliseconds: a match waits for the database, and so for the end of others' turns, some ten times. */
const turnMs = 5;

/**
 * Divides a long computation into turns; other work of the process, such as matching other areas and keeping its jobs' locks, is
 * done in between.
 */
export class Turns {
  readonly #giveSignOfLife: () => Promise<unknown>;
  #ends: number;
  #alive: number;

  /**
   * `giveSignOfLife` is called and waited for between turns, every other second: a process that holds something in the database
   * tells it so that it is not frozen. Default: nothing is held.
   */
  constructor(giveSignOfLife: () => Promise<unknown> = async () => undefined) {
    const now = performance.now();
    this.#giveSignOfLife = giveSignOfLife;
    this.#ends = now + turnMs;
    this.#alive = now;
  }

  /** Whether the turn is over, so that {@link next} is to be awaited. Asked after each small step. */
  get isOver(): boolean {
    return performance.now() >= this.#ends;
  }

  /** Lets the other work run, and begins the next turn. */
  async next(): Promise<void> {
    await setImmediate();
    if (performance.now() >= this.#alive + signOfLifeMs) {
      await this.#giveSignOfLife();
      this.#alive = performance.now();
    }
    this.#ends = performance.now() + turnMs;
  }

  /** Runs the steps to their end, and returns their result. */
  async run<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
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

  /** Takes one small step for each of the items, in their order. */
  async forEach<Item>(items: Iterable<Item>, step: (item: Item) => void): Promise<void> {
    for (const item of items) {
      step(item);
      if (this.isOver) {
        await this.next();
      }
    }
  }
}
