import type { PairScore, PairTotal, RankedList, RankedPair } from '../scoring/pair-score.ts';
import type { TotalsSink } from './pool-totals.ts';

/** One pair of a list: the other side's id, and the total 0..1. */
export interface TopPair {
  readonly id: string;
  readonly total: number;
}

/** The best pairs of each kind, at most the limits, by falling total and then rising id. */
export class TopBuilder implements TotalsSink {
  readonly #byKind: Readonly<Record<'match' | 'near-miss', TopList>>;

  constructor(limits: Readonly<Record<'match' | 'near-miss', number>>) {
    this.#byKind = { match: new TopList(limits.match), 'near-miss': new TopList(limits['near-miss']) };
  }

  leastWanted(kind: 'match' | 'near-miss'): number {
    return this.#byKind[kind].least;
  }

  add(id: string, kind: PairTotal['kind'], total: number): void {
    if (kind !== 'none') this.#byKind[kind].add(id, total);
  }

  /** Best first. */
  best(kind: 'match' | 'near-miss'): TopPair[] {
    return this.#byKind[kind].sorted();
  }

  /** Both lists, each pair with its analysis; one that has none is left out. */
  lists(explain: (id: string) => PairScore | undefined): RankedList {
    const listOf = (kind: 'match' | 'near-miss'): RankedPair[] =>
      this.best(kind).flatMap(({ id }, index) => {
        const score = explain(id);
        return score === undefined ? [] : [{ id, rank: index + 1, ...score }];
      });
    return { suggestions: listOf('match'), nearMisses: listOf('near-miss') };
  }
}

/** A heap of the best pairs, the last of them on top. */
class TopList {
  readonly #limit: number;
  readonly #heap: TopPair[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The least total that may still come on the list. */
  get least(): number {
    if (this.#heap.length < this.#limit) return 0;
    return this.#heap[0]?.total ?? Number.POSITIVE_INFINITY;
  }

  add(id: string, total: number): void {
    const pair = { id, total };
    const last = this.#heap[0];
    if (this.#heap.length < this.#limit) this.#rise(pair);
    else if (last !== undefined && compareTop(pair, last) < 0) this.#sink(pair);
  }

  sorted(): TopPair[] {
    return this.#heap.toSorted(compareTop);
  }

  #rise(pair: TopPair): void {
    let at = this.#heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || compareTop(pair, parent) < 0) break;
      this.#heap[at] = parent;
      at = above;
    }
    this.#heap[at] = pair;
  }

  #sink(pair: TopPair): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = this.#heap[below];
      const other = this.#heap[below + 1];
      if (child !== undefined && other !== undefined && compareTop(other, child) > 0) {
        below += 1;
        child = other;
      }
      if (child === undefined || compareTop(child, pair) < 0) break;
      this.#heap[at] = child;
      at = below;
    }
    this.#heap[at] = pair;
  }
}

/** Negative when the first comes before the second on a list. */
export function compareTop(a: TopPair, b: TopPair): number {
  return b.total - a.total || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
