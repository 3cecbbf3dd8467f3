/** Runs work one at a time for each key, and at most one more that waits for it, shared by all who ask meanwhile. */
export class OneAtATime<Result> {
  readonly #running = new Map<string, Promise<Result>>();
  readonly #waiting = new Map<string, Promise<Result>>();

  isRunning(key: string): boolean {
    return this.#running.has(key);
  }

  run(key: string, work: () => Promise<Result>): Promise<Result> {
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      return waiting;
    }
    const start = (): Promise<Result> => {
      this.#waiting.delete(key);
      const run = work().finally(() => this.#running.delete(key));
      this.#running.set(key, run);
      return run;
    };
    const running = this.#running.get(key);
    if (running === undefined) {
      return start();
    }
    const next = running.then(start, start);
    this.#waiting.set(key, next);
    return next;
  }
}
