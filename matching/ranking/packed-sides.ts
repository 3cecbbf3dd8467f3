import type { PairShares } from '../model/pair-score.ts';

const scale = 1_000_000;
/** More than the millionths of a side. */
const shift = 2 ** 20;

/** Stands for sides that are not known. */
export const unknownSides = -1;

/** Both sides of a pair as one number, since a whole area holds millions: exact, as they have 6 decimals. */
export function packSides({
  forCandidate,
  forWorkplace,
}: Pick<PairShares, 'forCandidate' | 'forWorkplace'>): number {
  return Math.round(forCandidate * scale) * shift + Math.round(forWorkplace * scale);
}

/** The sides that were packed. */
export function unpackSides(packed: number): Pick<PairShares, 'forCandidate' | 'forWorkplace'> {
  return { forCandidate: Math.floor(packed / shift) / scale, forWorkplace: (packed % shift) / scale };
}
