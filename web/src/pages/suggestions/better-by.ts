import type { Schemas } from '../../api/client.ts';

/** Differences below this are not worth a word. */
const tellingDifference = 0.01;
/** How many rules are said to decide. */
const shownRules = 4;

/** The rules by which each of the two is better, the most telling first. */
export function betterBy({ sides }: Pick<Schemas['SuggestionComparison'], 'sides'>) {
  const rules = sides
    .flatMap((side) => side.rules)
    .filter(({ difference }) => Math.abs(difference) >= tellingDifference)
    .toSorted((first, second) => Math.abs(second.difference) - Math.abs(first.difference));
  const of = (sign: 1 | -1) =>
    rules
      .filter(({ difference }) => Math.sign(difference) === sign)
      .slice(0, shownRules)
      .map(({ rule }) => rule);
  return { a: of(-1), b: of(1) };
}
