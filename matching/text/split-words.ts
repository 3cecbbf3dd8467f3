/** A word of a text: as the writer spelled it, and folded for comparison. */
export interface SplitWord {
  readonly spelling: string;
  readonly folded: string;
}

/** Longer words are cut here before comparison: no Swedish word in use is longer, and it bounds the work. */
const MAX_WORD_LENGTH = 60;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Soft hyphen, zero-width space and joiners, byte-order mark: invisible, and inside words when pasted. */
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu;
/** Words of plain letters and digits are folded when they are in lower case. */
const PLAIN = /^[a-zåäö0-9]*$/u;
const SWEDISH_LETTER_OR_MARK = /(a\u030a|a\u0308|o\u0308)|\p{M}/gu;
const UNMARKED_NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ä'],
  ['ø', 'ö'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ł', 'l'],
]);

/**
 * Lower case, without accents, but å, ä and ö are letters of their own (é → e, ü → u, æ → ä, ø → ö).
 * The result has at most 60 UTF-16 code units.
 */
export function foldWord(spelling: string): string {
  const lower = spelling.slice(0, MAX_WORD_LENGTH * 2).toLowerCase();
  if (PLAIN.test(lower)) return lower.slice(0, MAX_WORD_LENGTH);
  const folded = lower
    .normalize('NFD')
    .replace(SWEDISH_LETTER_OR_MARK, (_match, swedish: string | undefined) => swedish ?? '')
    .normalize('NFC')
    .replace(/[æøßđł]/gu, (letter) => UNMARKED_NEIGHBOURS.get(letter) ?? letter);
  return folded.slice(0, MAX_WORD_LENGTH);
}

/**
 * The words of a text as found, in reading order: runs of letters and digits. Punctuation, control characters and
 * lone surrogates separate words.
 */
export function findWords(text: string): readonly string[] {
  return text.replace(INVISIBLE, '').match(WORD) ?? [];
}

/** The words of a text in reading order. Empty for a text without letters or digits. */
export function splitWords(text: string): SplitWord[] {
  const words: SplitWord[] = [];
  for (const found of findWords(text)) {
    const folded = foldWord(found);
    if (folded !== '') words.push({ spelling: found.normalize('NFC'), folded });
  }
  return words;
}
