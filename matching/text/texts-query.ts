import type { InvertedIndex } from './inverted-index.ts';
import { TermSums } from './term-sums.ts';
import { TermTable } from './term-table.ts';
import { type TermVector, toSimilarity } from './term-vector.ts';
import { weightOfMass } from './word.ts';
import { shareLength, shareWords, type WordShares } from './word-shares.ts';

/**
 * The texts of one profile about to be compared, all at once, with many that are written in the words of an index: a text
 * costs the terms that it shares with any of them once, however many they are.
 */
export class TextsQuery {
  readonly #norms: Float64Array;
  readonly #shares: WordShares;
  /** The texts that have the term at position p are at #starts[p] up to #starts[p + 1], each with its weight. */
  readonly #starts: Uint32Array;
  readonly #texts: Uint32Array;
  readonly #weights: Float64Array;
  /** Masses gathered by position; all 0 between texts. */
  readonly #gathered: Float64Array;
  readonly #touched: Uint32Array;
  readonly #similarities: Float64Array;

  constructor(texts: readonly TermVector[], index: InvertedIndex) {
    const counts = new TermSums();
    for (const { terms } of texts) {
      for (const term of terms) {
        counts.add(term, 1);
      }
    }
    const terms = counts.terms();
    this.#shares = shareWords(terms, index);
    this.#gathered = new Float64Array(terms.length);
    this.#touched = new Uint32Array(terms.length);
    this.#similarities = new Float64Array(texts.length);
    this.#norms = Float64Array.from(texts, ({ norm }) => norm);
    this.#starts = new Uint32Array(terms.length + 1);
    for (let position = 0; position < terms.length; position += 1) {
      this.#starts[position + 1] = (this.#starts[position] ?? 0) + counts.sumAt(position);
    }
    const next = this.#starts.slice();
    this.#texts = new Uint32Array(this.#starts[terms.length] ?? 0);
    this.#weights = new Float64Array(this.#texts.length);
    const table = new TermTable(terms);
    texts.forEach(({ terms: own, weights }, text) => {
      for (let at = 0; at < own.length; at += 1) {
        const position = table.positionOf(own[at] ?? 0);
        const free = next[position] ?? 0;
        next[position] = free + 1;
        this.#texts[free] = text;
        this.#weights[free] = weights[at] ?? 0;
      }
    });
  }

  /**
   * The similarity of each text, in the order given, to the text whose words' numbers are at `from` up to `to`, and whose
   * norm is given: bit-identical to what comparing the two alone gives. Overwritten by the next call.
   */
  similaritiesTo(numbers: Uint32Array, from: number, to: number, norm: number): Float64Array {
    const touched = this.#gather(numbers, from, to);
    const sums = this.#similarities.fill(0);
    for (let at = 0; at < touched; at += 1) {
      const position = this.#touched[at] ?? 0;
      const weight = weightOfMass(this.#gathered[position] ?? 0);
      this.#gathered[position] = 0;
      const end = this.#starts[position + 1] ?? 0;
      for (let place = this.#starts[position] ?? 0; place < end; place += 1) {
        const text = this.#texts[place] ?? 0;
        sums[text] = (sums[text] ?? 0) + weight * (this.#weights[place] ?? 0);
      }
    }
    for (let text = 0; text < sums.length; text += 1) {
      sums[text] = toSimilarity(sums[text] ?? 0, norm * (this.#norms[text] ?? 0));
    }
    return sums;
  }

  /** Adds up what the words share with the texts, and tells how many positions that touched. */
  #gather(numbers: Uint32Array, from: number, to: number): number {
    const { starts, shares } = this.#shares;
    const gathered = this.#gathered;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const word = numbers[at] ?? 0;
      const end = starts[word + 1] ?? 0;
      for (let place = starts[word] ?? 0; place < end; place += shareLength) {
        const position = shares[place] ?? 0;
        const before = gathered[position] ?? 0;
        gathered[position] = before + (shares[place + 1] ?? 0);
        if (before === 0) {
          this.#touched[count] = position;
          count += 1;
        }
      }
    }
    return count;
  }
}
