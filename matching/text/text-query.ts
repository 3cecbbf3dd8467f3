import type { InvertedIndex } from './inverted-index.ts';
import { type TermVector, toSimilarity } from './term-vector.ts';
import { weightOfMass } from './word.ts';
import { shareLength, shareWords, type WordShares } from './word-shares.ts';

/** Covers the rounding of a similarity to six decimals, and of the sums. */
const boundSlack = 1e-6;

/**
 * One text about to be compared with many that are written in the words of an index. For each word, what it shares
 * with the text is looked up once; a text then costs only its shared terms.
 */
export class TextQuery {
  readonly #norm: number;
  readonly #weights: Float64Array;
  readonly #shares: WordShares;
  /**
   * The most that each word can add to a sum of products. What a term gathers from several words has a root of at most the
   * sum of their roots. A weight is a root rounded by at most a half, and so is the sum's: with one more for each word, the
   * words' own most add up to no less than the sum of products of any text.
   */
  readonly #mostByWord: Float64Array;
  /** Masses gathered by position; all 0 between texts. */
  readonly #gathered: Float64Array;
  readonly #touched: Uint32Array;

  constructor(query: TermVector, index: InvertedIndex) {
    this.#norm = query.norm;
    this.#weights = query.weights;
    this.#gathered = new Float64Array(query.terms.length);
    this.#touched = new Uint32Array(query.terms.length);
    this.#shares = shareWords(query.terms, index);
    this.#mostByWord = mostOf(this.#shares, query.weights);
  }

  /** No less than the similarity to that text: found without looking at its terms. */
  boundTo(numbers: Uint32Array, from: number, to: number, norm: number): number {
    const mostByWord = this.#mostByWord;
    let most = 0;
    for (let at = from; at < to; at += 1) {
      most += mostByWord[numbers[at] ?? 0] ?? 0;
    }
    if (norm === 0 || most === 0) {
      return 0;
    }
    return Math.min(1, (most / Math.sqrt(norm * this.#norm)) * (1 + boundSlack) + boundSlack);
  }

  /**
   * The similarity to the text whose words' numbers are at `from` up to `to`, and whose norm is given: bit-identical to
   * what comparing the two alone gives.
   */
  similarityTo(numbers: Uint32Array, from: number, to: number, norm: number): number {
    const { starts, shares } = this.#shares;
    const weights = this.#weights;
    const gathered = this.#gathered;
    const touched = this.#touched;
    let count = 0;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const word = numbers[at] ?? 0;
      const end = starts[word + 1] ?? 0;
      for (let place = starts[word] ?? 0; place < end; place += shareLength) {
        const position = shares[place] ?? 0;
        const before = gathered[position] ?? 0;
        const after = before + (shares[place + 1] ?? 0);
        gathered[position] = after;
        if (before === 0) {
          touched[count] = position;
          count += 1;
          sum += (weights[position] ?? 0) * (shares[place + 2] ?? 0);
        } else {
          sum += (weights[position] ?? 0) * (weightOfMass(after) - weightOfMass(before));
        }
      }
    }
    for (let at = 0; at < count; at += 1) {
      gathered[touched[at] ?? 0] = 0;
    }
    return toSimilarity(sum, norm * this.#norm);
  }
}

function mostOf({ starts, shares }: WordShares, weights: Float64Array): Float64Array {
  const most = new Float64Array(starts.length - 1);
  for (let word = 0; word < most.length; word += 1) {
    let sum = 0;
    const end = starts[word + 1] ?? 0;
    for (let place = starts[word] ?? 0; place < end; place += shareLength) {
      sum += (weights[shares[place] ?? 0] ?? 0) * ((shares[place + 2] ?? 0) + 1);
    }
    most[word] = sum;
  }
  return most;
}
