import type { WordSpan } from '../text/word-span.ts';
import type { InferredTerm } from './compiled-profile.ts';

/** A term that was read, with the words that led to it. */
export function inferredTerm(
  kind: InferredTerm['kind'],
  id: string,
  words: readonly WordSpan[],
): InferredTerm {
  return { kind, id, words: words.map(({ text }) => text) };
}

/** The words that led to a term; none when it was not read. */
export function wordsBehind(
  terms: readonly InferredTerm[],
  kind: InferredTerm['kind'],
  id: string,
): readonly string[] {
  return terms.find((term) => term.kind === kind && term.id === id)?.words ?? [];
}
