import { type Meaning, meaningOfStem, partsOfStem, stemSpans } from './concept-meanings.ts';
import { cutWord, type Span } from './word-parts.ts';

/** Parts told of have at least so many letters before them, and at least so many themselves. */
const leastBeforePart = 2;
const shortestPart = 3;

/** What the engine knows of a word besides its letters. */
export interface WordMeaning {
  /** Where known parts of three letters or more start inside the word, ascending, from 2. */
  readonly partStarts: readonly number[];
  /** Where known parts end, ascending. */
  readonly partEnds: readonly number[];
  /** The share of its letters that are of known parts, 0..1. */
  readonly knownShare: number;
  /** Strength of each concept that the word means, by term id. */
  readonly concepts: Meaning;
}

/** The concepts that the parts of a folded word point to, added up. None for a word without known parts. */
export function meaningOfWord(folded: string): WordMeaning {
  const whole = meaningOfStem(folded, 'whole');
  if (whole !== null) {
    return { partStarts: [], partEnds: [], knownShare: 1, concepts: whole };
  }
  const parts = cutWord(folded, meaningOfStem, stemSpans);
  const concepts = new Map<number, number>();
  for (const { entry } of parts) {
    for (const [term, strength] of entry) {
      concepts.set(term, (concepts.get(term) ?? 0) + strength);
    }
  }
  const finest = parts.flatMap((part) => finerParts(part, folded));
  const known = finest.reduce((letters, { from, to }) => letters + to - from, 0);
  return {
    partStarts: finest
      .filter(({ from, to }) => from >= leastBeforePart && to - from >= shortestPart)
      .map(({ from }) => from),
    partEnds: finest.map(({ to }) => to),
    knownShare: known / Math.max(1, folded.length),
    concepts,
  };
}

/** The parts of a part that is itself made of known stems; they reach over all of it. */
function finerParts({ from, to }: Span, folded: string): Span[] {
  const inner = partsOfStem(folded.slice(from, to));
  if (inner.length === 0) {
    return [{ from, to }];
  }
  return inner.map((span, at) => ({
    from: at === 0 ? from : from + span.from,
    to: at === inner.length - 1 ? to : from + span.to,
  }));
}
