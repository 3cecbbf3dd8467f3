const cellBits = 17;
/** The finest step that still puts the most frequent gram within a byte. */
const steps = 20;

/** Number of cells of the background table, one byte each. */
export const backgroundCells = 2 ** cellBits;

/** The cell of a term: the top 17 bits of its id. Rare grams may share a cell. */
export function backgroundCellOf(term: number): number {
  return term >>> (32 - cellBits);
}

/** The byte that stands for a number of words (at least 1) with a gram: 20 · ln n, rounded, at most 255. */
export function encodeWordCount(words: number): number {
  return Math.min(255, Math.round(steps * Math.log(words)));
}

/** About how many words a cell's byte stands for; a cell never written (0) counts as one word. */
export function decodeWordCount(byte: number): number {
  return Math.exp(byte / steps);
}
