/**
 * What was worked out for up to `most` keys, to save working it out again: asking through it gives what asking `make`
 * gives. When full it forgets all and starts anew.
 */
export class BoundedMemo<Key, Value> {
  readonly #most: number;
  readonly #kept = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    return this.#kept.get(key);
  }

  set(key: Key, value: Value): void {
    if (this.#kept.size >= this.#most) {
      this.#kept.clear();
    }
    this.#kept.set(key, value);
  }

  /** The value kept for a key, else made from it and kept. */
  getOrMake(key: Key, make: (key: Key) => Value): Value {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      return kept;
    }
    const value = make(key);
    this.set(key, value);
    return value;
  }
}
