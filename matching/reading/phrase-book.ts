import { englishStem, isInflectionOfShort, swedishStem } from '../text/stem-word.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { splitSentences } from './split-sentences.ts';

/** One word of a text, made ready for meeting phrases. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly afterComma: boolean;
  /** Folded, and put right when it was a slip of a known word. */
  readonly word: string;
  readonly wasCorrected: boolean;
  /** Whether the lists have the word, in any inflection. */
  readonly isKnown: boolean;
  readonly stems: Readonly<Record<VocabularyLanguage, string>>;
  /** Stems of the two parts, when the word is a compound of known words. */
  readonly parts: readonly [string, string] | null;
  readonly isFiller: boolean;
}

/** A word of a phrase, folded, with its stem in the language of the phrase. */
export interface PhraseWord {
  readonly word: string;
  readonly stem: string;
}

/** A phrase with what it means. */
export interface Phrase<Meaning> {
  readonly lang: VocabularyLanguage;
  readonly words: readonly PhraseWord[];
  readonly meaning: Meaning;
}

/** A phrase that a text has. */
export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  /** Positions of its words in the row, rising. */
  readonly at: readonly number[];
  /** The positions that it leaves nothing more to tell of; all of `at` when absent. */
  readonly tells?: readonly number[];
  /** Words of the phrase; a compound counts as its parts. */
  readonly wordCount: number;
  /** How well the words met, 0..1. */
  readonly quality: number;
}

/** What each way of meeting is worth. Own judgement, set on development sentences; see README. */
const inflected = 0.97;
const corrected = 0.88;
const otherLanguage = 0.95;

/** A single word of the other language counts from this length on, uninflected: shorter ones are often words of both. */
const shortestForeignWord = 5;

/** The stem of a word in a language. */
const stemOf = (word: string, lang: VocabularyLanguage): string =>
  lang === 'sv' ? swedishStem(word) : englishStem(word);

/** The words of a phrase with their stems; `drop` takes words out. */
export function phraseWords(
  phrase: string,
  lang: VocabularyLanguage,
  drop: (word: string) => boolean,
): PhraseWord[] {
  return splitSentences(phrase)
    .map(({ folded }) => folded)
    .filter((word) => !drop(word))
    .map((word) => ({ word, stem: stemOf(word, lang) }));
}

/** How well a word of a text meets a word of a phrase: 0 not at all, 1 letter by letter. */
export function meetingQuality(read: ReadWord, wanted: PhraseWord, lang: VocabularyLanguage): number {
  const sure = read.wasCorrected ? corrected : 1;
  if (read.word === wanted.word) {
    return sure;
  }
  if (read.stems[lang] !== wanted.stem) {
    return 0;
  }
  if (lang === 'sv' && wanted.stem.length <= 3 && !isInflectionOfShort(read.word, wanted.word)) {
    return 0;
  }
  return sure * inflected;
}

/** What a phrase is worth that begins with a word of a text of a language; 0 when it may not be met there. */
export function languageQuality(phrase: Phrase<unknown>, first: ReadWord, lang: VocabularyLanguage): number {
  if (phrase.lang === lang) {
    return 1;
  }
  if (phrase.words.length > 1) {
    return otherLanguage;
  }
  const isSameWord = first.word === phrase.words[0]?.word;
  return isSameWord && !first.isFiller && first.word.length >= shortestForeignWord ? otherLanguage : 0;
}

/** Phrases found by the stem of their first word. */
export class PhraseBook<Meaning> {
  readonly #byFirstStem = {
    sv: new Map<string, Phrase<Meaning>[]>(),
    en: new Map<string, Phrase<Meaning>[]>(),
  };
  readonly #phrases: Phrase<Meaning>[] = [];

  /** Adds one phrase; one without words is left out. */
  add(phrase: Phrase<Meaning>): void {
    const [first] = phrase.words;
    if (first === undefined) {
      return;
    }
    this.#phrases.push(phrase);
    const byFirstStem = this.#byFirstStem[phrase.lang];
    const sameStart = byFirstStem.get(first.stem);
    if (sameStart === undefined) {
      byFirstStem.set(first.stem, [phrase]);
    } else {
      sameStart.push(phrase);
    }
  }

  /** All phrases, in the order in which they were added. */
  get phrases(): readonly Phrase<Meaning>[] {
    return this.#phrases;
  }

  /** Calls `visit` with the phrases whose first word may be this one. */
  forEachStartingWith(read: ReadWord, visit: (phrase: Phrase<Meaning>) => void): void {
    this.#byFirstStem.sv.get(read.stems.sv)?.forEach(visit);
    this.#byFirstStem.en.get(read.stems.en)?.forEach(visit);
  }
}

/** At most so many filler words may stand between two words of a phrase. */
const longestFill = 2;

/**
 * The phrases of a book that a row of words has in one piece: the phrase's words in order inside a sentence, with at
 * most two filler words between two of them.
 */
export function findCloseMatches<Meaning>(
  book: PhraseBook<Meaning>,
  row: readonly ReadWord[],
  lang: VocabularyLanguage,
): PhraseMatch<Meaning>[] {
  const matches: PhraseMatch<Meaning>[] = [];
  for (const [from, first] of row.entries()) {
    book.forEachStartingWith(first, (phrase) => {
      const match = matchClosely(phrase, row, from, lang);
      if (match !== null) {
        matches.push(match);
      }
    });
  }
  return matches;
}

function matchClosely<Meaning>(
  phrase: Phrase<Meaning>,
  row: readonly ReadWord[],
  from: number,
  lang: VocabularyLanguage,
): PhraseMatch<Meaning> | null {
  const first = row[from];
  if (first === undefined) {
    return null;
  }
  let quality = languageQuality(phrase, first, lang);
  const at: number[] = [];
  let next = from;
  for (const wanted of phrase.words) {
    let met = 0;
    let fill = 0;
    for (; next < row.length; next += 1) {
      const read = row[next];
      if (read === undefined || read.sentence !== row[from]?.sentence) {
        break;
      }
      if (at.length > 0 && read.afterComma) {
        break;
      }
      met = meetingQuality(read, wanted, phrase.lang);
      if (met > 0 || at.length === 0 || !read.isFiller || fill === longestFill) {
        break;
      }
      fill += 1;
    }
    if (met === 0) {
      return null;
    }
    at.push(next);
    quality *= met;
    next += 1;
  }
  return quality > 0 ? { meaning: phrase.meaning, at, wordCount: at.length, quality } : null;
}

/**
 * Keeps the longest matches, then the surest, then the first: each kept one tells of at least one word that no kept
 * one has told of. In reading order.
 */
export function keepLongest<Meaning>(matches: readonly PhraseMatch<Meaning>[]): PhraseMatch<Meaning>[] {
  const told = new Set<number>();
  const kept: PhraseMatch<Meaning>[] = [];
  const bestFirst = [...matches].sort(
    (a, b) => b.wordCount - a.wordCount || b.quality - a.quality || (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
  for (const match of bestFirst) {
    if (match.at.every((at) => told.has(at))) {
      continue;
    }
    for (const at of match.tells ?? match.at) {
      told.add(at);
    }
    kept.push(match);
  }
  return kept.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}
