import type { RuleResult, Side } from '../model/pair-score.ts';
import type { Policy } from '../model/policy.ts';
import { ruleOf } from '../rules/rules.ts';
import { harmonicMean, SideSum } from '../scoring/side-sum.ts';

/** What of a policy decides a total once the fits are known, apart from the weights, which the rules carry. */
export type ThinProfile = Policy['thinProfile'];

/** What an unknown rule counts as in full; undefined where its side leans to the prior for it. */
export function takenAs(rule: string, thinProfile: ThinProfile): number | undefined {
  return ruleOf(rule)?.unknownFit?.({ thinProfile });
}

/** The numbers of an analysed rule, without its evidence. */
export type RuleNumbers = Pick<RuleResult, 'rule' | 'side' | 'weight' | 'fit' | 'known'>;

/** Sums the rules of one side as the scorer does, in their order, so that sums are bit-identical; `weigh` may change a weight. */
export function sumSide(
  rules: readonly RuleNumbers[],
  side: Side,
  thinProfile: ThinProfile,
  weigh: (rule: string, weight: number) => number = (_, weight) => weight,
): SideSum {
  const sum = new SideSum({ thinProfile });
  for (const { rule, side: ofRule, weight, fit, known } of rules) {
    if (ofRule !== side) {
      continue;
    }
    if (fit === null) {
      sum.addUnknown(weigh(rule, weight), takenAs(rule, thinProfile));
    } else {
      sum.add(weigh(rule, weight), fit, known);
    }
  }
  return sum;
}

/** The total that a stored analysis gives with its weights, or with those that `weigh` makes of them. */
export function totalOfRules(
  rules: readonly RuleNumbers[],
  thinProfile: ThinProfile,
  weigh?: (rule: string, weight: number) => number,
): number {
  return harmonicMean(
    sumSide(rules, 'candidate', thinProfile, weigh).score,
    sumSide(rules, 'workplace', thinProfile, weigh).score,
  );
}
