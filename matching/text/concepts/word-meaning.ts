import { longestStem, type Meaning, meaningOfStem } from './concept-meanings.ts';
import { cutWord } from './word-parts.ts';

/** Parts told of have at least so many letters before them, and at least so many themselves. */
const LEAST_BEFORE_PART = 2;
const SHORTEST_PART = 3;

/** What the engine knows of a word besides its letters. */
export interface WordMeaning {
  /** Where known parts of three letters or more start inside the word, ascending, from 2. */
  readonly partStarts: readonly number[];
  /** Strength of each concept that the word means, by term id. */
  readonly concepts: Meaning;
}

/** The concepts that the parts of a folded word point to, added up. None for a word without known parts. */
export function meaningOfWord(folded: string): WordMeaning {
  const whole = meaningOfStem(folded, 'whole');
  if (whole !== null) return { partStarts: [], concepts: whole };
  const parts = cutWord(folded, meaningOfStem, longestStem);
  const concepts = new Map<number, number>();
  for (const { entry } of parts) {
    for (const [term, strength] of entry) concepts.set(term, (concepts.get(term) ?? 0) + strength);
  }
  const partStarts = parts
    .filter(({ from, to }) => from >= LEAST_BEFORE_PART && to - from >= SHORTEST_PART)
    .map(({ from }) => from);
  return { partStarts, concepts };
}
