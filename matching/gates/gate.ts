import type { Adjustment } from '../model/adjustment.ts';
import type { Evidence, GateId, GateResult } from '../model/pair-score.ts';
import type { Pair } from '../pair/pair.ts';

/** Whether a gate holds. Unknown passes and is shown as "to check". */
export type GateOutcome = GateResult['outcome'];

/** One rule that must hold. `check` is called for every pair, the others only where they are needed. */
export interface Gate {
  readonly id: GateId;
  check(pair: Pair): GateOutcome;
  /** The values behind the outcome, compact: a passed gate tells no more than is worth reading. */
  evidence(pair: Pair): Evidence;
  /** The single changes that would each open this failed gate, the likeliest first. Left out where none ever does. */
  adjustments?(pair: Pair): readonly Adjustment[];
}

/** Evidence of an unknown outcome: whose information is missing. */
export function missingFrom(isCandidateKnown: boolean, isRoleKnown: boolean): Evidence {
  if (isCandidateKnown) {
    return { missing: 'role' };
  }
  return { missing: isRoleKnown ? 'candidate' : 'both' };
}
