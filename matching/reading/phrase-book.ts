import { addToList } from '../add-to-list.ts';
import { foldWord } from '../text/split-words.ts';
import { englishStem } from '../text/stem-word.ts';
import { phraseKeys } from '../text/word-keys.ts';
import { type VocabularyLanguage, vocabularyLanguages } from '../vocabulary/localized-text.ts';
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

/** A word of a phrase, or a choice of words, with what they are met by in the language of the phrase. */
export interface PhraseWord {
  /** Folded; the first of a choice. */
  readonly word: string;
  /** All words of a choice, else the one. */
  readonly choices: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** A phrase with what it means. */
export interface Phrase<Meaning> {
  readonly lang: VocabularyLanguage;
  readonly words: readonly PhraseWord[];
  readonly meaning: Meaning;
}

/** A phrase as it is added to a book. */
export interface NewPhrase<Meaning> {
  readonly lang: VocabularyLanguage;
  /** Folded, as {@link phraseWords} gives them. */
  readonly words: readonly string[];
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
  /** Whether its words stand there letter by letter, slips put right; only of phrases met in one piece. */
  readonly isAsWritten?: boolean;
}

/** What each way of meeting is worth. Own judgement, set on development sentences; see README. */
const inflected = 0.97;
const corrected = 0.88;
const otherLanguage = 0.95;

/** A single word of the other language counts from this length on, uninflected: shorter ones are often words of both. */
const shortestForeignWord = 5;

/** Before a word of a phrase that is met only as it stands there, in no other form: a lift (*hiss*) is no ride in *=hissar*. */
const onlySo = '=';

/** Between the words of a choice. */
const choiceMark = '|';

/**
 * The folded words of a phrase, with the mark of those that are met only so, and choices (`{katter|hundar}`) as words with a
 * mark between them; `drop` takes words out.
 */
export function phraseWords(phrase: string, drop: (word: string) => boolean): string[] {
  const words = phrase
    .split(choicePattern)
    .flatMap((piece) =>
      piece.startsWith('{')
        ? [piece.slice(1, -1).split(choiceMark).map(foldWord).join(choiceMark)]
        : plainWords.test(piece)
          ? piece.split(' ').filter((word) => word !== '')
          : splitSentences(piece).map(({ start, folded }) =>
              piece[start - 1] === onlySo ? onlySo + folded : folded,
            ),
    );
  return words.filter((word) => !drop(word));
}

/** Words that are folded as they stand. */
const plainWords = /^[a-zåäö ]*$/u;
const choicePattern = /(\{[^}]*\})/u;

/** Whether a word of a phrase has one of some keys. */
export function hasKey({ keys }: PhraseWord, wanted: readonly string[]): boolean {
  // a loop: this is where most of the time goes
  for (const key of wanted) {
    if (keys.has(key)) {
      return true;
    }
  }
  return false;
}

