/** Slots of a fresh table; a power of two, more than most texts have terms. */
const initialSlots = 1024;

/**
 * Sums by term: a hash table in typed arrays, made to be filled and emptied again and again. Terms are well-mixed
 * hashes already, so their low bits choose the slot.
 */
export class TermSums {
  /** Term + 1 in each slot, so that 0 marks an empty one; doubles hold 2³². */
  #terms = new Float64Array(initialSlots);
  #sums = new Float64Array(initialSlots);
  /** Slots in use, in the order in which they were taken. */
  #used = new Uint32Array(initialSlots);
  #size = 0;

  /** How many different terms have a sum. */
  get size(): number {
    return this.#size;
  }

  /** Adds an amount to each of the terms. */
  addAll(terms: Uint32Array, amounts: Uint32Array): void {
    if (2 * (this.#size + terms.length) > this.#terms.length) {
      this.#grow(this.#size + terms.length);
    }
    for (let at = 0; at < terms.length; at += 1) {
      this.#put(terms[at] ?? 0, amounts[at] ?? 0);
    }
  }

  /** Adds an amount to one term. */
  add(term: number, amount: number): void {
    if (2 * (this.#size + 1) > this.#terms.length) {
      this.#grow(this.#size + 1);
    }
    this.#put(term, amount);
  }

  /** Multiplies every sum. */
  scale(factor: number): void {
    for (let at = 0; at < this.#size; at += 1) {
      const slot = this.#used[at] ?? 0;
      this.#sums[slot] = (this.#sums[slot] ?? 0) * factor;
    }
  }

  /** The sum of a term, 0 for one that has none. */
  sumOf(term: number): number {
    return this.#sums[this.#slotOf(term)] ?? 0;
  }

  /** The sum of the term that came in at this position, 0 ≤ position < size. */
  sumAt(position: number): number {
    return this.#sums[this.#used[position] ?? 0] ?? 0;
  }

  /** The term that came in at this position. */
  termAt(position: number): number {
    return (this.#terms[this.#used[position] ?? 0] ?? 1) - 1;
  }

  /** The terms that have a sum, in order of coming in. */
  terms(): Uint32Array {
    const terms = new Uint32Array(this.#size);
    for (let at = 0; at < terms.length; at += 1) {
      terms[at] = this.termAt(at);
    }
    return terms;
  }

  clear(): void {
    for (let at = 0; at < this.#size; at += 1) {
      const slot = this.#used[at] ?? 0;
      this.#terms[slot] = 0;
      this.#sums[slot] = 0;
    }
    this.#size = 0;
  }

  #put(term: number, amount: number): void {
    const slot = this.#slotOf(term);
    if (this.#terms[slot] === 0) {
      this.#terms[slot] = term + 1;
      this.#used[this.#size] = slot;
      this.#size += 1;
    }
    this.#sums[slot] = (this.#sums[slot] ?? 0) + amount;
  }

  #slotOf(term: number): number {
    const mask = this.#terms.length - 1;
    let slot = term & mask;
    for (let held = this.#terms[slot]; held !== 0 && held !== term + 1; held = this.#terms[slot]) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(size: number): void {
    const terms = this.terms();
    const amounts = Array.from({ length: this.#size }, (_, at) => this.sumAt(at));
    let slots = this.#terms.length;
    while (slots < 4 * size) {
      slots *= 2;
    }
    this.#terms = new Float64Array(slots);
    this.#sums = new Float64Array(slots);
    this.#used = new Uint32Array(slots);
    this.#size = 0;
    terms.forEach((term, at) => {
      this.#put(term, amounts[at] ?? 0);
    });
  }
}
