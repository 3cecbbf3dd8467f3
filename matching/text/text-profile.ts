import { TermSums } from './term-sums.ts';
import { TermTable } from './term-table.ts';
import { type TermVector, toSimilarity } from './text-similarity.ts';
import { plainWords, type Word, weightOfMass } from './words.ts';

/** Where the masses of a text are added up; emptied after each. */
const sums = new TermSums();

/**
 * A text made ready for comparison: its words, and the vector that they add up to, made when first asked for.
 * Without words the vector is empty.
 */
export class TextProfile implements TermVector {
  /** In reading order. */
  readonly words: readonly Word[];
  /** In the order in which the terms came in. */
  #vector: TermVector | null = null;
  #sorted: TermVector | null = null;
  #table: TermTable | null = null;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  get terms(): Uint32Array {
    return this.#inOrder().terms;
  }

  get weights(): Float64Array {
    return this.#inOrder().weights;
  }

  get norm(): number {
    return this.#compiled().norm;
  }

  /** The same with the terms in the order in which they came in, without the time to sort them. */
  get unsorted(): TermVector {
    return this.#compiled();
  }

  /** Where each term stands in {@link unsorted}. */
  get table(): TermTable {
    this.#table ??= new TermTable(this.#compiled().terms);
    return this.#table;
  }

  /** How alike another text is: what `textSimilarity` gives, faster for one text that is compared with many. */
  similarityOf(other: TextProfile): number {
    const { weights, norm } = this.#compiled();
    const { table } = this;
    const { terms: otherTerms, weights: otherWeights, norm: otherNorm } = other.#compiled();
    let sum = 0;
    for (let at = 0; at < otherTerms.length; at += 1) {
      const position = table.positionOf(otherTerms[at] ?? 0);
      if (position >= 0) {
        sum += (otherWeights[at] ?? 0) * (weights[position] ?? 0);
      }
    }
    return toSimilarity(sum, otherNorm * norm);
  }

  #compiled(): TermVector {
    this.#vector ??= addUp(this.words);
    return this.#vector;
  }

  #inOrder(): TermVector {
    this.#sorted ??= sortByTerm(this.#compiled());
    return this.#sorted;
  }
}

/**
 * Compiles a text of any content and length; never throws. The result depends on the text, the engine version and the
 * book alone, never on other texts. `book` says what words mean; default: without any vocabulary of a site.
 *
 * 1. Split into folded words; each has a mass for each of its terms (`words.ts`).
 * 2. Add the masses up, term by term. A term's weight is the rounded square root of what it gathered: repetition
 *    counts less and less.
 */
export function compileText(text: string, book = plainWords): TextProfile {
  return new TextProfile(book.wordsOf(text));
}

/**
 * The sum of the squared weights that words as written add up to, without making the vector. A concept of the site is
 * not in it, so that it can bring texts together and drives none apart.
 */
export function normOf(words: readonly Word[]): number {
  addWritten(words);
  let norm = 0;
  for (let at = 0; at < sums.size; at += 1) {
    norm += weightOfMass(sums.sumAt(at)) ** 2;
  }
  sums.clear();
  return norm;
}

function addUp(words: readonly Word[]): TermVector {
  const hasConcepts = addWritten(words);
  let weights = weightsOfSums();
  let norm = 0;
  for (let at = 0; at < weights.length; at += 1) {
    norm += (weights[at] ?? 0) ** 2;
  }
  if (hasConcepts) {
    for (const { form } of words) {
      if (form.concept !== null) {
        sums.addAll(form.terms, form.masses);
      }
    }
    weights = weightsOfSums();
  }
  const terms = sums.terms();
  sums.clear();
  return { terms, weights, norm };
}

/** Adds the words as written up, and tells whether there are concepts of the site besides. */
function addWritten(words: readonly Word[]): boolean {
  let hasConcepts = false;
  for (const { form } of words) {
    if (form.concept === null) {
      sums.addAll(form.terms, form.masses);
    } else {
      hasConcepts = true;
    }
  }
  return hasConcepts;
}

function weightsOfSums(): Float64Array {
  const weights = new Float64Array(sums.size);
  for (let at = 0; at < weights.length; at += 1) {
    weights[at] = weightOfMass(sums.sumAt(at));
  }
  return weights;
}

function sortByTerm({ terms, weights, norm }: TermVector): TermVector {
  const table = new TermTable(terms);
  const sorted = terms.slice().sort();
  return {
    terms: sorted,
    weights: Float64Array.from(sorted, (term) => weights[table.positionOf(term)] ?? 0),
    norm,
  };
}
