import { addToList } from '../add-to-list.ts';
import { isKnownWord, isListedWord } from '../lexicon/analyse-word.ts';
import { nearestWords } from '../lexicon/nearest-words.ts';
import { isFunctionWord } from '../text/everyday-words.ts';
import { englishStem, swedishStem } from '../text/stem-word.ts';
import { shareKey, wordKeys } from '../text/word-keys.ts';

/** What the reader knows of how words are written. */
export interface Spelling {
  /** The known word that this is a slip of; null when there is none, or more than one that could be meant. */
  readonly correct: (word: string) => string | null;
}

/** Slips of shorter words are only found when a letter was doubled or not: else too many words are one letter apart. */
const shortestTarget = 6;
const shortestDoubledTarget = 4;

const none: readonly string[] = [];

const withoutDots = (word: string): string => word.replace(/[åä]/gu, 'a').replace(/ö/gu, 'o');

const withoutDoubles = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');

/** Whether two words differ by one letter added, left out or exchanged, or two neighbours in the wrong order. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < a.length && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) {
    end += 1;
  }
  const restOfA = a.slice(start, a.length - end);
  const restOfB = b.slice(start, b.length - end);
  if (restOfA.length <= 1 && restOfB.length <= 1) {
    return true;
  }
  return (
    restOfA.length === 2 && restOfB.length === 2 && restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0]
  );
}

/** Slips keep the first letter, and change the length by one at most. */
const startOf = (word: string, length: number): string => `${word.charAt(0)}${length}`;

/** Adds to the list of a key what is not there yet. */
function addOnce(lists: Map<string, string[]>, key: string, word: string): void {
  if (lists.get(key)?.includes(word) !== true) {
    addToList(lists, key, word);
  }
}

/**
 * How the known words are written, for finding slips: those that the lexicon finds, and, of the targets, those typed without
 * the dots of å, ä and ö; with one letter for two or two for one; and, of words of at least six letters, with one slip after the
 * first letter. A word that the lexicon lists is none, and a slip that could be of two unlike words is left as it is.
 */
export function spellingOf(knownWords: ReadonlySet<string>, targets: ReadonlySet<string>): Spelling {
  const stems = new Set<string>();
  const byUndotted = new Map<string, string[]>();
  const byUndoubled = new Map<string, string[]>();
  const byStart = new Map<string, string[]>();
  const targetKeys = new Set<string>();
  for (const word of knownWords) {
    stems.add(englishStem(word));
    if (!isKnownWord(word)) {
      stems.add(swedishStem(word));
    }
  }
  for (const word of targets) {
    for (const key of wordKeys(word)) {
      targetKeys.add(key);
    }
    if (withoutDots(word) !== word) {
      addOnce(byUndotted, withoutDots(word), word);
    }
    if (word.length >= shortestDoubledTarget) {
      addOnce(byUndoubled, withoutDoubles(word), word);
    }
    if (word.length < shortestTarget) {
      continue;
    }
    addOnce(byStart, startOf(word, word.length), word);
  }

  const isKnown = (word: string): boolean =>
    knownWords.has(word) || isFunctionWord(word) || isListedWord(word) || stems.has(englishStem(word));

  const nearTarget = (word: string): string | null => {
    const undotted = byUndotted.get(word);
    if (undotted !== undefined) {
      return onlyOne(undotted);
    }
    const undoubled = byUndoubled.get(withoutDoubles(word));
    if (undoubled !== undefined) {
      return onlyOne(undoubled);
    }
    const meant = [-1, 0, 1].flatMap((longer) => {
      const alike = byStart.get(startOf(word, word.length + longer)) ?? none;
      return alike.filter((target) => isOneSlipApart(word, target));
    });
    return onlyOne(meant);
  };

  const correct = (word: string): string | null => {
    if (word.length < shortestDoubledTarget - 1 || /\d/u.test(word) || isKnown(word)) {
      return null;
    }
    const near = nearestWords(word);
    if (near.length > 0) {
      const nearTargets = near.filter((one) => wordKeys(one).some((key) => targetKeys.has(key)));
      return onlyOne(nearTargets.length > 0 ? nearTargets : near);
    }
    return stems.has(swedishStem(word)) ? null : nearTarget(word);
  };

  return { correct };
}

/** The first of some words that are all forms of one; null when they are of several or there is none. */
function onlyOne(words: readonly string[]): string | null {
  const [first, ...others] = words;
  if (first === undefined) {
    return null;
  }
  const keys = wordKeys(first);
  return others.every((other) => shareKey(wordKeys(other), keys)) ? first : null;
}
