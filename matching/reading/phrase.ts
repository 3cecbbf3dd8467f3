import { foldWord } from '../text/split-words.ts';
import { englishStem } from '../text/stem-word.ts';
import { phraseKeys } from '../text/word-keys.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { ReadWord } from './read-word.ts';
import { splitSentences } from './split-sentences.ts';

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

/** A word of a phrase as it is met: at its first place a verb is one, see {@link phraseKeys}. */
export function phraseWord(word: string, lang: VocabularyLanguage, at: number): PhraseWord {
  if (word.startsWith(onlySo)) {
    const only = word.slice(onlySo.length);
    return { word: only, choices: [only], keys: new Set() };
  }
  const choices = word.split(choiceMark);
  const keys = choices.flatMap((one) => (lang === 'sv' ? phraseKeys(one, at === 0) : [englishStem(one)]));
  return { word: choices[0] ?? '', choices, keys: new Set(keys) };
}
