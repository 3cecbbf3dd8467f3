import { TermTable } from './term-table.ts';
import { type TermVector, toSimilarity } from './term-vector.ts';
import { TextMeaning } from './text-meaning.ts';
import type { Word } from './word.ts';
import { WordFinder } from './word-finder.ts';
import type { WordSums } from './word-sums.ts';

/** Only so many different words of a text are evidence: it bounds the work for very long texts. */
const mostContentWords = 300;

/** A text made ready for comparison: its words, and what is made of them when first asked for. */
export class TextProfile {
  /** In reading order. */
  readonly words: readonly Word[];
  readonly #sums: WordSums;
  #vector: TermVector | null = null;
  #table: TermTable | null = null;
  #contentWords: readonly Word[] | null = null;
  #finder: WordFinder | null = null;
  #meaning: TextMeaning | null = null;

  /** `sums` adds the words up. */
  constructor(words: readonly Word[], sums: WordSums) {
    this.words = words;
    this.#sums = sums;
  }

  /** What the words add up to; empty for a text without words. */
  get vector(): TermVector {
    this.#vector ??= this.#sums.vectorOf(this.words);
    return this.#vector;
  }

  /** The different words of the text less function words, each in its first spelling; the first 300. */
  get contentWords(): readonly Word[] {
    this.#contentWords ??= contentWordsOf(this.words);
    return this.#contentWords;
  }

  /** Finds the content words that are like a word of another text. */
  get finder(): WordFinder {
    this.#finder ??= new WordFinder(this.contentWords, this.#termTable, this.vector.terms.length);
    return this.#finder;
  }

  /** What the words mean. */
  get meaning(): TextMeaning {
    this.#meaning ??= new TextMeaning(this.words);
    return this.#meaning;
  }

  /**
   * How alike another text is: the cosine of their vectors, 0..1, symmetric, exactly 1 for a text and itself and 0 when
   * either has no words (which callers treat as unknown). A sum of products of whole numbers, so bit-identical wherever and
   * in whatever order it is computed. Costs the other text's terms, once the table of this one's is made.
   */
  similarityOf(other: TextProfile): number {
    const { weights, norm } = this.vector;
    const table = this.#termTable;
    const { terms: otherTerms, weights: otherWeights, norm: otherNorm } = other.vector;
    let sum = 0;
    for (let at = 0; at < otherTerms.length; at += 1) {
      const position = table.positionOf(otherTerms[at] ?? 0);
      if (position >= 0) {
        sum += (otherWeights[at] ?? 0) * (weights[position] ?? 0);
      }
    }
    return toSimilarity(sum, otherNorm * norm);
  }

  get #termTable(): TermTable {
    this.#table ??= new TermTable(this.vector.terms);
    return this.#table;
  }
}

function contentWordsOf(words: readonly Word[]): Word[] {
  const byFolded = new Map<string, Word>();
  for (const word of words) {
    if (byFolded.size >= mostContentWords) {
      break;
    }
    const { folded, isFunctionWord } = word.form;
    if (!isFunctionWord && !byFolded.has(folded)) {
      byFolded.set(folded, word);
    }
  }
  return [...byFolded.values()];
}
