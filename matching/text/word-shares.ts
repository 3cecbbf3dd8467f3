import type { InvertedIndex } from './inverted-index.ts';
import { TermTable } from './term-table.ts';

/** Numbers for each term that a word shares. */
export const shareLength = 3;

/** What each word of an index shares with a list of terms. */
export interface WordShares {
  /** The shares of word w are at `starts[w]` up to `starts[w + 1]`. */
  readonly starts: Uint32Array;
  /** Three by three: the position of the term in the list, and the word's mass and weight there. */
  readonly shares: Uint32Array;
}

/** Looks up what each word of an index shares with terms, which are unique: what the words' postings tell costs no more. */
export function shareWords(terms: Uint32Array, index: InvertedIndex): WordShares {
  const { size } = index;
  const { table, starts: postingStarts, words, masses, weights, end } = index.postings();
  const found = new Int32Array(terms.length);
  for (let at = 0; at < found.length; at += 1) {
    found[at] = table.positionOf(terms[at] ?? 0);
  }
  const latest = latestShares(terms, index, end);

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
    starts[word + 1] = shareLength * (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }

  const next = starts.slice();
  const shares = new Uint32Array(starts[size] ?? 0);
  const put = (word: number, position: number, mass: number, weight: number): void => {
    const free = next[word] ?? 0;
    next[word] = free + shareLength;
    shares[free] = position;
    shares[free + 1] = mass;
    shares[free + 2] = weight;
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
  return { starts, shares };
}

interface Share {
  readonly word: number;
  readonly position: number;
  readonly mass: number;
  readonly weight: number;
}

/** What the words from a number on, which have no postings yet, share with the terms. */
function latestShares(terms: Uint32Array, index: InvertedIndex, from: number): Share[] {
  const shares: Share[] = [];
  if (from === index.size) {
    return shares;
  }
  const table = new TermTable(terms);
  for (let word = from; word < index.size; word += 1) {
    const { form } = index.wordAt(word);
    for (let at = 0; at < form.terms.length; at += 1) {
      const position = table.positionOf(form.terms[at] ?? 0);
      if (position < 0) {
        continue;
      }
      shares.push({ word, position, mass: form.masses[at] ?? 0, weight: form.weights[at] ?? 0 });
    }
  }
  return shares;
}