/** How well a word of a text meets a word of a phrase: 0 not at all, 1 letter by letter. */
export function meetingQuality(read: ReadWord, wanted: PhraseWord, lang: VocabularyLanguage): number {
  const sure = read.wasCorrected ? corrected : 1;
  const isSame = read.word === wanted.word;
  if (isSame && wanted.keys.size === 0) {
    return sure;
  }
  return hasKey(wanted, read.keys[lang]) ? sure * (isSame ? 1 : inflected) : 0;
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

/** No word. */
export const noWord: PhraseWord = { word: '', choices: [], keys: new Set() };

function phraseWord(word: string, lang: VocabularyLanguage, at: number): PhraseWord {
  if (word.startsWith(onlySo)) {
    const only = word.slice(onlySo.length);
    return { word: only, choices: [only], keys: new Set() };
  }
  const choices = word.split(choiceMark);
  const keys = choices.flatMap((one) => (lang === 'sv' ? phraseKeys(one, at === 0) : [englishStem(one)]));
  return { word: choices[0] ?? '', choices, keys: new Set(keys) };
}

/** Phrases that begin with the same key. */
class SameStart<Meaning> {
  readonly phrases: Phrase<Meaning>[] = [];
  #bySecond: BySecond<Meaning> | null = null;

  /** Made at the first use: many starts are never met. */
  get bySecond(): BySecond<Meaning> {
    this.#bySecond ??= secondsOf(this.phrases);
    return this.#bySecond;
  }
}

/** Phrases by their second word. */
interface BySecond<Meaning> {
  /** Those that have none. */
  readonly short: readonly Phrase<Meaning>[];
  readonly byKey: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** Those whose second word is met only as it stands. */
  readonly byWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

function secondsOf<Meaning>(phrases: readonly Phrase<Meaning>[]): BySecond<Meaning> {
  const short: Phrase<Meaning>[] = [];
  const byKey = new Map<string, Phrase<Meaning>[]>();
  const byWord = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const second = phrase.words[1];
    if (second === undefined) {
      short.push(phrase);
      continue;
    }
    if (second.keys.size === 0) {
      addToList(byWord, second.word, phrase);
    }
    for (const key of second.keys) {
      addToList(byKey, key, phrase);
    }
  }
  return { short, byKey, byWord };
}

/** What a word of a text may begin by one of its keys. */
interface StartOfWord<Meaning> {
  readonly start: SameStart<Meaning>;
  readonly lang: VocabularyLanguage;
  readonly earlier: readonly string[];
}

/** So many phrases are looked at one by one. */
const fewPhrases = 8;

/** Phrases found by what their first word is met by. */
export class PhraseBook<Meaning> {
  readonly #byFirstKey = {
    sv: new Map<string, SameStart<Meaning>>(),
    en: new Map<string, SameStart<Meaning>>(),
  };
  /** Those whose first word is met only as it stands. */
  readonly #byFirstWord = new Map<string, Phrase<Meaning>[]>();
  readonly #phrases: Phrase<Meaning>[] = [];
  /** What was looked up of words, by their keys: a word that is met again has the same. */
  readonly #startsByKeys = new WeakMap<ReadWord['keys'], readonly StartOfWord<Meaning>[]>();

  /** Adds one phrase, its words folded; one without words is left out. */
  add({ lang, words, meaning }: NewPhrase<Meaning>): void {
    if (words.length === 0) {
      return;
    }
    const phrase: Phrase<Meaning> = {
      lang,
      words: words.map((word, at) => phraseWord(word, lang, at)),
      meaning,
    };
    this.#phrases.push(phrase);
    const { word, keys } = phrase.words[0] ?? noWord;
    if (keys.size === 0) {
      addToList(this.#byFirstWord, word, phrase);
    }
    for (const key of keys) {
      const start = this.#byFirstKey[lang].get(key) ?? new SameStart<Meaning>();
      this.#byFirstKey[lang].set(key, start);
      start.phrases.push(phrase);
    }
  }

  /** All phrases, in the order in which they were added. */
  get phrases(): readonly Phrase<Meaning>[] {
    return this.#phrases;
  }

  /** What a Swedish word with one of these keys means by itself; undefined when no phrase is of it alone. */
  meaningOfWord(keys: readonly string[]): Meaning | undefined {
    return keys
      .map((key) => this.#byFirstKey.sv.get(key)?.bySecond.short[0]?.meaning)
      .find((meaning) => meaning !== undefined);
  }

  /** What two Swedish words mean together, in either order, as a phrase that has no other word. */
  meaningOfTwo(one: readonly string[], other: readonly string[]): Meaning | undefined {
    return this.#ofTwo(other, one) ?? this.#ofTwo(one, other);
  }

  #ofTwo(first: readonly string[], second: readonly string[]): Meaning | undefined {
    for (const key of first) {
      const start = this.#byFirstKey.sv.get(key);
      for (const secondKey of start === undefined ? [] : second) {
        const found = start?.bySecond.byKey.get(secondKey)?.find(({ words }) => words.length === 2);
        if (found !== undefined) {
          return found.meaning;
        }
      }
    }
    return undefined;
  }

  /**
   * Calls `visit` with each phrase whose first word may be the one at a position of a row, and whose second one may stand not
   * more than so many words before or after it.
   */
  forEachAround(
    row: readonly ReadWord[],
    at: number,
    reach: number,
    visit: (phrase: Phrase<Meaning>) => void,
  ): void {
    const read = row[at];
    if (read === undefined) {
      return;
    }
    this.#byFirstWord.get(read.word)?.forEach(visit);
    for (const { start, lang, earlier } of this.#startsOf(read)) {
      for (const phrase of phrasesAround(start, row, at, reach, lang)) {
        // what an earlier key found has been visited
        if (earlier.length === 0 || !hasKey(phrase.words[0] ?? noWord, earlier)) {
          visit(phrase);
        }
      }
    }
  }

  #startsOf({ keys }: ReadWord): readonly StartOfWord<Meaning>[] {
    const known = this.#startsByKeys.get(keys);
    if (known !== undefined) {
      return known;
    }
    const starts = vocabularyLanguages.flatMap((lang) =>
      keys[lang].flatMap((key, number) => {
        const start = this.#byFirstKey[lang].get(key);
        return start === undefined ? [] : [{ start, lang, earlier: keys[lang].slice(0, number) }];
      }),
    );
    this.#startsByKeys.set(keys, starts);
    return starts;
  }
}

