import { analyseWord, isListedWord } from '../lexicon/analyse-word.ts';
import { isFunctionWord } from '../text/everyday-words.ts';
import { splitSentences, type Token } from './split-sentences.ts';

/** Shorter words are seldom a part of a compound that somebody has split. */
const shortestPart = 3;

/**
 * A text with the compounds that a hurried writer has split put together: two words with a blank between them that are one listed
 * noun, *rull stolar*. Words that describe or do something stay apart: *små barn*, *städar kontor*.
 */
export function joinSplitWords(text: string): string {
  let joined = '';
  let from = 0;
  const tokens = splitSentences(text);
  for (let at = 1; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at - 1], tokens[at]];
    if (first !== undefined && second !== undefined && isSplitNoun(text, first, second)) {
      joined += text.slice(from, first.end);
      from = second.start;
      at += 1;
    }
  }
  return joined + text.slice(from);
}

function isSplitNoun(text: string, first: Token, second: Token): boolean {
  const isBesideIt = text.slice(first.end, second.start) === ' ';
  const [one, other] = [first.folded, second.folded];
  if (!isBesideIt || one.length < shortestPart || other.length < shortestPart) {
    return false;
  }
  const whole = one + other;
  return isPart(one) && !isFunctionWord(other) && isListedWord(whole) && isOnly('noun', whole);
}

/** Whether a word may be the first part of a split noun: no function word, nor one that describes or is a doing in a sentence. */
function isPart(word: string): boolean {
  if (isFunctionWord(word)) {
    return false;
  }
  const isDoing = /[ar]$/u.test(word);
  return analyseWord(word).lemmas.every(
    ({ wordClass }) => wordClass === 'noun' || wordClass === 'name' || (wordClass === 'verb' && !isDoing),
  );
}

const isOnly = (wanted: string, word: string): boolean =>
  analyseWord(word).lemmas.every(({ wordClass }) => wordClass === wanted);
