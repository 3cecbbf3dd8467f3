import { adjustmentKinds, kindOf } from '../../gates/adjustment-kinds.ts';
import type { Adjustment } from '../../model/adjustment.ts';
import type { Change } from '../../model/change.ts';
import type { Pair } from '../../pair/pair.ts';
import type { PairScorer } from '../../scoring/pair-scorer.ts';
import { failedAmong, KindReach } from '../adjustment-reach.ts';
import { listTrials, type Trial } from '../list-trials.ts';
import { changeOf } from './change-of.ts';
import { ChangeSearch } from './change-search.ts';

/**
 * The one change, else the two, that open a pair which fails a gate; null when no two do. Tried first are those that the failed
 * gates name, which are just enough, then the workplace's and last the person's. A near miss gives its own adjustment.
 */
export function findSmallestChange(pair: Pair, scorer: PairScorer): readonly Change[] | null {
  const search = new ChangeSearch(scorer);
  const named = new NamedTrials(scorer);
  const failed = failedAmong(scorer, pair, (1 << scorer.gates.length) - 1);
  const trials = [...named.of(pair, failed), ...trialsOfPair(pair, scorer)];
  for (const changes of search.single(pair, failed, trials)) {
    return changes.map(changeOf);
  }
  for (const changes of search.double(pair, failed, trials, (changed, still) => named.of(changed, still))) {
    return changes.map(changeOf);
  }
  return null;
}

/** What either side could change; a support is the workplace's to offer. */
function trialsOfPair({ candidate, role }: Pair, scorer: PairScorer): Trial[] {
  return [
    ...listTrials(scorer, 'role', (kind) => kind.listForRole(role)),
    ...listTrials(scorer, 'candidate', (kind) =>
      kind.ofCandidate === undefined ? [] : kind.listForCandidate(candidate, [role]),
    ),
  ];
}

/** The changes that gates name for a pair, by the workplace where it can. */
class NamedTrials {
  readonly #scorer: PairScorer;
  readonly #reaches: ReadonlyMap<string, KindReach>;

  constructor(scorer: PairScorer) {
    this.#scorer = scorer;
    this.#reaches = new Map(
      adjustmentKinds.map((kind) => [
        kind.kind,
        new KindReach(kind, kind.ofRole === undefined ? 'candidate' : 'role', scorer),
      ]),
    );
  }

  /** Those of the failed gates, given as bits, in their order. */
  of(pair: Pair, failed: number): Trial[] {
    const adjustments = this.#scorer.gates.flatMap((gate, position): readonly Adjustment[] =>
      (failed & (1 << position)) === 0 ? [] : (gate.adjustments?.(pair) ?? []),
    );
    return adjustments.flatMap((adjustment) => {
      const kind = kindOf(adjustment);
      const reach = kind && this.#reaches.get(kind.kind);
      return reach === undefined ? [] : [{ adjustment, reach }];
    });
  }
}
