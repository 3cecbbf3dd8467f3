import type { PairShares } from '../../matching/model/pair-score.ts';
import { unknownSides, unpackSides } from '../../matching/ranking/packed-sides.ts';

/** The numbers of pairs that came with their totals, by the pair's number: kept for one batch, so that nothing is scored twice. */
export class KnownShares {
  #sides = new Float64Array(0);
  #coverages = new Float64Array(0);

  /** `sides` are packed; `end` is above every pair. */
  set(pair: number, sides: number, coverage: number, end: number): void {
    if (pair >= this.#sides.length) {
      this.#grow(end);
    }
    this.#sides[pair] = sides;
    this.#coverages[pair] = coverage;
  }

  /** Null where they are not known. */
  get(pair: number): PairShares | null {
    const sides = this.#sides[pair] ?? unknownSides;
    return sides === unknownSides ? null : { ...unpackSides(sides), coverage: this.#coverages[pair] ?? 0 };
  }

  #grow(end: number): void {
    const size = end + Math.ceil(end / 2);
    const sides = new Float64Array(size).fill(unknownSides);
    sides.set(this.#sides);
    this.#sides = sides;
    const coverages = new Float64Array(size);
    coverages.set(this.#coverages);
    this.#coverages = coverages;
  }
}
