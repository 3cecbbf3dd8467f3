import { addToList } from '../add-to-list.ts';
import { BoundedMemo } from '../bounded-memo.ts';
import type { TermTable } from './term-table.ts';
import { toSimilarity } from './term-vector.ts';
import type { Word, WordForm } from './word.ts';
import { meanSame, tellingKeys } from './word-sense.ts';

/** Words less alike than this, by letters and concepts together, don't count as having met. */
const leastSimilarity = 0.2;
/** Of forms of one word, and of words that stand for each other, whose letters are not alike: *gick* and *går*. */
const sameWord = 0.6;
/** For so many words a text keeps what they met: about 20 KB. */
const mostKnown = 512;

/** A word of the finder's list that another word meets. */
export interface MetWord {
  /** Its position in the list. */
  readonly at: number;
  /** 0.2..1. */
  readonly similarity: number;
}

const none: readonly never[] = [];

/** Finds the words of a list that are like a given one, by the terms that they share. */
export class WordFinder {
  readonly #norms: Float64Array;
  readonly #table: TermTable;
  /** Postings of the term at position p are at #starts[p] up to #starts[p + 1]. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #weights: Float64Array;
  readonly #words: readonly Word[];
  /** Positions of the words by what they are forms of. */
  readonly #placesByKey = new Map<string, number[]>();
  /** Room to add up in, by word. */
  readonly #sums: Float64Array;
  /** What words met: texts that are compared with the same one use the same words. */
  readonly #known = new BoundedMemo<WordForm, readonly MetWord[]>(mostKnown);

  /** `table` knows where each of the words' terms stands, among `size` terms. */
  constructor(words: readonly Word[], table: TermTable, size: number) {
    this.#words = words;
    words.forEach(({ form }, place) => {
      for (const key of form.concept === null ? tellingKeys(form.folded) : []) {
        addToList(this.#placesByKey, key, place);
      }
    });
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

  /**
   * The words that have met, in their order: they mean the same, and how alike they are is the cosine of the two words alone, or
   * that of forms of one word whose letters are not alike.
   */
  meet(form: WordForm): readonly MetWord[] {
    return this.#known.getOrMake(form, () => this.#find(form));
  }

  #find(form: WordForm): readonly MetWord[] {
    const met = this.#alike(form).filter(({ at }) => haveMet(form, this.#words[at]?.form ?? form));
    if (form.concept === null) {
      for (const key of tellingKeys(form.folded)) {
        for (const at of this.#placesByKey.get(key) ?? none) {
          if (!met.some((other) => other.at === at)) {
            met.push({ at, similarity: sameWord });
          }
        }
      }
    }
    return met.sort((a, b) => a.at - b.at);
  }

  /** The words that are like another by their terms, in their order. */
  #alike({ terms, weights, norm }: WordForm): readonly MetWord[] {
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
    if (!isAnyShared) {
      return none;
    }
    const met: MetWord[] = [];
    for (let at = 0; at < this.#sums.length; at += 1) {
      const sum = this.#sums[at] ?? 0;
      if (sum === 0) {
        continue;
      }
      const similarity = toSimilarity(sum, norm * (this.#norms[at] ?? 0));
      if (similarity < leastSimilarity) {
        continue;
      }
      met.push({ at, similarity });
    }
    return met;
  }
}

/** Whether words that are alike have met: of a site's concepts each meets itself alone. */
function haveMet(one: WordForm, other: WordForm): boolean {
  return one.concept !== null || other.concept !== null
    ? one.concept === other.concept
    : meanSame(one.folded, other.folded);
}
