import { isFunctionWord } from '../text/everyday-words.ts';
import { shareKey, wordKeys } from '../text/word-keys.ts';
import { wordsOfList } from '../text/words-of-list.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { Lexicon } from './lexicon.ts';
import {
  hasKey,
  languageQuality,
  meetingQuality,
  noWord,
  type Phrase,
  type PhraseMatch,
  type PhraseWord,
} from './phrase.ts';
import type { TaskMeaning } from './phrase-books.ts';
import { opaqueCompounds } from './phrases/opaque-compounds.ts';
import type { ReadWord, WordParts } from './read-word.ts';

/** What each way of meeting a task phrase is worth. Own judgement, set on development sentences; see README. */
const worthOfWords = {
  severalWords: 0.95,
  oneWord: 0.85,
  broadWord: 0.75,
  withListBetween: 0.88,
  turnedRound: 0.85,
  twoPartCompound: 0.8,
  compoundWithWorkWord: 0.75,
  compoundHead: 0.62,
  /** The thing is a kind of what the phrase names: *skolkök* for *kök*. */
  headOfThing: 0.85,
  /** A verb with another thing than any phrase has: *tvätta cyklar*. */
  otherObject: 0.5,
} as const;

/** At most so many words may stand between two words of a phrase. */
const longestGap = 4;
/** Last parts that only say that something is work: *diskjobb*, *städuppgifter*. */
const workKeys = [
  'jobb',
  'arbete',
  'uppgift',
  'arbetsuppgift',
  'hjälp',
  'syssla',
  'göra',
  'biträde',
  'personal',
  'praktik',
  'medarbetare',
  'medhjälpare',
].flatMap(wordKeys);

/** Whether what was met tells of more than a place or a thing: several words do, and a word that isn't broad. */
export const tellsDoing = ({ meaning, wordCount }: PhraseMatch<TaskMeaning>): boolean =>
  !meaning.isBroad || wordCount > 1;

/** Task phrases in a row of words: in order, in a list, turned round, or in a compound. */
export function findTaskMatches(
  lexicon: Lexicon,
  row: readonly ReadWord[],
  lang: VocabularyLanguage,
): PhraseMatch<TaskMeaning>[] {
  const matches: PhraseMatch<TaskMeaning>[] = [];
  for (const [from, first] of row.entries()) {
    lexicon.tasks.forEachAround(row, from, longestGap + 1, (phrase) => {
      const worth =
        languageQuality(phrase, first, lang) * meetingQuality(first, phrase.words[0] ?? noWord, phrase.lang);
      if (worth === 0) {
        return;
      }
      const match =
        matchOnwards(phrase, row, from, worth, lexicon) ?? matchBackwards(phrase, row, from, worth);
      if (match !== null) {
        matches.push(match);
      }
    });
    if (first.parts !== null && !isOpaque(first)) {
      matches.push(...compoundMatches(lexicon, first.parts, from));
    }
  }
  return matches;
}

const isVerb = (read: ReadWord, lexicon: Lexicon): boolean =>
  read.keys.sv.some((key) => lexicon.verbKeys.has(key)) && /(?:a|ar|ade|at|er|de|te|t|as)$/u.test(read.word);

const opaqueKeys = new Set(wordsOfList(opaqueCompounds).flatMap(wordKeys));
const isOpaque = ({ keys }: ReadWord): boolean => keys.sv.some((key) => opaqueKeys.has(key));

/** How well the last part of a compound meets a word of a phrase. */
const headQuality = (read: ReadWord, wanted: PhraseWord): number => {
  const { parts } = read;
  if (parts === null || !hasKey(wanted, parts.last)) {
    return 0;
  }
  // a verb (*kontrollera*) is no kind of a thing (*lera*)
  const isVerbOnly = read.keys.sv.every((key) => key.endsWith('.v'));
  return isVerbOnly || isOpaque(read) ? 0 : worthOfWords.headOfThing;
};

