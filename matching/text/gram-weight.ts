import { backgroundCellOf, decodeWordCount } from './background-format.ts';
import { backgroundTableBase64, backgroundWordCount } from './background-table.ts';
import { type GramPlace, gramPlace } from './word-grams.ts';

/** Sharpens the contrast between rare and frequent grams; between 1 and 1.5 the public sets hardly differ. */
const rarityExponent = 1.25;

/** A word's start says most of what it means, its end is mostly inflection. */
const placeFactor: Readonly<Record<GramPlace, number>> = {
  [gramPlace.inside]: 1,
  [gramPlace.start]: 2,
  [gramPlace.longStart]: 1.4,
  [gramPlace.end]: 0.7,
  [gramPlace.whole]: 1.4,
};

const cells = Uint8Array.from(atob(backgroundTableBase64), (byte) => byte.charCodeAt(0));

const rarityByByte = Float64Array.from(
  { length: 256 },
  (_, byte) => Math.log((backgroundWordCount + 1) / (decodeWordCount(byte) + 1)) ** rarityExponent,
);

/**
 * What a gram says: the rarer it is among Swedish words, the more (inverse document frequency over a fixed
 * background, see README), times a factor for its place in the word. Above 0; about 0.5 to 40.
 */
export function gramWeight(term: number, place: GramPlace): number {
  const byte = cells[backgroundCellOf(term)] ?? 0;
  return (rarityByByte[byte] ?? 0) * placeFactor[place];
}
