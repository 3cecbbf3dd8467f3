import type { Lexicon } from './lexicon.ts';
import { TermTable } from './term-table.ts';
import { type TermVector, toSimilarity } from './text-similarity.ts';
import { weightOfMass } from './words.ts';

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
  /** Positions in the query's terms, and the word's masses there. */
  readonly #positions: Uint32Array;
  readonly #masses: Float64Array;
  /** The most that each word can add to a sum of products; made when first asked for. */
  #mostByWord: Float64Array | null = null;
  /** Masses gathered by position; all 0 between texts. */
  readonly #gathered: Float64Array;
  readonly #touched: Uint32Array;

  constructor(query: TermVector, lexicon: Lexicon) {
    this.#norm = query.norm;
    this.#weights = query.weights;
    this.#gathered = new Float64Array(query.terms.length);
    this.#touched = new Uint32Array(query.terms.length);
    const size = lexicon.size;
    const { table, starts: postingStarts, words, masses, end } = lexicon.postings();
    const found = Int32Array.from(query.terms, (term) => table.positionOf(term));
    const latest = latestWords(query.terms, lexicon, end);

    const starts = new Uint32Array(size + 1);
    for (const position of found) {
      if (position < 0) continue;
      const last = postingStarts[position + 1] ?? 0;
      for (let posting = postingStarts[position] ?? 0; posting < last; posting += 1) {
        const at = (words[posting] ?? 0) + 1;
        starts[at] = (starts[at] ?? 0) + 1;
      }
    }
    for (let at = 0; at < latest.length; at += 3) {
      const word = (latest[at] ?? 0) + 1;
      starts[word] = (starts[word] ?? 0) + 1;
    }
    for (let word = 0; word < size; word += 1)
      starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);

    const next = starts.slice();
    this.#starts = starts;
    this.#positions = new Uint32Array(starts[size] ?? 0);
    this.#masses = new Float64Array(this.#positions.length);
    for (let at = 0; at < found.length; at += 1) {
      const position = found[at] ?? -1;
      if (position < 0) continue;
      const last = postingStarts[position + 1] ?? 0;
      for (let posting = postingStarts[position] ?? 0; posting < last; posting += 1) {
        const word = words[posting] ?? 0;
        const free = next[word] ?? 0;
        next[word] = free + 1;
        this.#positions[free] = at;
        this.#masses[free] = masses[posting] ?? 0;
      }
    }
    for (let at = 0; at < latest.length; at += 3) {
      const word = latest[at] ?? 0;
      const free = next[word] ?? 0;
      next[word] = free + 1;
      this.#positions[free] = latest[at + 1] ?? 0;
      this.#masses[free] = latest[at + 2] ?? 0;
    }
  }

  /** No less than the similarity to that text: found without looking at its terms. */
  boundTo(numbers: Uint32Array, from: number, to: number, norm: number): number {
    const mostByWord = this.#mostByWord ?? this.#boundWords();
    let most = 0;
    for (let at = from; at < to; at += 1) most += mostByWord[numbers[at] ?? 0] ?? 0;
    if (norm === 0 || most === 0) return 0;
    return Math.min(1, (most / Math.sqrt(norm * this.#norm)) * (1 + boundSlack) + boundSlack);
  }

  /**
   * The similarity to the text whose words' numbers are at `from` up to `to`, and whose norm is given: to the last bit
   * what `textSimilarity` gives.
   */
  similarityTo(numbers: Uint32Array, from: number, to: number, norm: number): number {
    const starts = this.#starts;
    const positions = this.#positions;
    const masses = this.#masses;
    const gathered = this.#gathered;
    const touched = this.#touched;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const word = numbers[at] ?? 0;
      const end = starts[word + 1] ?? 0;
      for (let shared = starts[word] ?? 0; shared < end; shared += 1) {
        const position = positions[shared] ?? 0;
        const before = gathered[position] ?? 0;
        if (before === 0) {
          touched[count] = position;
          count += 1;
        }
        gathered[position] = before + (masses[shared] ?? 0);
      }
    }
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const position = touched[at] ?? 0;
      sum += (this.#weights[position] ?? 0) * weightOfMass(gathered[position] ?? 0);
      gathered[position] = 0;
    }
    return toSimilarity(sum, norm * this.#norm);
  }

  /**
   * What a term gathers from several words has a root of at most the sum of their roots, and rounding it adds at most
   * a half: so the words' own most add up to no less than the sum of products of any text.
   */
  #boundWords(): Float64Array {
    const most = new Float64Array(this.#starts.length - 1);
    for (let word = 0; word < most.length; word += 1) {
      const end = this.#starts[word + 1] ?? 0;
      let sum = 0;
      for (let shared = this.#starts[word] ?? 0; shared < end; shared += 1) {
        const weight = this.#weights[this.#positions[shared] ?? 0] ?? 0;
        sum += weight * (Math.sqrt(this.#masses[shared] ?? 0) + 0.5);
      }
      most[word] = sum;
    }
    this.#mostByWord = most;
    return most;
  }
}

/** What the words without postings share with the terms: word, position in the terms and mass, three by three. */
function latestWords(terms: Uint32Array, lexicon: Lexicon, end: number): number[] {
  const shared: number[] = [];
  if (end === lexicon.size) return shared;
  const table = new TermTable(terms);
  for (let word = end; word < lexicon.size; word += 1) {
    const { form } = lexicon.wordAt(word);
    for (let at = 0; at < form.terms.length; at += 1) {
      const position = table.positionOf(form.terms[at] ?? 0);
      if (position >= 0) shared.push(word, position, form.masses[at] ?? 0);
    }
  }
  return shared;
}
