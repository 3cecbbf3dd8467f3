import type { PairShares } from '../model/pair-score.ts';
import { packSides, unknownSides } from './packed-sides.ts';
import { compareRanked } from './waiting-order.ts';

/** One pair of a list: the other side's id, and the total 0..1. */
export interface TopPair {
  readonly id: string;
  readonly total: number;
  /** Since when the other side waits, see `waitNumber`; the same for all where it does not count. */
  readonly wait: number;
  /** Packed, or {@link unknownSides}; then coverage is not known either. */
  readonly sides: number;
  readonly coverage: number;
}

/**
 * The best pairs of any number, at most `limit`: by falling total, then by how long the other side waits, then by id rising by code
 * unit. A heap with the last of
 * them on top, in columns, since a whole area has tens of thousands of lists.
 */
export class TopList {
  readonly #limit: number;
  readonly #totals: number[] = [];
  readonly #waits: number[] = [];
  readonly #ids: string[] = [];
  readonly #sides: number[] = [];
  readonly #coverages: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The least total that may still come on the list; 0 while there is room. */
  get least(): number {
    if (this.#totals.length < this.#limit) {
      return 0;
    }
    return this.#totals[0] ?? Number.POSITIVE_INFINITY;
  }

  add(id: string, total: number, wait: number, shares: PairShares | null): void {
    let at: number;
    if (this.#totals.length < this.#limit) {
      at = this.#rise(id, total, wait);
    } else if (this.#limit > 0 && this.#isBefore(id, total, wait, 0)) {
      at = this.#sink(id, total, wait);
    } else {
      return;
    }
    this.#ids[at] = id;
    this.#totals[at] = total;
    this.#waits[at] = wait;
    this.#sides[at] = shares === null ? unknownSides : packSides(shares);
    this.#coverages[at] = shares?.coverage ?? 0;
  }

  /** Best first. */
  sorted(): TopPair[] {
    return this.#ids
      .map((id, at) => ({
        id,
        total: this.#totals[at] ?? 0,
        wait: this.#waits[at] ?? 0,
        sides: this.#sides[at] ?? unknownSides,
        coverage: this.#coverages[at] ?? 0,
      }))
      .sort(compareRanked);
  }

  /** Whether a pair comes before the one at a place of the heap. */
  #isBefore(id: string, total: number, wait: number, at: number): boolean {
    const other = this.#totals[at] ?? 0;
    if (total !== other) {
      return total > other;
    }
    const otherWait = this.#waits[at] ?? 0;
    return wait === otherWait ? id < (this.#ids[at] ?? '') : wait < otherWait;
  }

  #move(from: number, to: number): void {
    this.#ids[to] = this.#ids[from] ?? '';
    this.#totals[to] = this.#totals[from] ?? 0;
    this.#waits[to] = this.#waits[from] ?? 0;
    this.#sides[to] = this.#sides[from] ?? unknownSides;
    this.#coverages[to] = this.#coverages[from] ?? 0;
  }

  /** Makes room at the end of the heap, and returns the place for a pair. */
  #rise(id: string, total: number, wait: number): number {
    let at = this.#totals.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#isBefore(id, total, wait, above)) {
        break;
      }
      this.#move(above, at);
      at = above;
    }
    return at;
  }

  /** Drops the last of the list, and returns the place for a pair. */
  #sink(id: string, total: number, wait: number): number {
    const { length } = this.#totals;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) {
        break;
      }
      const other = below + 1;
      if (
        other < length &&
        this.#isBefore(this.#ids[below] ?? '', this.#totals[below] ?? 0, this.#waits[below] ?? 0, other)
      ) {
        below = other;
      }
      if (!this.#isBefore(id, total, wait, below)) {
        break;
      }
      this.#move(below, at);
      at = below;
    }
    return at;
  }
}
