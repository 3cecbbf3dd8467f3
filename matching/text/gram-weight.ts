import { backgroundCellOf, decodeWordCount } from './background-format.ts';
import { BACKGROUND_TABLE_BASE64, BACKGROUND_WORD_COUNT } from './background-table.ts';
import { GramPlace } from './word-grams.ts';

/** Sharpens the contrast between rare and frequent grams; between 1 and 1.5 the public sets hardly differ. */
const RARITY_EXPONENT = 1.25;

/** A word's start says most of what it means, its end is mostly inflection. */
const PLACE_FACTOR: Readonly<Record<GramPlace, number>> = {
  [GramPlace.inside]: 1,
  [GramPlace.start]: 2,
  [GramPlace.longStart]: 1.4,
  [GramPlace.end]: 0.7,
  [GramPlace.whole]: 1.4,
};

const cells = Uint8Array.from(atob(BACKGROUND_TABLE_BASE64), (byte) => byte.charCodeAt(0));

const rarityByByte = Float64Array.from(
  { length: 256 },
  (_, byte) => Math.log((BACKGROUND_WORD_COUNT + 1) / (decodeWordCount(byte) + 1)) ** RARITY_EXPONENT,
);

/**
 * What a gram says: the rarer it is among Swedish words, the more (inverse document frequency over a fixed
 * background, see README), times a factor for its place in the word. Above 0; about 0.5 to 40.
 */
export function gramWeight(term: number, place: GramPlace): number {
  const byte = cells[backgroundCellOf(term)] ?? 0;
  return (rarityByByte[byte] ?? 0) * PLACE_FACTOR[place];
}
