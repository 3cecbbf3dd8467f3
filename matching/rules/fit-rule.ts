import type { Evidence, RuleId } from '../model/pair-score.ts';
import type { Pair } from '../pair/pair.ts';

/** One rule that scores how well a pair fits. `fit` and `known` are called for every ranked pair. */
export interface FitRule {
  readonly id: RuleId;
  /** 0..1, higher is better; null when unknown. Rounded by the scorer, not here. */
  fit(pair: Pair): number | null;
  /** Share, 0..1, of what the rule looks at that is known; asked only where `fit` is a number. Default 1. */
  known?(pair: Pair): number;
  /** The values behind the fit, compact; asked for unknown fits too. */
  evidence(pair: Pair): Evidence;
}
