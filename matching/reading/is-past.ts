import { isVerbKey } from '../text/word-keys.ts';
import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';

const supine = /(?:at|it|ött|ört|ått|ett|rt|nt|ft|kt|lt)$/u;

const isSupine = (read: ReadWord | undefined): boolean =>
  read !== undefined && supine.test(read.word) && read.keys.sv.some(isVerbKey);

/** Whether a segment tells of what was: "städade på hotell", "har lagat mat". */
export function isPast(row: readonly ReadWord[], segment: Segment | undefined): boolean {
  if (segment === undefined) {
    return false;
  }
  for (let at = segment.from; at < segment.to; at += 1) {
    const word = row[at]?.word ?? '';
    if (word.endsWith('ade') && word.length > 5) {
      return true;
    }
    const isHave = word === 'har' || word === 'hade';
    if (isHave && [at + 1, at + 2].some((next) => next < segment.to && isSupine(row[next]))) {
      return true;
    }
  }
  return false;
}
