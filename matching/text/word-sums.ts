import { TermSums } from './term-sums.ts';
import type { TermVector } from './term-vector.ts';
import { type Word, weightOfMass } from './word.ts';

/**
 * Adds words up to a vector, text after text, with room of its own to add in: masses term by term, and a term's weight is
 * the rounded square root of what it gathered.
 *
 * A concept of the site is in the weights and not in the norm, so that it can bring texts together and drives none apart.
 */
export class WordSums {
  readonly #sums = new TermSums();

  /** The vector that the words add up to, its terms in the order in which they came in. */
  vectorOf(words: readonly Word[]): TermVector {
    const hasConcepts = this.#addWritten(words);
    let weights = this.#weights();
    let norm = 0;
    for (let at = 0; at < weights.length; at += 1) {
      norm += (weights[at] ?? 0) ** 2;
    }
    if (hasConcepts) {
      for (const { form } of words) {
        if (form.concept !== null) {
          this.#sums.addAll(form.terms, form.masses);
        }
      }
      weights = this.#weights();
    }
    const terms = this.#sums.terms();
    this.#sums.clear();
    return { terms, weights, norm };
  }

  /** The norm of that vector, without making it. */
  normOf(words: readonly Word[]): number {
    this.#addWritten(words);
    let norm = 0;
    for (let at = 0; at < this.#sums.size; at += 1) {
      norm += weightOfMass(this.#sums.sumAt(at)) ** 2;
    }
    this.#sums.clear();
    return norm;
  }

  /** Adds the words as written up, and tells whether there are concepts of the site besides. */
  #addWritten(words: readonly Word[]): boolean {
    let hasConcepts = false;
    for (const { form } of words) {
      if (form.concept === null) {
        this.#sums.addAll(form.terms, form.masses);
      } else {
        hasConcepts = true;
      }
    }
    return hasConcepts;
  }

  #weights(): Float64Array {
    const weights = new Float64Array(this.#sums.size);
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = weightOfMass(this.#sums.sumAt(at));
    }
    return weights;
  }
}
