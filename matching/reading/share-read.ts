import { isProtectedWord } from '../text/protected-words.ts';
import type { WordSpan } from '../text/word-span.ts';
import type { ReadTask } from './interpretation.ts';
import type { Reading } from './reading.ts';

/**
 * The share, 0..1, of the words of a text which say something that task readings cover; 0 of a text without such words. Cues
 * ("vill", "gärna") and small words don't count, nor those in the spans that are `leftOut`.
 */
export function shareRead(
  { text, row, stances }: Pick<Reading, 'text' | 'row' | 'stances'>,
  tasks: readonly Pick<ReadTask, 'words'>[],
  leftOut: readonly WordSpan[] = [],
): number {
  if (tasks.length === 0) {
    return 0;
  }
  const isCue = new Uint8Array(row.length);
  for (const { clusters } of stances.segments) {
    for (const { from, to } of clusters.flat()) {
      isCue.fill(1, from, to);
    }
  }
  const isLeftOut = markedIn(text, leftOut);
  const isCovered = markedIn(
    text,
    tasks.flatMap(({ words }) => words),
  );
  let telling = 0;
  let covered = 0;
  row.forEach(({ word, isFiller, start }, at) => {
    if (word === '' || isFiller || isProtectedWord(word) || isCue[at] === 1 || isLeftOut[start] === 1) {
      return;
    }
    telling += 1;
    covered += isCovered[start] ?? 0;
  });
  return telling === 0 ? 0 : covered / telling;
}

/** 1 for each UTF-16 unit of a text that is in one of the spans. */
function markedIn(text: string, spans: readonly WordSpan[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of spans) {
    marks.fill(1, start, end);
  }
  return marks;
}
