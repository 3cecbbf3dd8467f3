import type { PairTotal } from '../scoring/pair-score.ts';

/** Number of each kind of total in {@link PoolTotals}. */
export const kindNumbers = { none: 0, match: 1, 'near-miss': 2 } as const satisfies Record<
  PairTotal['kind'],
  number
>;

/** The bare numbers of one subject against a whole pool, in columns of equal length and no particular order. */
export interface PoolTotals {
  readonly ids: readonly string[];
  /** 0..1; 0 where the kind is none. */
  readonly totals: Float64Array;
  /** For each pair one of {@link kindNumbers}. */
  readonly kinds: Uint8Array;
}

/** Gathers totals of a known number of pairs into columns. */
export class TotalsBuilder implements PoolTotals {
  readonly ids: string[] = [];
  readonly totals: Float64Array;
  readonly kinds: Uint8Array;

  constructor(size: number) {
    this.totals = new Float64Array(size);
    this.kinds = new Uint8Array(size);
  }

  add(id: string, total: PairTotal): void {
    const position = this.ids.length;
    this.ids.push(id);
    this.totals[position] = total.total;
    this.kinds[position] = kindNumbers[total.kind];
  }
}
