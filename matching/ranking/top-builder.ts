import type { PairScore, PairShares, PairTotal, RankedList, RankedPair } from '../model/pair-score.ts';
import type { TotalsSink } from './pool-totals.ts';
import { TopList, type TopPair } from './top-list.ts';

/** The best pairs of each kind, at most the limits, by falling total, then by how long the other side waits, then by rising id. */
export class TopBuilder implements TotalsSink {
  readonly isOneList = true;
  readonly #waits: readonly number[] | null;
  readonly #byKind: Readonly<Record<'match' | 'near-miss', TopList>>;

  /** `waits` are those of the other side, by slot; default: they do not count. */
  constructor(
    limits: Readonly<Record<'match' | 'near-miss', number>>,
    waits: readonly number[] | null = null,
  ) {
    this.#waits = waits;
    this.#byKind = { match: new TopList(limits.match), 'near-miss': new TopList(limits['near-miss']) };
  }

  scoreThreshold(kind: 'match' | 'near-miss'): number {
    return this.#byKind[kind].least;
  }

  add(id: string, kind: PairTotal['kind'], total: number, slot: number, shares: PairShares | null): void {
    if (kind !== 'none') {
      this.#byKind[kind].add(id, total, this.#waits?.[slot] ?? 0, shares);
    }
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
