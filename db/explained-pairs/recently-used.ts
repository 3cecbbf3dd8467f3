/** A bounded memory: when it holds more than `most` entries, the one that was used longest ago is forgotten. */
export class RecentlyUsed<Key, Value> {
  readonly #most: number;
  /** In order of use, the latest last. */
  readonly #entries = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) {
      this.set(key, value);
    }
    return value;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) {
        return;
      }
      this.#entries.delete(oldest);
    }
  }
}
