import { BoundedMemo } from '../bounded-memo.ts';
import { analyseWord, isKnownWord } from './analyse-word.ts';
import { nearestWords } from './nearest-words.ts';

/** The share of its words that a Swedish text knows at least. */
const leastKnown = 0.66;
/** How much of a known word one is that may be a slip of it: a text of nothing else is still Swedish. */
const knownOfSlip = 0.7;
/** Words of two letters are words of many languages: they count half. */
const weightOfShort = 0.5;
const hasDigit = /\d/u;

/** How much a word tells, and how much of that is Swedish. */
interface Telling {
  readonly weight: number;
  readonly known: number;
}

const kept = new BoundedMemo<string, Telling>(20_000);

/**
 * Whether some folded words are Swedish, slips and all: two thirds of them are known or slips of known ones. Names, single
 * letters and what has a digit tell nothing. Null when there is no word to tell by.
 */
export function isSwedish(words: readonly string[]): boolean | null {
  let known = 0;
  let all = 0;
  for (const word of words) {
    const telling = kept.getOrMake(word, tellingOf);
    known += telling.known;
    all += telling.weight;
  }
  return all === 0 ? null : known / all >= leastKnown;
}

function tellingOf(word: string): Telling {
  if (word.length === 1 || hasDigit.test(word)) {
    return { weight: 0, known: 0 };
  }
  const weight = word.length === 2 ? weightOfShort : 1;
  if (isKnownWord(word)) {
    return { weight, known: weight };
  }
  if (nearestWords(word).length > 0) {
    return { weight, known: weight * knownOfSlip };
  }
  const isName = analyseWord(word).lemmas.length > 0;
  return { weight: isName ? 0 : weight, known: 0 };
}
