import { TermSums } from './term-sums.ts';
import { TermTable } from './term-table.ts';
import type { Word } from './word.ts';

/** The share of words without postings above which the postings are made anew. */
const rebuildShare = 0.1;
const smallestRebuild = 256;

/** Which words have a term, and with what mass. */
export interface Postings {
  readonly table: TermTable;
  /** The words of the term at position p are at starts[p] up to starts[p + 1]. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  readonly masses: Uint32Array;
  /** Of a text of that word alone. */
  readonly weights: Uint32Array;
  /** Words from this number on have no postings yet. */
  readonly end: number;
}

/** The words of a pool by number, in order of coming in, and which of them have a term. A word keeps its number. */
export class InvertedIndex {
  readonly #words: Word[] = [];
  readonly #numberByWord = new Map<Word, number>();
  #postings: Postings = buildPostings([]);

  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, new if it has none. */
  numberOf(word: Word): number {
    const known = this.#numberByWord.get(word);
    if (known !== undefined) {
      return known;
    }
    const number = this.#words.length;
    this.#words.push(word);
    this.#numberByWord.set(word, number);
    return number;
  }

  /** The word of a number. Throws when there is none. */
  wordAt(number: number): Word {
    const word = this.#words[number];
    if (word === undefined) {
      throw new Error(`There is no word ${number}; the index has ${this.size}.`);
    }
    return word;
  }

  /** Postings of all words but the latest few. */
  postings(): Postings {
    const missing = this.#words.length - this.#postings.end;
    if (missing > Math.max(smallestRebuild, rebuildShare * this.#postings.end)) {
      this.#postings = buildPostings(this.#words);
    }
    return this.#postings;
  }
}

function buildPostings(words: readonly Word[]): Postings {
  const counts = new TermSums();
  for (const { form } of words) {
    for (const term of form.terms) {
      counts.add(term, 1);
    }
  }
  const terms = counts.terms();
  const table = new TermTable(terms);
  const starts = new Uint32Array(terms.length + 1);
  for (let position = 0; position < terms.length; position += 1) {
    starts[position + 1] = (starts[position] ?? 0) + counts.sumAt(position);
  }
  const next = starts.slice();
  const numbers = new Uint32Array(starts[terms.length] ?? 0);
  const masses = new Uint32Array(numbers.length);
  const weights = new Uint32Array(numbers.length);
  words.forEach(({ form }, number) => {
    form.terms.forEach((term, at) => {
      const position = table.positionOf(term);
      const posting = next[position] ?? 0;
      next[position] = posting + 1;
      numbers[posting] = number;
      masses[posting] = form.masses[at] ?? 0;
      weights[posting] = form.weights[at] ?? 0;
    });
  });
  return { table, starts, words: numbers, masses, weights, end: words.length };
}
