import type { PersonalFact } from './interpretation.ts';

/** A text with blanks for personal facts, so that nothing is told by them. */
export function withoutFacts(text: string, facts: readonly PersonalFact[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of facts.flatMap(({ words }) => words).sort((a, b) => a.start - b.start)) {
    rest += text.slice(from, start).padEnd(Math.max(0, end - from));
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}
