import { wordsOfList } from '../text/words-of-list.ts';
import { emptyWords, wordsThatSayNothing } from './phrases/answer-words.ts';
import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';

/** What the words of a text say anything by themselves. */
export interface Emptiness {
  /** Whether the word at a position tells of something: neither a cue nor a small word. */
  readonly isTelling: (at: number) => boolean;
  /** Whether a segment has no word that tells of work: it can only judge what was said before it. */
  readonly isEmpty: (segment: Segment) => boolean;
  /** Whether any segment is. */
  readonly hasEmpty: boolean;
}

const saysNothing = new Set(wordsOfList(wordsThatSayNothing));
const people = new Set(['gamla', 'äldre', 'små']);
const comparisons = new Set(['än', 'than']);
const empty = new Set(wordsOfList(emptyWords));

/** Tells words that tell of something from those that don't. */
export function emptinessOf(row: readonly ReadWord[], segments: readonly Segment[]): Emptiness {
  const tells = new Uint8Array(row.length);
  row.forEach(({ isFiller, word }, at) => {
    const isLetter = word.length === 1 && !/\d/u.test(word);
    const describesNothing = people.has(word) && comparisons.has(row[at + 1]?.word ?? '');
    tells[at] = (isFiller && !describesNothing) || isLetter || word === '' || saysNothing.has(word) ? 0 : 1;
  });
  for (const { to, clusters } of segments) {
    // "med gamla": people, when nothing comes that it describes
    if (people.has(row[to - 1]?.word ?? '')) {
      tells[to - 1] = 1;
    }
    for (const cluster of clusters) {
      for (const { from, to } of cluster) {
        tells.fill(0, from, to);
      }
    }
  }
  const isTelling = (at: number): boolean => tells[at] === 1;
  const emptySegments = new Set(
    segments.filter(({ from, to }) => {
      for (let at = from; at < to; at += 1) {
        if (tells[at] === 1 && !empty.has(row[at]?.word ?? '')) {
          return false;
        }
      }
      return true;
    }),
  );
  return { isTelling, isEmpty: (segment) => emptySegments.has(segment), hasEmpty: emptySegments.size > 0 };
}
