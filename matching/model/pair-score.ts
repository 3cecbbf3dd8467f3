import type { Adjustment } from './adjustment.ts';

/** Whose interest a fit rule serves; the two sides' means meet in the total. */
export type Side = 'candidate' | 'workplace';

/** Evidence is data: plain JSON values and lists of them, never a sentence. Keys in a fixed order. */
export type EvidenceValue =
  | string
  | number
  | boolean
  | null
  | readonly EvidenceValue[]
  | { readonly [key: string]: EvidenceValue };
/** Named evidence values of one gate or rule. */
export interface Evidence {
  readonly [key: string]: EvidenceValue;
}

/** The outcome of one gate. Unknown passes and is shown as "to check". */
export interface GateResult {
  /** Id of the gate. */
  readonly gate: string;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly evidence: Evidence;
}

/** The outcome of one fit rule: `fit` 0..1, or null when unknown; `weight` ≥ 0 from the policy. */
export interface RuleResult {
  /** Id of the rule. */
  readonly rule: string;
  readonly side: Side;
  readonly weight: number;
  readonly fit: number | null;
  /** Share, 0..1, of what the rule looks at that was known; 0 exactly when `fit` is null. It scales the weight. */
  readonly known: number;
  readonly evidence: Evidence;
}

/** The one change that would open a pair, and the gate it opens. */
export interface NearMiss {
  /** The first failed gate; whatever else fails is opened by the same adjustment. */
  readonly gate: string;
  readonly adjustment: Adjustment;
}

/**
 * A score with its analysis. `total`, `forCandidate`, `forWorkplace`, `coverage` are 0..1, higher is better,
 * rounded to 6 decimals. Of a near miss the gates are shown as they stand, and the rules and numbers as they
 * would be with the adjustment made.
 */
export interface PairScore {
  /** Harmonic mean of the two sides. */
  readonly total: number;
  readonly forCandidate: number;
  readonly forWorkplace: number;
  /** Share of the rule weights that were known. */
  readonly coverage: number;
  readonly gates: readonly GateResult[];
  readonly rules: readonly RuleResult[];
  /** Present exactly when one named adjustment would make the pair pass every gate. */
  readonly nearMiss: NearMiss | null;
}

/** The bare numbers of a pair, for ranking without evidence. `kind` tells which list the pair may be on. */
export interface PairTotal {
  readonly kind: 'match' | 'near-miss' | 'none';
  /** 0..1; 0 for `none`. For a near miss: the total it would have. */
  readonly total: number;
}

/** Which list a pair with this analysis may be on. */
export function kindOfScore({ gates, nearMiss }: Pick<PairScore, 'gates' | 'nearMiss'>): PairTotal['kind'] {
  if (nearMiss !== null) {
    return 'near-miss';
  }
  return gates.some(({ outcome }) => outcome === 'fail') ? 'none' : 'match';
}

/** The numbers of a pair, all that is stored of it: those of its {@link PairScore}, but for the total of `none`, which is 0. */
export interface PairNumbers
  extends PairTotal,
    Pick<PairScore, 'forCandidate' | 'forWorkplace' | 'coverage' | 'nearMiss'> {}

/** The numbers of a pair that its total does not tell. */
export type PairShares = Pick<PairNumbers, 'forCandidate' | 'forWorkplace' | 'coverage'>;

/** One line of a ranked list. `rank` counts from 1. */
export interface RankedPair extends PairScore {
  readonly id: string;
  readonly rank: number;
}

/** The longest lists to make, each ≥ 0. */
export interface RankLimits {
  readonly suggestions: number;
  readonly nearMisses: number;
}

/** A subject's ranked suggestions and near misses, each ordered by total (falling), then id (rising). */
export interface RankedList {
  readonly suggestions: readonly RankedPair[];
  readonly nearMisses: readonly RankedPair[];
}
