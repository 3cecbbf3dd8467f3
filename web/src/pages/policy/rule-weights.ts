import type { Schemas } from '../../api/client.ts';

/** A fit rule, named. */
export type RuleName = Schemas['RuleName'];

/** What the weights of a side are together, as they are by rule id. */
export function sumOfSide(
  rules: readonly RuleName[],
  side: RuleName['side'],
  weightOf: (rule: string) => number,
): number {
  return rules.filter((rule) => rule.side === side).reduce((sum, { id }) => sum + weightOf(id), 0);
}

/** The share, 0..1, that a weight has of its side; 0 where no rule of it counts. */
export function shareOfSide(weight: number, sum: number): number {
  return sum === 0 ? 0 : weight / sum;
}
