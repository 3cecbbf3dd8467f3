import type { RuleId } from '../../model/pair-score.ts';
import type { LabelKind } from '../../vocabulary/label-of.ts';
import type { PointKind, PointSubject } from '../explanation.ts';
import type { SentenceKey } from '../sentences/sentence-book.ts';

/** Whose information is missing. */
export type MissingSide = 'candidate' | 'role' | 'both';

/** A value that a sentence has a place for, in no language yet. Null where the evidence doesn't hold it. */
export type SentenceValue =
  | number
  | { readonly share: number }
  | { readonly date: string }
  | { readonly labels: LabelKind; readonly ids: readonly string[] }
  | { readonly words: readonly string[] }
  | { readonly languageLevel: string }
  | { readonly missing: MissingSide }
  | { readonly ruleName: RuleId }
  | null;

/** What the evidence of a gate or rule comes to: which sentence says it, and with which values. */
export interface Finding {
  readonly kind: PointKind;
  readonly subject: PointSubject;
  readonly sentence: SentenceKey;
  readonly values: Readonly<Record<string, SentenceValue>>;
}
