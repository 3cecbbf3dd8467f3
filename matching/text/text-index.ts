import type { TextProfile } from './text-profile.ts';
import { toSimilarity } from './text-similarity.ts';

/**
 * Postings over many compiled texts: the similarities of one query to all of them at once. Equal to
 * `textSimilarity` to the last bit, because both sum the same whole numbers.
 */
export class TextIndex {
  readonly #documentCount: number;
  readonly #slotByTerm: ReadonlyMap<number, number>;
  /** Postings of slot s are at #starts[s] up to #starts[s + 1]. */
  readonly #starts: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #weights: Float32Array;
  readonly #norms: Float64Array;

  /** Documents keep their position: result i of `similarities` belongs to `docs[i]`. */
  constructor(docs: readonly TextProfile[]) {
    const slotByTerm = new Map<number, number>();
    const counts: number[] = [];
    for (const doc of docs) {
      for (const term of doc.terms) {
        const slot = slotByTerm.get(term) ?? slotByTerm.size;
        slotByTerm.set(term, slot);
        counts[slot] = (counts[slot] ?? 0) + 1;
      }
    }
    const starts = new Uint32Array(counts.length + 1);
    for (const [slot, count] of counts.entries()) starts[slot + 1] = (starts[slot] ?? 0) + count;

    const next = starts.slice();
    const documents = new Uint32Array(starts[counts.length] ?? 0);
    const weights = new Float32Array(documents.length);
    for (const [document, doc] of docs.entries()) {
      for (const [at, term] of doc.terms.entries()) {
        const slot = slotByTerm.get(term) ?? 0;
        const posting = next[slot] ?? 0;
        documents[posting] = document;
        weights[posting] = doc.weights[at] ?? 0;
        next[slot] = posting + 1;
      }
    }
    this.#documentCount = docs.length;
    this.#norms = Float64Array.from(docs, ({ norm }) => norm);
    this.#slotByTerm = slotByTerm;
    this.#starts = starts;
    this.#documents = documents;
    this.#weights = weights;
  }

  /** Similarity (0..1) of the query to each document, in the order the documents were given. */
  similarities(query: TextProfile): Float64Array {
    const sums = new Float64Array(this.#documentCount);
    const documents = this.#documents;
    const weights = this.#weights;
    for (const [at, term] of query.terms.entries()) {
      const slot = this.#slotByTerm.get(term);
      if (slot === undefined) continue;
      const weight = query.weights[at] ?? 0;
      const end = this.#starts[slot + 1] ?? 0;
      for (let posting = this.#starts[slot] ?? 0; posting < end; posting += 1) {
        const document = documents[posting] ?? 0;
        sums[document] = (sums[document] ?? 0) + weight * (weights[posting] ?? 0);
      }
    }
    for (let document = 0; document < sums.length; document += 1) {
      sums[document] = toSimilarity(sums[document] ?? 0, query.norm * (this.#norms[document] ?? 0));
    }
    return sums;
  }
}
