import type { Lexicon } from './lexicon.ts';
import { TermTable } from './term-table.ts';
import { type TermVector, toSimilarity } from './text-similarity.ts';
import { weightOfMass } from './words.ts';

/** Numbers for each term that a word shares. */
const sharedLength = 3;
/** Covers the rounding of a similarity to six decimals, and of the sums. */
const boundSlack = 1e-6;

/**
 * One text about to be compared with many that are written in the words of a lexicon. For each word, what it shares
 * with the text is looked up once; a text then costs only its shared terms.
 */
export class TextQuery {
  readonly #norm: number;
  readonly #weights: Float64Array;
  /** What word w shares is at #starts[w] up to #starts[w + 1]. */
  readonly #starts: Uint32Array;
  /** Position in the query's terms, and the word's mass and weight there, three by three. */
  readonly #shared: Uint32Array;
  /**
   * The most that each word can add to a sum of products. What a term gathers from several words has a root of at most the
   * sum of their roots. A weight is a root rounded by at most a half, and so is the sum's: with one more for each word, the
   * words' own most add up to no less than the sum of products of any text.
   */
  readonly #mostByWord: Float64Array;
  /** Masses gathered by position; all 0 between texts. */
  readonly #gathered: Float64Array;
  readonly #touched: Uint32Array;

  /** The terms of the query may be in any order. */
  constructor(query: TermVector, lexicon: Lexicon) {
    this.#norm = query.norm;
    this.#weights = query.weights;
    this.#gathered = new Float64Array(query.terms.length);
    this.#touched = new Uint32Array(query.terms.length);
    const size = lexicon.size;
    const { table, starts: postingStarts, words, masses, weights, end } = lexicon.postings();
    const found = new Int32Array(query.terms.length);
    for (let at = 0; at < found.length; at += 1) {
      found[at] = table.positionOf(query.terms[at] ?? 0);
    }
    const latest = latestWords(query.terms, lexicon, end);

    const starts = new Uint32Array(size + 1);
    for (const position of found) {
      if (position < 0) {
        continue;
      }
      const last = postingStarts[position + 1] ?? 0;
      for (let posting = postingStarts[position] ?? 0; posting < last; posting += 1) {
        const at = (words[posting] ?? 0) + 1;
        starts[at] = (starts[at] ?? 0) + 1;
      }
    }
    for (const { word } of latest) {
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
    for (let word = 0; word < size; word += 1) {
      starts[word + 1] = sharedLength * (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    }

    const next = starts.slice();
    this.#starts = starts;
    const shared = new Uint32Array(starts[size] ?? 0);
    this.#shared = shared;
    const most = new Float64Array(size);
    this.#mostByWord = most;
    const put = (word: number, position: number, mass: number, weight: number): void => {
      const free = next[word] ?? 0;
      next[word] = free + sharedLength;
      shared[free] = position;
      shared[free + 1] = mass;
      shared[free + 2] = weight;
      most[word] = (most[word] ?? 0) + (query.weights[position] ?? 0) * (weight + 1);
    };
    for (let at = 0; at < found.length; at += 1) {
      const position = found[at] ?? -1;
      if (position < 0) {
        continue;
      }
      const last = postingStarts[position + 1] ?? 0;
      for (let posting = postingStarts[position] ?? 0; posting < last; posting += 1) {
        put(words[posting] ?? 0, at, masses[posting] ?? 0, weights[posting] ?? 0);
      }
    }
    for (const { word, position, mass, weight } of latest) {
      put(word, position, mass, weight);
    }
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
   * The similarity to the text whose words' numbers are at `from` up to `to`, and whose norm is given: to the last bit
   * what `textSimilarity` gives.
   */
  similarityTo(numbers: Uint32Array, from: number, to: number, norm: number): number {
    const starts = this.#starts;
    const shared = this.#shared;
    const weights = this.#weights;
    const gathered = this.#gathered;
    const touched = this.#touched;
    let count = 0;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const word = numbers[at] ?? 0;
      const end = starts[word + 1] ?? 0;
      for (let place = starts[word] ?? 0; place < end; place += sharedLength) {
        const position = shared[place] ?? 0;
        const before = gathered[position] ?? 0;
        const after = before + (shared[place + 1] ?? 0);
        gathered[position] = after;
        if (before === 0) {
          touched[count] = position;
          count += 1;
          sum += (weights[position] ?? 0) * (shared[place + 2] ?? 0);
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

/** What a word shares with a query: the position in its terms, and the word's mass and weight there. */
interface SharedTerm {
  readonly word: number;
  readonly position: number;
  readonly mass: number;
  readonly weight: number;
}

/** What the words without postings share with the terms. */
function latestWords(terms: Uint32Array, lexicon: Lexicon, end: number): SharedTerm[] {
  const shared: SharedTerm[] = [];
  if (end === lexicon.size) {
    return shared;
  }
  const table = new TermTable(terms);
  for (let word = end; word < lexicon.size; word += 1) {
    const { form } = lexicon.wordAt(word);
    for (let at = 0; at < form.terms.length; at += 1) {
      const position = table.positionOf(form.terms[at] ?? 0);
      if (position < 0) {
        continue;
      }
      shared.push({ word, position, mass: form.masses[at] ?? 0, weight: form.weights[at] ?? 0 });
    }
  }
  return shared;
}
