import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';

/** One word of a text, made ready for meeting phrases. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly afterComma: boolean;
  /** Folded, and put right when it was a slip of a known word. */
  readonly word: string;
  readonly wasCorrected: boolean;
  /**
   * What it meets phrases by in each language: see {@link wordKeys}; in English its stem. The same object for the same word most
   * of the time.
   */
  readonly keys: Readonly<Record<VocabularyLanguage, readonly string[]>>;
  /** Its parts, when it is a compound of known words. */
  readonly parts: WordParts | null;
  readonly isFiller: boolean;
  /** What may begin with it: most words begin nothing, and then nothing is looked for. */
  readonly begins: WordBegins;
  /** Whether the word is the first part of one that says that it is feared or not tolerated: *hundrädd*. */
  readonly isFeared: boolean;
}

/** Whether phrases of the lexicon that are met word by word begin with a word. */
interface WordBegins {
  readonly personal: boolean;
  readonly otherMeaning: boolean;
  readonly cue: boolean;
}

/** What the parts of a compound meet other words by. */
export interface WordParts {
  /** Of all parts but the last. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** Whether the compound is a word of its own, which its last part may say nothing of: a *lathund* is no *hund*. */
  readonly isListed: boolean;
}
