/** Things by identifier, each in a slot that it keeps; freed slots are used again. */
export class Slots<Item extends { readonly id: string }> {
  readonly #slotById = new Map<string, number>();
  readonly #items: (Item | undefined)[] = [];
  readonly #free: number[] = [];

  get size(): number {
    return this.#slotById.size;
  }

  /** Puts a thing in the slot of its identifier, or in a free one, and returns the slot. */
  set(item: Item): number {
    const slot = this.#slotById.get(item.id) ?? this.#free.pop() ?? this.#items.length;
    this.#slotById.set(item.id, slot);
    this.#items[slot] = item;
    return slot;
  }

  /** Frees the slot of an identifier and returns it; null when there is none. */
  delete(id: string): number | null {
    const slot = this.#slotById.get(id);
    if (slot === undefined) return null;
    this.#slotById.delete(id);
    this.#items[slot] = undefined;
    this.#free.push(slot);
    return slot;
  }

  get(id: string): Item | undefined {
    const slot = this.#slotById.get(id);
    return slot === undefined ? undefined : this.#items[slot];
  }

  /** The identifiers held, in no particular order. */
  ids(): string[] {
    return [...this.#slotById.keys()];
  }

  /** Every thing held with its slot, in order of slot. */
  *entries(): Generator<[slot: number, item: Item]> {
    for (let slot = 0; slot < this.#items.length; slot += 1) {
      const item = this.#items[slot];
      if (item !== undefined) yield [slot, item];
    }
  }
}
