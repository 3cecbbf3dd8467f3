import type { z } from 'zod';
import type { Policy } from '../model/policy.ts';
import { abilitiesRule } from '../rules/abilities.ts';
import { weightOf } from '../rules/fit-rule.ts';
import { rules } from '../rules/rules.ts';

/** What the relation reads of a policy. */
type Relation = Pick<Policy, 'abilities' | 'inferred' | 'thinProfile' | 'weights'>;

/** Room for the rounding of scores to millionths. */
const rounding = 1e-6;

/**
 * How much more what a person says is lacking may count than what is unknown, ≥ 0, as a fit. At 0 nobody gains by saying in
 * own words that something doesn't work, in a role where no support on offer meets it.
 *
 * What is lacking counts as a deficit of two levels at least: with f = `fitByDeficit[1]`, share σ and worst share ω the rule
 * alone fits to h = ω(1 − σ(1 − f)) + (1 − ω)f. Besides being known it takes away what leaned to the prior, p with strength s. A
 * side with score S therefore gains by it only where the fit that is added is above ps + (1 − s)S. S is at least what
 * the rule itself gives, if every other rule of the side fits 0; with λ = 1 − (1 − s)·weight of the rule / weights of the side:
 *
 * 1. Where nothing that is known is worse than the lack, none gains if λh ≤ ps.
 * 2. Where something is worse, it sets the worst, and no more than λω(1 − σ) + (1 − ω)f ≤ ps is needed.
 */
export function gainFromLack(policy: Relation): number {
  const { abilities, inferred, thinProfile } = policy;
  const { share } = inferred;
  const weight = weightOf(abilitiesRule, policy);
  if (share === 0 || weight === 0) {
    return 0;
  }
  const fit = abilities.fitByDeficit[1];
  const worst = abilities.worstShare;
  const side = rules
    .filter((rule) => rule.side === abilitiesRule.side)
    .reduce((sum, rule) => sum + weightOf(rule, policy), 0);
  const left = 1 - (1 - thinProfile.strength) * (weight / side);
  const mean = (1 - worst) * fit;
  const besideBetter = left * (worst * (1 - share * (1 - fit)) + mean);
  const besideWorse = left * worst * (1 - share) + mean;
  return Math.max(0, Math.max(besideBetter, besideWorse) - thinProfile.prior * thinProfile.strength);
}

/** Refuses a policy under which who says that something doesn't work may score above who says nothing. */
export function refuseGainFromLack(policy: Relation, context: z.core.$RefinementCtx): void {
  const gain = gainFromLack(policy);
  if (gain <= rounding) {
    return;
  }
  context.addIssue({
    code: 'custom',
    path: ['abilities', 'fitByDeficit', 1],
    message:
      'who says in own words that something does not work would gain by it; lower abilities.fitByDeficit[1] or ' +
      'abilities.worstShare, or raise thinProfile.prior or thinProfile.strength: what is unknown counts as prior × strength, ' +
      `${rounded(policy.thinProfile.prior * policy.thinProfile.strength)}, and what is lacking as ${rounded(gain)} more`,
  });
}

function rounded(value: number): number {
  return Math.ceil(value * 1_000) / 1_000;
}
