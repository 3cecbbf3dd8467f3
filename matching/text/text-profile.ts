import { TermSums } from './term-sums.ts';
import { TermTable } from './term-table.ts';
import { type TermVector, toSimilarity } from './text-similarity.ts';
import { type Word, weightOfMass, wordsOf } from './words.ts';

/** Where the masses of a text are added up; emptied after each. */
const sums = new TermSums();

/**
 * A text made ready for comparison: its words, and the vector that they add up to, made when first asked for.
 * Without words the vector is empty.
 */
export class TextProfile implements TermVector {
  /** In reading order. */
  readonly words: readonly Word[];
  #vector: TermVector | null = null;
  #table: TermTable | null = null;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  get terms(): Uint32Array {
    return this.#compiled().terms;
  }

  get weights(): Float64Array {
    return this.#compiled().weights;
  }

  get norm(): number {
    return this.#compiled().norm;
  }

  /**
   * How alike another text is: what `textSimilarity` gives, faster for one text that is compared with many, of which
   * it needs no vector.
   */
  similarityOf(other: TextProfile): number {
    const { terms, weights, norm } = this.#compiled();
    this.#table ??= new TermTable(terms);
    for (const { form } of other.words) sums.addAll(form.terms, form.masses);
    let sum = 0;
    let otherNorm = 0;
    for (let at = 0; at < sums.size; at += 1) {
      const weight = weightOfMass(sums.sumAt(at));
      otherNorm += weight * weight;
      const position = this.#table.positionOf(sums.termAt(at));
      if (position >= 0) sum += weight * (weights[position] ?? 0);
    }
    sums.clear();
    return toSimilarity(sum, otherNorm * norm);
  }

  #compiled(): TermVector {
    this.#vector ??= addUp(this.words);
    return this.#vector;
  }
}

/**
 * Compiles a text of any content and length; never throws. The result depends on the text and the engine version
 * alone, never on other texts.
 *
 * 1. Split into folded words; each has a mass for each of its terms (`words.ts`).
 * 2. Add the masses up, term by term. A term's weight is the rounded square root of what it gathered: repetition
 *    counts less and less.
 */
export function compileText(text: string): TextProfile {
  return new TextProfile(wordsOf(text));
}

/** The sum of the squared weights that words add up to, without making the vector. */
export function normOf(words: readonly Word[]): number {
  for (const { form } of words) sums.addAll(form.terms, form.masses);
  let norm = 0;
  for (let at = 0; at < sums.size; at += 1) norm += weightOfMass(sums.sumAt(at)) ** 2;
  sums.clear();
  return norm;
}

function addUp(words: readonly Word[]): TermVector {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return only.form;
  for (const { form } of words) sums.addAll(form.terms, form.masses);
  const terms = sums.terms().sort();
  const weights = new Float64Array(terms.length);
  let norm = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const weight = weightOfMass(sums.get(terms[at] ?? 0));
    weights[at] = weight;
    norm += weight * weight;
  }
  sums.clear();
  return { terms, weights, norm };
}
