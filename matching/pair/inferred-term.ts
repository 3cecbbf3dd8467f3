import type { WordSpan } from '../text/word-span.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import type { CompiledRole, InferredTerm } from './compiled-profile.ts';
import { idAt } from './positions.ts';
import { withKinds } from './presence-of.ts';
import { timesOf } from './week.ts';

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

/** The words of a role's text that tell of a condition, by itself or by its times; `condition` is its position. */
export function wordsInRole(
  { inferredTerms, readRequires }: Pick<CompiledRole, 'inferredTerms' | 'readRequires'>,
  condition: number,
): readonly string[] {
  const words = withKinds(condition).flatMap((one) =>
    wordsBehind(inferredTerms, 'condition', idAt(conditionIds, one)),
  );
  return words.length > 0 ? words : timesOf(condition) === 0 ? [] : readRequires.words.times;
}
