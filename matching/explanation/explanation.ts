import type { GateId, RuleId } from '../model/pair-score.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';

/** Who an explanation is for: the candidate, the job coach, the manager of the workplace. */
export const readers = ['candidate', 'coach', 'manager'] as const;
/** See {@link readers}. */
export type Reader = (typeof readers)[number];

/** What a point is: it speaks for the pair or against it, is still to be checked, or is the change that would open it. */
export const pointKinds = ['for', 'against', 'to-check', 'adjustment'] as const;
/** See {@link pointKinds}. */
export type PointKind = (typeof pointKinds)[number];

/** What a point is about: a gate or a fit rule. */
export type PointSubject = { readonly gate: GateId } | { readonly rule: RuleId };

/** One reason: one or a few whole sentences about one gate or rule. */
export type Point = PointSubject & { readonly kind: PointKind; readonly text: string };

/** Why a pair has its score, in sentences. Points are in the order of gates, then rules, the adjustment last. */
export interface Explanation {
  readonly summary: string;
  readonly points: readonly Point[];
}

/** Whom to explain to, in which language, and from which total a match is called good. */
export interface ExplainOptions {
  readonly reader: Reader;
  readonly lang: VocabularyLanguage;
  /** Default that of the policy that the product ships with. */
  readonly good?: number;
}
