import { isKnownWord, isListedWord } from './analyse-word.ts';
import { splitCompound } from './split-compound.ts';
import { swedishWords } from './swedish-words.ts';

const shortest = 4;
/** Shorter words are too often neighbours of each other. */
const shortestSwapped = 5;
const withDots: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['å', 'ä']],
  ['o', ['ö']],
]);
const otherDots: ReadonlyMap<string, readonly string[]> = new Map([
  ['å', ['a', 'ä']],
  ['ä', ['a', 'å', 'e']],
  ['ö', ['o']],
  ['e', ['ä']],
  ...withDots,
]);
/** With more letters that may lack their dots, one at a time is tried. */
const maxUndotted = 6;
const consonant = /[^aeiouyåäö]/u;

/**
 * The known words that a folded word is most likely a slip of: written without the dots of å, ä and ö or with wrong
 * ones; with one letter for two or two for one; or with two neighbours in the wrong order. All are of the likeliest of
 * these kinds; one may still be of several words. Empty for a listed word, for one of fewer than four letters, and when
 * it is a slip of none.
 */
export function nearestWords(word: string): readonly string[] {
  if (word.length < shortest || isListedWord(word)) {
    return [];
  }
  const withAllDots = undotted(word);
  if (isKnownWord(word)) {
    // *trad·gard* could be a compound, but is a listed word without its dots
    return withAllDots.filter(isListedWord);
  }
  const kinds = [withAllDots, doubled(word), wronglyDotted(word), swapped(word)].map((slips) => [
    ...new Set(slips),
  ]);
  for (const isWord of [isListedWord, isCompound]) {
    for (const slips of kinds) {
      const found = slips.filter(isWord);
      if (found.length > 0) {
        return found;
      }
    }
  }
  return [];
}

function isCompound(word: string): boolean {
  return splitCompound(word, swedishWords()) !== null;
}

/** All ways to put dots where the writer may have none on the keyboard. */
function undotted(word: string): readonly string[] {
  const places = [...word].filter((letter) => withDots.has(letter)).length;
  if (/[åäö]/u.test(word) || places > maxUndotted) {
    return [];
  }
  let ways = [''];
  for (const letter of word) {
    const letters = [letter, ...(withDots.get(letter) ?? [])];
    ways = ways.flatMap((way) => letters.map((one) => way + one));
  }
  return ways;
}

function* wronglyDotted(word: string): Generator<string> {
  for (const [at, letter] of [...word].entries()) {
    for (const other of otherDots.get(letter) ?? []) {
      yield word.slice(0, at) + other + word.slice(at + 1);
    }
  }
}

function* doubled(word: string): Generator<string> {
  for (const [at, letter] of [...word].entries()) {
    if (letter === word[at + 1]) {
      yield word.slice(0, at) + word.slice(at + 1);
    } else if (at > 0 && letter !== word[at - 1] && consonant.test(letter)) {
      yield word.slice(0, at) + letter + word.slice(at);
    }
  }
}

function* swapped(word: string): Generator<string> {
  for (let at = 0; word.length >= shortestSwapped && at < word.length - 1; at += 1) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
