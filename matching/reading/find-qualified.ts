import type { ReadWord } from './read-word.ts';
import type { Segment } from './split-clauses.ts';
import type { Emptiness } from './word-content.ts';

/** Words that something else than themselves is said of: the positions `from` up to `to`, which is not included. */
export interface Qualified {
  readonly from: number;
  readonly to: number;
}

const placeWords = new Set(['där', 'where']);
const whichWords = new Set(['som', 'that', 'who']);
/** After these words "som" is as. */
const workingAs = new Set([
  'jobba',
  'jobbar',
  'jobbat',
  'jobbade',
  'arbeta',
  'arbetar',
  'arbetat',
  'arbetade',
  'slutade',
  'så',
]);
const verbEnd = /(?:as|ar|er|s)$/u;

/**
 * What a no does not hit though it reaches it: only the innermost thing is refused. "Inte kök där det är stressigt" is no to
 * stress, "där det serveras alkohol" to alcohol, "människor som skriker" to shouting.
 */
export function findQualified(
  row: readonly ReadWord[],
  segments: readonly Segment[],
  { isTelling }: Emptiness,
): Qualified[] {
  const found: Qualified[] = [];
  if (!row.some(({ word }) => placeWords.has(word) || whichWords.has(word))) {
    return found;
  }
  for (const { from, to } of segments) {
    for (let at = from; at < to; at += 1) {
      const word = row[at]?.word ?? '';
      const isPlace = placeWords.has(word);
      if (
        !isPlace &&
        !(whichWords.has(word) && !workingAs.has(row[at - 1]?.word ?? '') && isTelling(at - 1))
      ) {
        continue;
      }
      const inside = positionsTelling(at + 1, to);
      if (inside.length === 0) {
        continue;
      }
      found.push({ from, to: at });
      const [first, second] = inside;
      if (isPlace && first !== undefined && second !== undefined && verbEnd.test(row[first]?.word ?? '')) {
        found.push({ from: first, to: first + 1 });
      }
      break;
    }
  }
  return found;

  function positionsTelling(from: number, to: number): number[] {
    const positions: number[] = [];
    for (let at = from; at < to && positions.length < 2; at += 1) {
      if (isTelling(at)) {
        positions.push(at);
      }
    }
    return positions;
  }
}