/** Verbs that are another task with another thing. */
const objectVerbs = new Set(
  [
    ...[
      'tvätta',
      'måla',
      'vika',
      'packa',
      'laga',
      'röja',
      'demontera',
      'reparera',
      'handla',
      'sticka',
      'sälja',
    ],
    ...['registrera', 'plantera', 'stryka', 'skruva', 'klippa', 'skura', 'sopa', 'designa', 'rita', 'teckna'],
  ].flatMap(wordKeys),
);
/** Words after which no thing of the verb comes. */
const objectEnds = new Set(['men', 'but', 'på', 'hos', 'i', 'åt', 'för']);

/**
 * Whether what is done depends on a thing that is named after it: the next telling word, other verbs of a list passed
 * over (*tvätta och vaxa bilar*).
 */
const dependsOnObject = (row: readonly ReadWord[], at: number, lexicon: Lexicon): boolean => {
  const verb = row[at];
  if (verb === undefined || !verb.keys.sv.some((key) => objectVerbs.has(key)) || !isVerb(verb, lexicon)) {
    return false;
  }
  for (const next of row.slice(at + 1, at + 2 + longestGap)) {
    if (next.sentence !== row[at]?.sentence || next.afterComma || objectEnds.has(next.word)) {
      return false;
    }
    if (!next.isFiller && !listJoints.has(next.word) && !isVerb(next, lexicon)) {
      return true;
    }
  }
  return false;
};

const ageWords = new Set(['gamla', 'äldre', 'små']);
const peopleWords = /^(?:person|människ|folk|dam|män|kvinn)/u;

/** Whether the word only describes the next: *ta hand om gamla saker* is not about old people. */
const describesNext = (row: readonly ReadWord[], at: number): boolean => {
  const next = row[at + 1];
  if (!ageWords.has(row[at]?.word ?? '') || next === undefined || next.afterComma || next.isFiller) {
    return false;
  }
  return next.sentence === row[at]?.sentence && !peopleWords.test(next.word);
};

/**
 * Whether the words between two words of a phrase let them belong together: only fillers, or a list of like things
 * (*städa kök, trappor och toaletter*; *vika och stryka kläder*).
 */
function gapWorth(row: readonly ReadWord[], left: number, right: number, lexicon: Lexicon): number {
  const between = row.slice(left + 1, right);
  const last = row[right];
  const hasComma = between.some(({ afterComma }) => afterComma) || last?.afterComma === true;
  const telling = between.filter(({ isFiller, word }) => !isFiller && !passedOver.has(word));
  if (telling.length === 0) {
    return hasComma ? 0 : 1;
  }
  const hasJoint = hasComma || between.some(({ word }) => listJoints.has(word));
  if (!hasJoint || last === undefined || isVerb(last, lexicon)) {
    return 0;
  }
  const verbs = telling.filter((read) => isVerb(read, lexicon)).length;
  const isListOfNouns = verbs === 0;
  const isListOfVerbs = verbs === telling.length && isVerb(row[left] ?? last, lexicon) && !last.afterComma;
  return isListOfNouns || isListOfVerbs ? worthOfWords.withListBetween : 0;
}

/** Words that say where or how, between what is done and with what: *vara ute med djur*. */
const passedOver = new Set(['ute', 'inne', 'hemma', 'ihop', 'tillsammans', 'praktiskt', 'själv']);
const listJoints = new Set(['och', 'eller', 'samt', 'o', 'å', 'men', 'and', 'or', '&']);