/** The phrases with this start whose second word, if any, may be one of those around a position, in its sentence. */
function phrasesAround<Meaning>(
  start: SameStart<Meaning>,
  row: readonly ReadWord[],
  at: number,
  reach: number,
  lang: VocabularyLanguage,
): Iterable<Phrase<Meaning>> {
  if (start.phrases.length <= fewPhrases) {
    return start.phrases;
  }
  const { short, byKey, byWord } = start.bySecond;
  // made late: most words have none of the second words around them
  let found: Set<Phrase<Meaning>> | null = null;
  const add = (phrases: readonly Phrase<Meaning>[] | undefined): void => {
    for (const phrase of phrases ?? []) {
      found ??= new Set(short);
      found.add(phrase);
    }
  };
  for (let near = Math.max(0, at - reach); near <= at + reach; near += 1) {
    const other = row[near];
    if (other === undefined || near === at || other.sentence !== row[at]?.sentence) {
      continue;
    }
    for (const key of other.keys[lang]) {
      add(byKey.get(key));
    }
    for (const key of lang === 'sv' ? (other.parts?.last ?? []) : []) {
      add(byKey.get(key));
    }
    if (byWord.size > 0) {
      add(byWord.get(other.word));
    }
  }
  return found ?? short;
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
  for (let from = 0; from < row.length; from += 1) {
    book.forEachAround(row, from, longestFill + 1, (phrase) => {
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
  let isAsWritten = true;
  let next = from;
  // made late: most phrases end at their second word
  let at: number[] | null = null;
  for (const wanted of phrase.words) {
    let met = 0;
    let fill = 0;
    for (; next < row.length; next += 1) {
      const read = row[next];
      if (read === undefined || read.sentence !== row[from]?.sentence) {
        break;
      }
      if (at !== null && read.afterComma) {
        break;
      }
      met = meetingQuality(read, wanted, phrase.lang);
      if (met > 0 || at === null || !read.isFiller || fill === longestFill) {
        break;
      }
      fill += 1;
    }
    if (met === 0) {
      return null;
    }
    isAsWritten &&= row[next]?.word === wanted.word;
    at ??= [];
    at.push(next);
    quality *= met;
    next += 1;
  }
  return at !== null && quality > 0
    ? { meaning: phrase.meaning, at, wordCount: at.length, quality, isAsWritten }
    : null;
}

/**
 * Keeps the longest matches, then the surest, then the first: each kept one tells of at least one word that no kept
 * one has told of. In reading order.
 */
export function keepLongest<Meaning>(matches: readonly PhraseMatch<Meaning>[]): PhraseMatch<Meaning>[] {
  if (matches.length < 2) {
    return [...matches];
  }
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
