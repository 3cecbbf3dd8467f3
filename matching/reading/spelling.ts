import { isFunctionWord } from '../text/everyday-words.ts';
import { englishStem, swedishStem } from '../text/stem-word.ts';

/** What the reader knows of how words are written. */
export interface Spelling {
  /** Whether the word, or another form of it, is known as it stands. */
  readonly isKnown: (word: string) => boolean;
  /** The known word that this is a slip of; null when there is none, or more than one that could be meant. */
  readonly correct: (word: string) => string | null;
}

/** Slips of shorter words are only found when a letter was doubled or not: else too many words are one letter apart. */
const shortestTarget = 6;
const shortestDoubledTarget = 4;

const none: readonly string[] = [];

const withoutDots = (word: string): string => word.replace(/[åä]/gu, 'a').replace(/ö/gu, 'o');

const withoutDoubles = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');

/** Calls `visit` with the words that are left when one letter is taken away, the word itself first. */
function forEachOneLetterLess(word: string, visit: (less: string) => void): void {
  visit(word);
  for (let at = 0; at < word.length; at += 1) {
    visit(word.slice(0, at) + word.slice(at + 1));
  }
}

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

/** Adds to the list of a key. */
function addTo(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [word]);
  } else if (!list.includes(word)) {
    list.push(word);
  }
}

/**
 * How the known words are written, for finding slips of the targets: typed without the dots of å, ä and ö; with one
 * letter for two or two for one; and, of words of at least six letters, with one slip after the first letter. A slip
 * that could be of two unlike words is left as it is.
 */
export function spellingOf(knownWords: ReadonlySet<string>, targets: ReadonlySet<string>): Spelling {
  const stems = new Set<string>();
  const byUndotted = new Map<string, string[]>();
  const byUndoubled = new Map<string, string[]>();
  const byOneLess = new Map<string, string[]>();
  let longestTarget = 0;
  for (const word of knownWords) {
    stems.add(swedishStem(word));
    stems.add(englishStem(word));
  }
  for (const word of targets) {
    if (withoutDots(word) !== word) {
      addTo(byUndotted, withoutDots(word), word);
    }
    if (word.length >= shortestDoubledTarget) {
      addTo(byUndoubled, withoutDoubles(word), word);
    }
    if (word.length < shortestTarget) {
      continue;
    }
    longestTarget = Math.max(longestTarget, word.length);
    forEachOneLetterLess(word, (less) => addTo(byOneLess, less, word));
  }

  const isKnown = (word: string): boolean =>
    knownWords.has(word) ||
    isFunctionWord(word) ||
    stems.has(swedishStem(word)) ||
    stems.has(englishStem(word));

  const correct = (word: string): string | null => {
    if (word.length < shortestDoubledTarget - 1 || /\d/u.test(word)) {
      return null;
    }
    const undotted = byUndotted.get(word);
    if (undotted !== undefined) {
      return undotted.length === 1 ? (undotted[0] ?? null) : null;
    }
    const undoubled = byUndoubled.get(withoutDoubles(word));
    if (undoubled !== undefined) {
      return undoubled.length === 1 ? (undoubled[0] ?? null) : null;
    }
    const meant = new Set<string>();
    if (word.length <= longestTarget + 1) {
      forEachOneLetterLess(word, (less) => {
        for (const target of byOneLess.get(less) ?? none) {
          if (target[0] === word[0] && isOneSlipApart(word, target)) {
            meant.add(target);
          }
        }
      });
    }
    const [first] = meant;
    if (first === undefined) {
      return null;
    }
    const stem = swedishStem(first);
    return [...meant].every((other) => swedishStem(other) === stem) ? first : null;
  };

  return { isKnown, correct };
}