function matchOnwards(
  phrase: Phrase<TaskMeaning>,
  row: readonly ReadWord[],
  from: number,
  worth: number,
  lexicon: Lexicon,
): PhraseMatch<TaskMeaning> | null {
  const { words, lang } = phrase;
  let quality = worth;
  let last = from;
  // made late: most phrases end at their second word
  let at: number[] | null = null;
  for (let next = 1; next < words.length; next += 1) {
    const wanted = words[next] ?? noWord;
    const right = positionAfter(row, last, wanted, lang);
    const read = row[right];
    const found =
      read === undefined ? 0 : wordQuality(read, wanted, lang) * gapWorth(row, last, right, lexicon);
    if (found === 0) {
      return null;
    }
    quality *= found;
    last = right;
    at ??= [from];
    at.push(right);
  }
  at ??= [from];
  if (describesNext(row, last)) {
    return null;
  }
  if (words.length === 1 && dependsOnObject(row, from, lexicon)) {
    quality *= worthOfWords.otherObject;
  }
  const { isBroad } = phrase.meaning;
  // "städa men inte toaletter": cleaning is still told of by itself.
  const turn = row.slice(from, last).some(({ word }) => word === 'men' || word === 'but');
  const tells = turn ? [last] : at;
  const base =
    words.length > 1 ? worthOfWords.severalWords : isBroad ? worthOfWords.broadWord : worthOfWords.oneWord;
  return { meaning: phrase.meaning, at, tells, wordCount: at.length, quality: quality * base };
}

/** Where the next word of a phrase is, near after a position and in its sentence; −1 when it isn't there. */
function positionAfter(
  row: readonly ReadWord[],
  left: number,
  wanted: PhraseWord,
  lang: VocabularyLanguage,
): number {
  const sentence = row[left]?.sentence;
  for (let right = left + 1; right <= left + 1 + longestGap; right += 1) {
    const read = row[right];
    if (read === undefined || read.sentence !== sentence) {
      return -1;
    }
    if (wordQuality(read, wanted, lang) > 0) {
      return right;
    }
  }
  return -1;
}

/**
 * How well a word of a text, or the last part of it, meets a word of a phrase after the first; a function word only letter by
 * letter (*ska* is no *skola*).
 */
function wordQuality(read: ReadWord, wanted: PhraseWord, lang: VocabularyLanguage): number {
  const quality = Math.max(meetingQuality(read, wanted, lang), headQuality(read, wanted));
  const isOther = quality > 0 && isFunctionWord(read.word) && !wanted.choices.includes(read.word);
  return isOther ? 0 : quality;
}

/** A phrase of two words, the thing before the doing: *fönster kan jag putsa*. Only fillers between. */
function matchBackwards(
  phrase: Phrase<TaskMeaning>,
  row: readonly ReadWord[],
  from: number,
  worth: number,
): PhraseMatch<TaskMeaning> | null {
  const [first, wanted] = phrase.words;
  // in "tunga saker så …" nothing is sown
  if (isFunctionWord(row[from]?.word ?? '')) {
    return null;
  }
  if (wanted === undefined || phrase.words.length > 2 || first?.word.endsWith('a') !== true) {
    return null;
  }
  for (let left = from - 1; left >= 0 && left >= from - 1 - longestGap; left -= 1) {
    const read = row[left];
    if (read === undefined || read.sentence !== row[from]?.sentence || row[left + 1]?.afterComma) {
      return null;
    }
    // who "får arbeta" has no sheep
    const met = isFunctionWord(read.word) ? 0 : meetingQuality(read, wanted, phrase.lang);
    if (met > 0) {
      const quality = worth * met * worthOfWords.turnedRound;
      return { meaning: phrase.meaning, at: [left, from], wordCount: 2, quality };
    }
    if (!read.isFiller) {
      return null;
    }
  }
  return null;
}

/** A compound as a phrase of its parts, else by its head, else by what a word for work is about. */
function compoundMatches(
  { tasks }: Lexicon,
  { first, last, isListed }: WordParts,
  at: number,
): PhraseMatch<TaskMeaning>[] {
  const asPhrase = tasks.meaningOfTwo(first, last);
  if (asPhrase !== undefined) {
    return [{ meaning: asPhrase, at: [at], wordCount: 2, quality: worthOfWords.twoPartCompound }];
  }
  const isWork = shareKey(last, workKeys);
  if (isListed && !isWork) {
    return [];
  }
  const single = tasks.meaningOfWord(isWork ? first : last);
  if (single === undefined || (!isWork && single.isBroad)) {
    return [];
  }
  const quality = isWork ? worthOfWords.compoundWithWorkWord : worthOfWords.compoundHead;
  return [{ meaning: single, at: [at], wordCount: 1, quality }];
}
