import type { PairShares, PairTotal } from '../model/pair-score.ts';

/** Number of each kind of total in {@link PoolTotals}. */
export const kindNumbers = { none: 0, match: 1, 'near-miss': 2 } as const satisfies Record<
  PairTotal['kind'],
  number
>;

/**
 * The bare numbers of one subject against a whole pool, in columns of equal length and no particular order. Pairs that
 * can be on no list are left out.
 */
export interface PoolTotals {
  readonly ids: readonly string[];
  /** 0..1. */
  readonly totals: Float64Array;
  /** Since when the other side waits, see `waitNumber`; 0 for all where it does not count. */
  readonly waits: Float64Array;
  /** For each pair one of {@link kindNumbers}, never none. */
  readonly kinds: Uint8Array;
}

/** What totals are given to, pair by pair. */
export interface TotalsSink {
  /** Whether all pairs go on the same lists: then high bounds are visited first, so that the threshold rises early. */
  readonly isOneList: boolean;
  /** The least total of a kind that may still come on a list, for the pair with the one in this slot of the pool; 0 when any is. */
  scoreThreshold(kind: 'match' | 'near-miss', slot: number): number;
  /**
   * Takes a pair with the one of this id, in this slot of the pool; a pair of kind none is left out. `shares` are its other
   * numbers where they are known already, to be read at once; else null.
   */
  add(id: string, kind: PairTotal['kind'], total: number, slot: number, shares: PairShares | null): void;
}

/** Gathers totals into columns. */
export class TotalsBuilder implements TotalsSink {
  readonly isOneList = false;
  readonly #ids: string[] = [];
  readonly #waitsBySlot: readonly number[] | null;
  readonly #without: ReadonlySet<string> | null;
  #totals = new Float64Array(256);
  #waits = new Float64Array(256);
  #kinds = new Uint8Array(256);

  /** `waits` are those of the other side, by slot; default: they do not count. `without`: who is left out; default nobody. */
  constructor(waits: readonly number[] | null = null, without: ReadonlySet<string> | null = null) {
    this.#waitsBySlot = waits;
    this.#without = without;
  }

  scoreThreshold(): number {
    return 0;
  }

  add(id: string, kind: PairTotal['kind'], total: number, slot: number): void {
    if (kind === 'none' || this.#without?.has(id)) {
      return;
    }
    const position = this.#ids.length;
    if (position >= this.#kinds.length) {
      this.#grow();
    }
    this.#ids.push(id);
    this.#totals[position] = total;
    this.#waits[position] = this.#waitsBySlot?.[slot] ?? 0;
    this.#kinds[position] = kindNumbers[kind];
  }

  /** What has been gathered. */
  build(): PoolTotals {
    const { length } = this.#ids;
    return {
      ids: this.#ids,
      totals: this.#totals.subarray(0, length),
      waits: this.#waits.subarray(0, length),
      kinds: this.#kinds.subarray(0, length),
    };
  }

  #grow(): void {
    const totals = new Float64Array(2 * this.#totals.length);
    totals.set(this.#totals);
    this.#totals = totals;
    const waits = new Float64Array(2 * this.#waits.length);
    waits.set(this.#waits);
    this.#waits = waits;
    const kinds = new Uint8Array(2 * this.#kinds.length);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }
}
