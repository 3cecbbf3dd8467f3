import { splitWords } from '../text/split-words.ts';
import { analyseWord, isKnownWord } from './analyse-word.ts';
import { nearestWords } from './nearest-words.ts';

/** The share of its words that a Swedish text knows at least. */
const leastKnown = 0.67;
/** How much of a known word one is that may be a slip of it: a text of nothing else is still Swedish. */
const knownOfSlip = 0.7;
const hasDigit = /\d/u;

/**
 * Whether a text is Swedish, slips and all: two thirds of its words are known or slips of known ones. Names, single
 * letters and what has a digit tell nothing. Null when there is no word to tell by.
 */
export function isSwedish(text: string): boolean | null {
  let known = 0;
  let unknown = 0;
  for (const { folded } of splitWords(text)) {
    if (folded.length === 1 || hasDigit.test(folded)) {
      continue;
    }
    if (isKnownWord(folded)) {
      known += 1;
    } else if (nearestWords(folded).length > 0) {
      known += knownOfSlip;
      unknown += 1 - knownOfSlip;
    } else if (analyseWord(folded).lemmas.length === 0) {
      unknown += 1;
    }
  }
  return known + unknown === 0 ? null : known / (known + unknown) >= leastKnown;
}
