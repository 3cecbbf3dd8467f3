import type { WordSpan } from '../text/word-span.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import type { ConditionMeaning, SupportMeaning, TaskMeaning } from './phrase-books.ts';
import type { Stances } from './read-stances.ts';
import type { ReadWord } from './read-word.ts';
import type { Stance } from './stance-of-cues.ts';
import { mergeSpans, wordSpans } from './word-spans.ts';

/** One text made ready for reading tasks, conditions, supports and demands out of it. */
export interface Reading {
  readonly text: string;
  readonly lang: VocabularyLanguage;
  readonly lexicon: Lexicon;
  readonly row: readonly ReadWord[];
  readonly stances: Stances;
  readonly taskMatches: readonly PhraseMatch<TaskMeaning>[];
  readonly conditionMatches: readonly PhraseMatch<ConditionMeaning>[];
  readonly supportMatches: readonly PhraseMatch<SupportMeaning>[];
  /** Those that say the same as a longer one, too. */
  readonly allSupportMatches: readonly PhraseMatch<SupportMeaning>[];
  /** Those of the tasks that have a word at the position. */
  taskMatchesAt(position: number): readonly PhraseMatch<TaskMeaning>[];
}

/** What is less sure than this is not told: a wrong suggestion costs a coach more than a missing one. */
const leastConfidence = 0.5;

/** Whether a reading is sure enough to be told. */
export const isSureEnough = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence >= leastConfidence;

/** What matching counts nobody has looked at: it must be surer than what is suggested to somebody who can say no. */
const leastCountedConfidence = 0.7;

/** Whether a reading is sure enough to be counted by matching. */
export const isSureEnoughToCount = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence >= leastCountedConfidence;

/** Confidence to two decimals, 0..1. */
export const roundedConfidence = (confidence: number): number =>
  Math.round(Math.min(1, confidence) * 100) / 100;

/** The words of a match and of the cue that told how it is meant. */
export const evidenceOf = (
  { text, row }: Pick<Reading, 'text' | 'row'>,
  { at }: Pick<PhraseMatch<unknown>, 'at'>,
  stance: Stance,
): WordSpan[] => wordSpans(text, row, [...at, ...stance.at]);

/**
 * One reading for each key: the surest, with the words of all. `stronger` may replace it by the one that weighs more.
 * In the order of their first words.
 */
export function onePerKey<Read extends { readonly confidence: number; readonly words: readonly WordSpan[] }>(
  reads: readonly Read[],
  keyOf: (read: Read) => string,
  stronger: (a: Read, b: Read) => Read,
): Read[] {
  const byKey = new Map<
    string,
    { read: Read; confidence: number; readonly words: (readonly WordSpan[])[] }
  >();
  for (const read of reads) {
    const key = keyOf(read);
    const kept = byKey.get(key);
    if (kept === undefined) {
      byKey.set(key, { read, confidence: read.confidence, words: [read.words] });
    } else {
      kept.read = stronger(kept.read, read);
      kept.confidence = Math.max(kept.confidence, read.confidence);
      kept.words.push(read.words);
    }
  }
  return [...byKey.values()]
    .map(({ read, confidence, words }) => ({ ...read, confidence, words: mergeSpans(words) }))
    .sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));
}
