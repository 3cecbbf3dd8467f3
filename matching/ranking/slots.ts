/** Numbers for identifiers: each keeps its slot, and freed slots are used again. */
export class Slots {
  readonly #slotById = new Map<string, number>();
  readonly #ids: (string | undefined)[] = [];
  readonly #free: number[] = [];

  /** How many identifiers have a slot. */
  get size(): number {
    return this.#slotById.size;
  }

  /** Slots ever used, free ones among them: every slot is below it. */
  get end(): number {
    return this.#ids.length;
  }

  /** The slot of an identifier, or a free one taken for it. */
  take(id: string): number {
    const slot = this.#slotById.get(id) ?? this.#free.pop() ?? this.#ids.length;
    this.#slotById.set(id, slot);
    this.#ids[slot] = id;
    return slot;
  }

  /** Frees the slot of an identifier and returns it; null when there is none. */
  free(id: string): number | null {
    const slot = this.#slotById.get(id);
    if (slot === undefined) {
      return null;
    }
    this.#slotById.delete(id);
    this.#ids[slot] = undefined;
    this.#free.push(slot);
    return slot;
  }

  slotOf(id: string): number | undefined {
    return this.#slotById.get(id);
  }

  /** The identifier that has the slot; undefined for a free one. */
  idAt(slot: number): string | undefined {
    return this.#ids[slot];
  }

  /** The identifiers that have a slot, each with it, in no particular order. */
  entries(): [id: string, slot: number][] {
    return [...this.#slotById];
  }

  /** The identifiers that have a slot, in no particular order. */
  ids(): string[] {
    return [...this.#slotById.keys()];
  }
}
