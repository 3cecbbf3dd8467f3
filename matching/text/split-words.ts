/** A word of a text: as the writer spelled it, and folded for comparison. */
export interface SplitWord {
  readonly spelling: string;
  readonly folded: string;
}

/** Longer words are cut here before comparison: no Swedish word in use is longer, and it bounds the work. */
const maxWordLength = 60;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Soft hyphen, joiners, byte-order mark: invisible, and inside words when pasted. A zero-width space breaks words. */
const invisiblePattern = /\u00ad|\u200c|\u200d|\u2060|\ufeff/gu;
/** Words of plain letters and digits are folded when they are in lower case. */
const plainPattern = /^[a-zåäö0-9]*$/u;
const swedishLetterOrMark = /(a\u030a|a\u0308|o\u0308)|\p{M}/gu;
const unmarkedNeighbours: ReadonlyMap<string, string> = new Map([
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
  const lower = spelling.slice(0, maxWordLength * 2).toLowerCase();
  if (plainPattern.test(lower)) {
    return lower.slice(0, maxWordLength);
  }
  const folded = lower
    .normalize('NFD')
    .replace(swedishLetterOrMark, (_match, swedish: string | undefined) => swedish ?? '')
    .normalize('NFC')
    .replace(/[æøßđł]/gu, (letter) => unmarkedNeighbours.get(letter) ?? letter);
  return folded.slice(0, maxWordLength);
}

/**
 * The words of a text as found, in reading order: runs of letters and digits. Punctuation, control characters and
 * lone surrogates separate words.
 */
export function findWords(text: string): readonly string[] {
  return text.replace(invisiblePattern, '').match(wordPattern) ?? [];
}

/** The words of a text in reading order. Empty for a text without letters or digits. */
export function splitWords(text: string): SplitWord[] {
  const words: SplitWord[] = [];
  for (const found of findWords(text)) {
    const folded = foldWord(found);
    if (folded !== '') {
      words.push({ spelling: found.normalize('NFC'), folded });
    }
  }
  return words;
}
