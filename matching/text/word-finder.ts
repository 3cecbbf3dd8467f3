import { BoundedMemo } from '../bounded-memo.ts';
import type { TermTable } from './term-table.ts';
import { toSimilarity } from './term-vector.ts';
import type { Word, WordForm } from './word.ts';

/** Words less alike than this don't count as having met: above it, most pairs share a stem or a concept. */
const leastSimilarity = 0.2;
/** For so many words a text keeps what they met: about 20 KB. */
const mostKnown = 512;

/** A word of the finder's list that another word meets. */
export interface MetWord {
  /** Its position in the list. */
  readonly at: number;
  /** 0.2..1. */
  readonly similarity: number;
}

const none: readonly MetWord[] = [];

/** Finds the words of a list that are like a given one, by the terms that they share. */
export class WordFinder {
  readonly #norms: Float64Array;
  readonly #table: TermTable;
  /** Postings of the term at position p are at #starts[p] up to #starts[p + 1]. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #weights: Float64Array;
  /** Room to add up in, by word. */
  readonly #sums: Float64Array;
  /** What words met: texts that are compared with the same one use the same words. */
  readonly #known = new BoundedMemo<WordForm, readonly MetWord[]>(mostKnown);

  /** `table` knows where each of the words' terms stands, among `size` terms. */
  constructor(words: readonly Word[], table: TermTable, size: number) {
    this.#norms = Float64Array.from(words, ({ form }) => form.norm);
    this.#sums = new Float64Array(words.length);
    this.#table = table;
    const starts = new Uint32Array(size + 1);
    this.#starts = starts;
    const count = (position: number, amount: number): void => {
      starts[position] = (starts[position] ?? 0) + amount;
    };
    for (const { form } of words) {
      for (const term of form.terms) {
        count(table.positionOf(term) + 1, 1);
      }
    }
    for (let position = 0; position < size; position += 1) {
      count(position + 1, starts[position] ?? 0);
    }
    const next = starts.slice();
    this.#places = new Uint32Array(starts[size] ?? 0);
    this.#weights = new Float64Array(this.#places.length);
    words.forEach(({ form: { terms, weights } }, place) => {
      for (let at = 0; at < terms.length; at += 1) {
        const position = table.positionOf(terms[at] ?? 0);
        const posting = next[position] ?? 0;
        next[position] = posting + 1;
        this.#places[posting] = place;
        this.#weights[posting] = weights[at] ?? 0;
      }
    });
  }

  /** The words alike enough to have met, in their order: by the cosine of the two words alone. */
  meet(form: WordForm): readonly MetWord[] {
    return this.#known.getOrMake(form, () => this.#find(form));
  }

  #find({ terms, weights, norm }: WordForm): readonly MetWord[] {
    const sums = this.#sums;
    let isAnyShared = false;
    for (let at = 0; at < terms.length; at += 1) {
      const position = this.#table.positionOf(terms[at] ?? 0);
      if (position < 0) {
        continue;
      }
      if (!isAnyShared) {
        sums.fill(0);
      }
      isAnyShared = true;
      const weight = weights[at] ?? 0;
      const end = this.#starts[position + 1] ?? 0;
      for (let posting = this.#starts[position] ?? 0; posting < end; posting += 1) {
        const place = this.#places[posting] ?? 0;
        sums[place] = (sums[place] ?? 0) + weight * (this.#weights[posting] ?? 0);
      }
    }
    return isAnyShared ? this.#alike(norm) : none;
  }

  #alike(norm: number): readonly MetWord[] {
    let met: MetWord[] | null = null;
    for (let at = 0; at < this.#sums.length; at += 1) {
      const sum = this.#sums[at] ?? 0;
      if (sum === 0) {
        continue;
      }
      const similarity = toSimilarity(sum, norm * (this.#norms[at] ?? 0));
      if (similarity < leastSimilarity) {
        continue;
      }
      met ??= [];
      met.push({ at, similarity });
    }
    return met ?? none;
  }
}
