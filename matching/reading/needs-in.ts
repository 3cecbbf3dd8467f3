import { wordsOfList } from '../text/words-of-list.ts';
import { nearPlaces, needWords } from './phrases/need-words.ts';
import type { Reading } from './reading.ts';

const needs = new Set(wordsOfList(needWords));
const places = new Set(wordsOfList(nearPlaces));
const near = new Set(['nära', 'near']);

/**
 * The positions of words that tell how it has to be, and not what is done: supports, the opposite of a condition ("lugn
 * miljö"), hours, times, pace and places.
 */
export function needsIn({ row, supportMatches, conditionMatches }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { at, meaning } of supportMatches) {
    if (!meaning.needsCue) {
      addAll(at);
    }
  }
  for (const { at, meaning } of conditionMatches) {
    if (meaning.isOpposite) {
      addAll(at);
    }
  }
  row.forEach(({ word }, at) => {
    if (needs.has(word)) {
      found.add(at);
    }
    if (near.has(word) && places.has(row[at + 1]?.word ?? '')) {
      addAll([at, at + 1]);
    }
  });
  return found;

  function addAll(at: readonly number[]): void {
    for (const position of at) {
      found.add(position);
    }
  }
}
