import type { LabelKind } from '../vocabulary/label-of.ts';
import type { LocalizedText, VocabularyLanguage } from '../vocabulary/localized-text.ts';

/** Who an explanation is for: the candidate, the job coach, the manager of the workplace. */
export const readers = ['candidate', 'coach', 'manager'] as const;
/** See {@link readers}. */
export type Reader = (typeof readers)[number];

/** What a point is: it speaks for the pair or against it, is still to be checked, or is the change that would open it. */
export const pointKinds = ['for', 'against', 'to-check', 'adjustment'] as const;
/** See {@link pointKinds}. */
export type PointKind = (typeof pointKinds)[number];

/** Where a point stands: it speaks most for the pair, most against it, is what to ask, or is folded behind these. */
export const pointPlaces = ['reason', 'doubt', 'question', 'more'] as const;
/** See {@link pointPlaces}. */
export type PointPlace = (typeof pointPlaces)[number];

/** Who has the answer to a question. */
export type Asked = 'person' | 'workplace';

/**
 * The question that would settle what is unknown, by who has the answer, as each reader is told it: the coach what to ask, the
 * others what they are asked, or that it will be asked. It has places for the values of the sentence that says what is unknown.
 */
export type Asks = Readonly<
  Record<
    VocabularyLanguage,
    Readonly<Partial<Record<Asked, { readonly coach: string } & Readonly<Partial<Record<Reader, string>>>>>>
  >
>;

/** What a gate or rule declares of how it is told, besides its sentences; no score reads it. */
export interface Telling {
  /** How much its answer matters, ≥ 0, beside the weights of rules, where it is chosen what is said first. */
  readonly matters?: number;
  /** By the sentence that says what is unknown, the question that would settle it. Left out where nobody is asked. */
  readonly asks?: Readonly<Partial<Record<string, Asks>>>;
  /** The sentences which say that a no of the person's was kept. Default none. */
  readonly keepsNo?: readonly string[];
  /**
   * Whether its evidence is of where the person lives or what they have done, which a colleague of their coach is not told: only how it came
   * out. Default false.
   */
  readonly isPersonal?: true;
  /** The sentences that are no reason to take a pair, however well they fit. Default none. */
  readonly noReason?: readonly string[];
}

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
  | { readonly names: LocalizedText }
  | null;

/** Values by the names of their places. */
export type SentenceValues = Readonly<Record<string, SentenceValue>>;

/** Sentences for one reader, by key, with places for values. */
type Sentences<Key extends string = string> = Readonly<Record<Key, string>>;

/** What is said of a thing, in each language to each reader; a sentence that a reader lacks is not told to them. */
export type Says = Readonly<
  Record<VocabularyLanguage, Readonly<Partial<Record<Reader, Readonly<Partial<Sentences>>>>>>
>;

/** Sentences of which coach and candidate are told each, and the manager none. */
export type SaidInPrivate<Key extends string> = Readonly<
  Record<VocabularyLanguage, Readonly<Record<'coach' | 'candidate', Sentences<Key>>>>
>;

/** Sentences of which every reader is told each. The manager's have no place for what the candidate said, needs or avoids. */
export type SaidToAll<Key extends string> = Readonly<
  Record<VocabularyLanguage, Readonly<Record<Reader, Sentences<Key>>>>
>;

/** Sentences of which coach and candidate are told each, and the manager some. */
export type SaidInPart<Key extends string> = Readonly<
  Record<
    VocabularyLanguage,
    Readonly<Record<'coach' | 'candidate', Sentences<Key>>> & {
      readonly manager: Readonly<Partial<Sentences<Key>>>;
    }
  >
>;

/** For a sentence, by reader, those that say the same, as `hours.unknown`: where one of them is told, it is not. */
export type Repetitions = Readonly<Partial<Record<Reader, readonly string[]>>>;

/** What evidence comes to: which sentence, its values, and the kind of point where it isn't that of the outcome. */
export type Told<Key extends string = string> = readonly [
  sentence: Key,
  values?: SentenceValues,
  kind?: PointKind,
];

/** The same repetitions for every reader. */
export function toEveryReader(...sentences: readonly string[]): Repetitions {
  return { candidate: sentences, coach: sentences, manager: sentences };
}
