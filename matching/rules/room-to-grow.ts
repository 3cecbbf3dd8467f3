import type { Policy } from '../model/policy.ts';
import { knownNumberShare } from '../pair/demand-counts.ts';
import type { Pair } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import type { FitRule } from './fit-rule.ts';
import { hasDemands, knownNumber } from './known-demands.ts';

/** Surplus in levels, averaged over the demands whose ability is rated; null when none is. */
function meanSurplus(pair: Pair): number | null {
  if (!hasDemands(pair)) {
    return null;
  }
  const { candidate, role } = pair;
  let surplus = 0;
  let known = 0;
  for (const ability of role.demanded) {
    const level = candidate.levels[ability] ?? -1;
    if (level < 0) {
      continue;
    }
    known += 1;
    surplus += Math.max(0, level - (role.demands[ability] ?? 0));
  }
  return known === 0 ? null : surplus / known;
}

/**
 * Whether the role has anything left for the candidate to grow into. An ordinary surplus costs nothing. Levels that were
 * only read tell nothing of it; demands read from the role's text are known by a share.
 */
export const roomToGrowRule: FitRule = {
  id: 'room-to-grow',
  fit: (pair) => {
    const surplus = meanSurplus(pair);
    if (surplus === null) {
      return null;
    }
    return fitOfSurplus(surplus, pair.setting.policy.roomToGrow);
  },
  known: (pair) => knownNumberShare(knownNumber(pair), pair.role, pair.setting.policy),
  evidence: (pair) => {
    const surplus = meanSurplus(pair);
    if (surplus === null) {
      return {};
    }
    const isEmpty = surplus >= pair.setting.policy.roomToGrow.surplusForNothing;
    return {
      surplus: roundScore(surplus),
      of: knownNumber(pair),
      ...(isEmpty ? { nothingToGrowInto: true } : {}),
      ...(pair.role.areDemandsInferred ? { inferred: true } : {}),
    };
  },
};

/** Fit, 0..1, of a surplus in levels, averaged over the demands whose ability is known. */
export function fitOfSurplus(surplus: number, policy: Policy['roomToGrow']): number {
  const { ordinarySurplus, surplusForNothing, fitForNothing } = policy;
  const excess = (surplus - ordinarySurplus) / (surplusForNothing - ordinarySurplus);
  return 1 - (1 - fitForNothing) * Math.min(1, Math.max(0, excess));
}
