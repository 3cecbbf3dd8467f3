import { easingOffer } from '../scoring/compensation.ts';
import { presence } from '../scoring/compiled-profile.ts';
import type { Pair } from '../scoring/pair.ts';
import { idAt } from '../scoring/positions.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { supportIds } from '../vocabulary/supports.ts';
import type { FitRule } from './fit-rule.ts';

/** Fit of one rather-not condition that is present. */
function fitOf(pair: Pair, condition: number): number {
  const { ratherNot } = pair.setting.policy;
  const fit = pair.role.conditions?.[condition] === presence.always ? ratherNot.always : ratherNot.avoidable;
  return easingOffer(pair.role.offers, condition) === null ? fit : Math.max(fit, ratherNot.eased);
}

/** The rather-not conditions that the role has. */
function present(pair: Pair): number[] {
  return (pair.candidate.ratherNotConditions ?? []).filter((condition) => pair.role.conditions?.[condition]);
}

/**
 * What the candidate would rather not have around. Each such condition lowers the fit by itself, so that a long
 * list of others can't hide it; a support on offer that eases it softens the blow.
 */
export const wishedConditionsRule: FitRule = {
  id: 'wished-conditions',
  fit: (pair) => {
    const { ratherNotConditions } = pair.candidate;
    if (ratherNotConditions === null) return null;
    if (ratherNotConditions.length === 0) return 1;
    if (pair.role.conditions === null) return null;
    let fit = 1;
    for (const condition of ratherNotConditions) {
      if (pair.role.conditions[condition] !== presence.absent) fit *= fitOf(pair, condition);
    }
    return fit;
  },
  evidence: (pair) => {
    const met = present(pair);
    if (met.length === 0) return {};
    return {
      present: met.map((condition) => {
        const support = easingOffer(pair.role.offers, condition);
        return {
          condition: idAt(conditionIds, condition),
          presence: pair.role.conditions?.[condition] === presence.always ? 'always' : 'avoidable',
          ...(support === null ? {} : { easedBy: idAt(supportIds, support) }),
        };
      }),
    };
  },
};
