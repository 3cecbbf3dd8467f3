/**
 * A column of a pool in which each different value is kept once, and each slot holds the value's code. What is computed
 * of a value is then computed once for all slots that have it.
 */
export class ValueColumn<Value> {
  readonly #keyOf: (value: Value) => string | number | null;
  readonly #codeByKey = new Map<string | number | null, number>();
  readonly #values: Value[] = [];
  #codes = new Uint32Array(0);

  /** `keyOf` must tell any two values apart that anything may be computed differently of. */
  constructor(keyOf: (value: Value) => string | number | null) {
    this.#keyOf = keyOf;
  }

  /** The different values that ever came in, by code. */
  get values(): readonly Value[] {
    return this.#values;
  }

  /** Code by slot; of no use for slots never set. Holds until the next `set`. */
  get codes(): Uint32Array {
    return this.#codes;
  }

  set(slot: number, value: Value): void {
    if (slot >= this.#codes.length) {
      const larger = new Uint32Array(Math.max(slot + 1, Math.ceil(this.#codes.length * 1.5)));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    const key = this.#keyOf(value);
    let code = this.#codeByKey.get(key);
    if (code === undefined) {
      code = this.#values.length;
      this.#values.push(value);
      this.#codeByKey.set(key, code);
    }
    this.#codes[slot] = code;
  }

  /** The value of a slot that was set. */
  get(slot: number): Value {
    // a slot that was set has the code of a value that came in
    return this.#values[this.#codes[slot] ?? 0] as Value;
  }
}
