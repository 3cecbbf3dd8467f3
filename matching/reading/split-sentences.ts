import { BoundedMemo } from '../bounded-memo.ts';
import { foldWord } from '../text/split-words.ts';

/** One word of the text with its place. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Number of the sentence, from 0: full stop, question or exclamation mark, semicolon, line end and bullet end it. */
  readonly sentence: number;
  /** Whether a comma, bracket, colon or dash stands before the word, inside the sentence. */
  readonly afterComma: boolean;
}

/** Texts are read this far, in UTF-16 units: twice the longest field of a profile, and it bounds the work. */
const longestRead = 20_000;
/** Soft hyphen, joiners: pasted into words, and not seen. A zero-width space breaks words as any other does. */
const invisible = /\u00ad|\u200c|\u200d|\u2060|\ufeff/gu;
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u2060\ufeff]|\u200c|\u200d)*/gu;
const sentenceEnd = /[!?;.\n\r\u2028\u2029•▪●*]/u;
const commaPattern = /[,:()[\]/–—]|\s-\s/u;

/** Shortened words whose full stop ends no sentence, without the stop. */
const shortened = new Set([
  't',
  'ex',
  'bl',
  'a',
  'd',
  'v',
  's',
  'mm',
  'm',
  'fl',
  'osv',
  'etc',
  'ca',
  'kl',
  'pga',
  'p',
  'g',
  'dvs',
  'bla',
  'tex',
  'e',
]);

/** Longer words are not kept. */
const longestKept = 60;
const foldedWords = new BoundedMemo<string, string>(50_000);

const foldVisible = (word: string): string => foldWord(word.replace(invisible, ''));

function foldOnce(word: string): string {
  return word.length > longestKept ? foldVisible(word) : foldedWords.getOrMake(word, foldVisible);
}

let latest: { readonly text: string; readonly tokens: readonly Token[] } | undefined;

/**
 * The words of a text with their places and sentences, in reading order; whole words of the first 20,000 UTF-16 units.
 * Empty for a text without letters or digits.
 */
export function splitSentences(text: string): readonly Token[] {
  // one text is read for several things, one after the other
  if (latest?.text !== text) {
    latest = { text, tokens: split(text) };
  }
  return latest.tokens;
}

function split(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let previousEnd = 0;
  let previous = '';
  for (const match of text.matchAll(wordPattern)) {
    if (match.index + match[0].length > longestRead) {
      break;
    }
    const folded = foldOnce(match[0]);
    if (folded === '') {
      continue;
    }
    const between = text.slice(previousEnd, match.index);
    let afterComma = false;
    // most words stand a blank apart, which tells nothing
    if (between !== ' ') {
      const isShortening = /^\.\s?$/u.test(between) && shortened.has(previous);
      if (tokens.length > 0 && sentenceEnd.test(between) && !isShortening) {
        sentence += 1;
      }
      afterComma = commaPattern.test(between);
    }
    const end = match.index + match[0].length;
    tokens.push({ start: match.index, end, folded, sentence, afterComma });
    previousEnd = end;
    previous = folded;
  }
  return tokens;
}
