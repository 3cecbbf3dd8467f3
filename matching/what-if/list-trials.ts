import { adjustmentKinds } from '../gates/adjustment-kinds.ts';
import type { Adjustment } from '../model/adjustment.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { KindReach, type Subject } from './adjustment-reach.ts';

/** An adjustment to try, with what its kind reaches. */
export interface Trial {
  readonly adjustment: Adjustment;
  readonly reach: KindReach;
}

/** The adjustments of a subject, in the order of their kinds. */
export function listTrials(
  scorer: PairScorer,
  subject: Subject,
  list: (kind: (typeof adjustmentKinds)[number]) => readonly Adjustment[],
): Trial[] {
  const reachByKind = new Map(
    adjustmentKinds.map((kind) => [kind.kind, new KindReach(kind, subject, scorer)]),
  );
  return adjustmentKinds.flatMap(list).flatMap((adjustment) => {
    const reach = reachByKind.get(adjustment.kind);
    return reach === undefined ? [] : [{ adjustment, reach }];
  });
}
