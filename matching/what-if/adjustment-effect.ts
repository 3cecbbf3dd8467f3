import type { Adjustment } from '../model/adjustment.ts';

/**
 * What one adjustment would change, exactly: the ids of the other side's profiles, in the order in which they were
 * given. The list is all that pass every gate, however long a stored list may be; good is a match whose total is at
 * least the policy's `good`.
 */
export interface AdjustmentEffect {
  readonly adjustment: Adjustment;
  /** Come onto the list. */
  readonly enter: readonly string[];
  /** Become good, newly listed or not. */
  readonly becomeGood: readonly string[];
  /** Are good and would no longer be, e.g. because nothing is left to grow into. */
  readonly loseGood: readonly string[];
}

/** How much an effect is worth, for ranking: who comes onto the list counts once, and who thereby becomes good twice. */
function worthOf({ enter, becomeGood, loseGood }: AdjustmentEffect): number {
  return enter.length + becomeGood.length - loseGood.length;
}

/** Orders effects by {@link worthOf}, the most first, then by who comes onto the list. */
export function compareWorth(a: AdjustmentEffect, b: AdjustmentEffect): number {
  return worthOf(b) - worthOf(a) || b.enter.length - a.enter.length;
}
