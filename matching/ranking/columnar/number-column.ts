/** A column of numbers, NaN where there is none. */
export class NumberColumn {
  #numbers = new Float64Array(0);

  /** Number by slot. Holds until the next `set`. */
  get numbers(): Float64Array {
    return this.#numbers;
  }

  set(slot: number, number: number | null): void {
    if (slot >= this.#numbers.length) {
      const larger = new Float64Array(Math.max(slot + 1, Math.ceil(this.#numbers.length * 1.5)));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[slot] = number ?? Number.NaN;
  }

  /** The number of a slot, null when there is none. */
  get(slot: number): number | null {
    const number = this.#numbers[slot] ?? Number.NaN;
    return Number.isNaN(number) ? null : number;
  }
}
