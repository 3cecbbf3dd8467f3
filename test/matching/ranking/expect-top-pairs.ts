import { expect } from 'chai';
import type { RankedPair } from '../../../matching/model/pair-score.ts';
import { unknownSides, unpackSides } from '../../../matching/ranking/packed-sides.ts';
import type { TopPair } from '../../../matching/ranking/top-list.ts';

/**
 * Fails unless the pairs are those that were ranked alone, in their order and with their numbers, as far as these came with the
 * totals. Returns for how many they did.
 */
export function expectTopPairs(pairs: readonly TopPair[], alone: readonly RankedPair[]): number {
  expect(pairs.map(({ id, total }) => ({ id, total }))).to.deep.equal(
    alone.map(({ id, total }) => ({ id, total })),
  );
  const known = pairs.filter(({ sides }) => sides !== unknownSides);
  for (const { id, sides, coverage } of known) {
    const one = alone.find((ranked) => ranked.id === id);
    expect({ ...unpackSides(sides), coverage }).to.deep.equal({
      forCandidate: one?.forCandidate,
      forWorkplace: one?.forWorkplace,
      coverage: one?.coverage,
    });
  }
  return known.length;
}
