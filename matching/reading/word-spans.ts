import type { WordSpan } from '../text/word-span.ts';
import type { ReadWord } from './read-word.ts';

/**
 * The words at some positions of a row as spans of the text, in reading order; neighbours are one span when nothing
 * but a blank stands between them.
 */
export function wordSpans(text: string, row: readonly ReadWord[], positions: readonly number[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const at of [...new Set(positions)].sort((a, b) => a - b)) {
    const read = row[at];
    if (read === undefined) {
      continue;
    }
    const previous = spans.at(-1);
    const isNext = previous !== undefined && text.slice(previous.end, read.start) === ' ';
    const start = isNext ? previous.start : read.start;
    if (isNext) {
      spans.pop();
    }
    spans.push({ text: text.slice(start, read.end), start, end: read.end });
  }
  return spans;
}

/** Lists of spans as one, in reading order, without repeats. */
export function mergeSpans(lists: readonly (readonly WordSpan[])[]): WordSpan[] {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) {
    return [...only];
  }
  const byPlace = new Map<number, WordSpan>();
  for (const span of lists.flat()) {
    byPlace.set(span.start * maxSpan + (span.end - span.start), span);
  }
  return [...byPlace.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

/** Above the longest text that is read, so that a start and a length make one number. */
const maxSpan = 2 ** 20;
