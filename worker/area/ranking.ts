import { compareRanked } from '../../matching/ranking/waiting-order.ts';
import type { ListKind, Side } from './listed-pair.ts';
import type { PairTable } from './pair-table.ts';

/** What rankings know of pairs. */
export interface RankedPairs {
  readonly table: PairTable;
  /** The id of the pair's other side. */
  otherIdOf(side: Side, pair: number): string;
  /** Since when the pair's other side waits, see `waitNumber`; 0 where that does not count. */
  otherWaitOf(side: Side, pair: number): number;
  /** Told of a pair before anything of it changes. */
  markDirty(pair: number): void;
}

/**
 * The best pairs of one subject and kind, best first: those on the list, and after them the next in line, so that a
 * place that falls vacant is filled without ranking everyone anew. Always a true beginning of the whole ranking;
 * {@link needsRefill} when it has become too short to tell the whole list.
 */
export class Ranking {
  readonly #side: Side;
  readonly #kind: ListKind;
  readonly #of: RankedPairs;
  #pairs: number[] = [];
  #length: number;
  /** Whether nobody was left out. */
  #isComplete = true;

  /** `length` is that of the list, see {@link depthOf} for how many more are remembered. */
  constructor(side: Side, kind: ListKind, length: number, of: RankedPairs) {
    this.#side = side;
    this.#kind = kind;
    this.#length = length;
    this.#of = of;
  }

  /** Whether the list has a vacant place and nobody is known who is next in line. */
  get needsRefill(): boolean {
    return !this.#isComplete && this.#pairs.length < this.#length;
  }

  /** Puts a stored member back, in any order, before {@link endRestoring}. */
  restore(pair: number): void {
    this.#of.table.setRankedBy(pair, this.#side, this.#kind);
    this.#pairs.push(pair);
  }

  /** Puts the restored members in order. Of a full list nobody knows who is next. */
  endRestoring(): void {
    this.#pairs.sort((a, b) => this.#compare(a, b));
    this.#isComplete = this.#pairs.length < this.#length;
  }

  /** The first of the list, best first: at most so many. */
  first(count: number): readonly number[] {
    return this.#pairs.slice(0, Math.min(count, this.#length));
  }

  /** Whether a pair with this total and other side, which waits since then, would be remembered. */
  admits(total: number, wait: number, otherId: string): boolean {
    if (depthOf(this.#length) === 0) {
      return false;
    }
    const last = this.#pairs.at(-1);
    if (this.#isComplete) {
      return true;
    }
    if (last === undefined) {
      return false;
    }
    return compareRanked({ total, wait, id: otherId }, this.#placeOf(last)) < 0;
  }

  /** Takes a pair off; it must be remembered here, with the total that it came with. */
  remove(pair: number): void {
    this.#of.markDirty(pair);
    const at = this.#pairs.indexOf(pair);
    this.#pairs.splice(at, 1);
    this.#of.table.setRankedBy(pair, this.#side, null);
    this.#setFlag(pair, false);
    if (at < this.#length) {
      this.#setFlagAt(this.#length - 1, true);
    }
  }

  /** Takes a pair in that {@link admits} lets in, at its place. */
  insert(pair: number): void {
    this.#of.markDirty(pair);
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#pairs[middle];
      if (there !== undefined && this.#compare(there, pair) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    this.#pairs.splice(low, 0, pair);
    this.#of.table.setRankedBy(pair, this.#side, this.#kind);
    this.#setFlag(pair, low < this.#length);
    if (low < this.#length) {
      this.#setFlagAt(this.#length, false);
    }
    if (this.#pairs.length < depthOf(this.#length)) {
      return;
    }
    // from now on some may be turned away
    this.#isComplete = false;
    if (this.#pairs.length === depthOf(this.#length)) {
      return;
    }
    const dropped = this.#pairs.pop();
    if (dropped !== undefined) {
      this.#of.markDirty(dropped);
      this.#of.table.setRankedBy(dropped, this.#side, null);
    }
  }

  /** Puts `top`, best first and at most as deep as {@link depthOf} says, in place of all; `length` is the list's. */
  replace(top: readonly number[], length: number): void {
    for (const pair of this.#pairs) {
      // one that turned into the other kind belongs to that ranking already
      if (this.#of.table.rankedBy(pair, this.#side) !== this.#kind) {
        continue;
      }
      this.#of.markDirty(pair);
      this.#of.table.setRankedBy(pair, this.#side, null);
      this.#setFlag(pair, false);
    }
    this.#length = length;
    this.#pairs = [...top];
    this.#isComplete = top.length < depthOf(length);
    for (const [at, pair] of this.#pairs.entries()) {
      this.#of.table.setRankedBy(pair, this.#side, this.#kind);
      this.#setFlag(pair, at < length);
    }
  }

  #setFlagAt(at: number, isListed: boolean): void {
    const pair = this.#pairs[at];
    if (pair !== undefined) {
      this.#setFlag(pair, isListed);
    }
  }

  #setFlag(pair: number, isListed: boolean): void {
    if (this.#of.table.isOnList(pair, this.#side) === isListed) {
      return;
    }
    this.#of.markDirty(pair);
    this.#of.table.setOnList(pair, this.#side, isListed);
  }

  #placeOf(pair: number): { readonly total: number; readonly wait: number; readonly id: string } {
    return {
      total: this.#of.table.totalOf(pair),
      wait: this.#of.otherWaitOf(this.#side, pair),
      id: this.#of.otherIdOf(this.#side, pair),
    };
  }

  #compare(a: number, b: number): number {
    return compareRanked(this.#placeOf(a), this.#placeOf(b));
  }
}

/** How many pairs are remembered for a list of a length: a quarter as many again stand next in line. */
export function depthOf(length: number): number {
  return length + Math.ceil(length / 4);
}
