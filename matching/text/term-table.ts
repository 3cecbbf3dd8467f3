/** Where each of a list of terms stands: a hash table in typed arrays, made once and asked often. */
export class TermTable {
  readonly #terms: Uint32Array;
  /** In each slot a position + 1, or 0. Terms are well-mixed hashes, so their low bits choose the slot. */
  readonly #slots: Uint32Array;

  /** `terms` are unique. */
  constructor(terms: Uint32Array) {
    let size = 16;
    while (size < 2 * terms.length) {
      size *= 2;
    }
    this.#terms = terms;
    this.#slots = new Uint32Array(size);
    for (let position = 0; position < terms.length; position += 1) {
      let slot = (terms[position] ?? 0) & (size - 1);
      while (this.#slots[slot] !== 0) {
        slot = (slot + 1) & (size - 1);
      }
      this.#slots[slot] = position + 1;
    }
  }

  /** The position of a term in the list, −1 when it isn't there. */
  positionOf(term: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = term & mask; ; slot = (slot + 1) & mask) {
      const position = (slots[slot] ?? 0) - 1;
      if (position < 0 || this.#terms[position] === term) {
        return position;
      }
    }
  }
}
