/** Does something at once and then again and again, each time a while after the last one has ended. What fails ends nothing. */
export class Recurring {
  readonly #everyMs: number;
  readonly #act: () => Promise<unknown>;
  readonly #onError: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #current: Promise<void> = Promise.resolve();
  #isStopped = false;

  /** `everyMs` is from the end of one time to the next, in milliseconds; `onError` hears of what fails. */
  constructor(everyMs: number, act: () => Promise<unknown>, onError: (error: unknown) => void) {
    this.#everyMs = everyMs;
    this.#act = act;
    this.#onError = onError;
  }

  start(): void {
    this.#current = this.#once();
  }

  /** Resolves when the time under way has ended; there is none after it. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#current;
  }

  async #once(): Promise<void> {
    try {
      await this.#act();
    } catch (error) {
      this.#onError(error);
    }
    if (!this.#isStopped) {
      this.#timer = setTimeout(() => this.start(), this.#everyMs);
      this.#timer.unref();
    }
  }
}
