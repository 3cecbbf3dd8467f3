import type { PointKind, PointPlace, Reader } from '../language/sentence.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';

/** What a point is about: the id of a gate or of a fit rule. */
export type PointSubject = { readonly gate: string } | { readonly rule: string };

/** One thing that is told, of one gate or rule: a sentence, to the coach at times a few. */
export type Point = PointSubject & {
  readonly kind: PointKind;
  readonly place: PointPlace;
  readonly text: string;
};

/** A number, and in words what it is. */
export interface NumberInWords {
  /** 0..1. */
  readonly value: number;
  readonly text: string;
}

/** The numbers of one rule: `fit` and `known` 0..1, `fit` null when unknown, `weight` ≥ 0; and in words what they are. */
export interface RuleNumbers {
  readonly rule: string;
  readonly fit: number | null;
  readonly weight: number;
  readonly known: number;
  readonly text: string;
}

/** The numbers behind an explanation, each once and apart from its sentences. */
export interface ExplanationNumbers {
  readonly total: NumberInWords;
  readonly forCandidate: NumberInWords;
  readonly forWorkplace: NumberInWords;
  readonly coverage: NumberInWords;
  /** In the order of the rules. */
  readonly rules: readonly RuleNumbers[];
}

/**
 * Why a pair has its score, in sentences. What is in the summary is in no point. Points are all else that is told, in the order of
 * their places: at most three reasons, two doubts and one question, then, to coach and manager, the rest: of gates, then of
 * rules. To a candidate it is five sentences at most, summary and points together, and the summary begins with the wish.
 */
export interface Explanation {
  readonly summary: string;
  readonly points: readonly Point[];
  /** For the coach; null for the others. */
  readonly numbers: ExplanationNumbers | null;
}

/** Whom to explain to, in which language, and from which total a match is called good. */
export interface ExplainOptions {
  readonly reader: Reader;
  readonly lang: VocabularyLanguage;
  /** Default that of the policy that the product ships with. */
  readonly good?: number;
}
