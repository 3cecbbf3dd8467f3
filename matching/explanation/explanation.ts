import type { PointKind, Reader } from '../language/sentence.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';

/** What a point is about: the id of a gate or of a fit rule. */
export type PointSubject = { readonly gate: string } | { readonly rule: string };

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
