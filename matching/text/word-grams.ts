/** Mark set on both ends of a word, so that its start and end are grams of their own. */
const edgeMark = 0x20;
const minLength = 2;
const maxLength = 4;
/** One longer gram at the word's start: in Swedish the first part of a compound says what kind it is. */
const startLength = 5;

/** FNV-1a over UTF-16 code units, then the final mix of MurmurHash3 so that every bit counts. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Where a gram stands in its word: it decides how much the gram says. */
export const gramPlace = { inside: 0, start: 1, longStart: 2, end: 3, whole: 4 } as const;
export type GramPlace = (typeof gramPlace)[keyof typeof gramPlace];

/** Cuts words in character grams, one word after the other, with room of its own for a word's letters. */
export class WordGrams {
  /** Made longer when a word needs it. */
  #codes = new Uint16Array(64);

  /**
   * Calls `visit` with the term id (32-bit hash) and place of every character gram of a folded word, and where its letters
   * start and end: lengths 2 to 4 with the edges counted as characters, plus the first five characters with the edge. In
   * reading order, length by length; a gram that occurs twice is visited twice.
   */
  forEach(
    foldedWord: string,
    visit: (term: number, place: GramPlace, from: number, to: number) => void,
  ): void {
    const length = foldedWord.length + 2;
    const codes = this.#codesOf(foldedWord);
    for (let size = minLength; size <= maxLength; size += 1) {
      if (size >= length) {
        visit(hashOf(codes, 0, length), gramPlace.whole, 0, foldedWord.length);
        return;
      }
      for (let from = 0; from + size <= length; from += 1) {
        const place =
          from === 0 ? gramPlace.start : from + size === length ? gramPlace.end : gramPlace.inside;
        const to = Math.min(from + size - 1, foldedWord.length);
        visit(hashOf(codes, from, from + size), place, Math.max(0, from - 1), to);
      }
    }
    if (length > startLength) {
      visit(hashOf(codes, 0, startLength), gramPlace.longStart, 0, startLength - 1);
    }
  }

  /** The same for the grams alone that start where the word starts, the whole word not among them. */
  forEachStart(foldedWord: string, visit: (term: number, place: GramPlace) => void): void {
    const length = foldedWord.length + 2;
    const codes = this.#codesOf(foldedWord);
    for (let size = minLength; size <= maxLength; size += 1) {
      if (size >= length) {
        return;
      }
      visit(hashOf(codes, 0, size), gramPlace.start);
    }
    if (length > startLength) {
      visit(hashOf(codes, 0, startLength), gramPlace.longStart);
    }
  }

  /** The code units of a word between its edges; overwritten by the next call. */
  #codesOf(foldedWord: string): Uint16Array {
    const length = foldedWord.length + 2;
    if (this.#codes.length < length) {
      this.#codes = new Uint16Array(2 * length);
    }
    const codes = this.#codes;
    codes[0] = edgeMark;
    for (let at = 0; at < foldedWord.length; at += 1) {
      codes[at + 1] = foldedWord.charCodeAt(at);
    }
    codes[length - 1] = edgeMark;
    return codes;
  }
}
