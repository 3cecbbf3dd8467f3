import { bestOfferFor } from '../scoring/compensation.ts';
import { countDemands, fitOfDemands } from '../scoring/demand-counts.ts';
import type { Pair } from '../scoring/pair.ts';
import { idAt } from '../scoring/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { supportIds } from '../vocabulary/supports.ts';
import type { FitRule } from './fit-rule.ts';
import { countKnown, knownShare } from './known-demands.ts';

/** One demand that the candidate doesn't reach unaided; `left` is the deficit after any `support` on offer. */
function deficitEvidence(pair: Pair, ability: number) {
  const support = bestOfferFor(pair.role.offers, ability);
  return {
    ability: idAt(abilityIds, ability),
    demand: pair.role.demands[ability] ?? 0,
    level: pair.candidate.levels[ability] ?? 0,
    ...(support === null ? {} : { support: idAt(supportIds, support) }),
    left: pair.deficit(ability) ?? 0,
  };
}

/**
 * What the candidate can do against what the role demands. The levels are ordinal, so the worst deficit takes a
 * share of its own and the rest is a mean in which essential demands weigh more. A surplus costs nothing. A
 * support on offer closes what it compensates.
 */
export const abilitiesRule: FitRule = {
  id: 'abilities',
  fit: ({ candidate, role, setting }) =>
    fitOfDemands(countDemands(candidate.levels, role), setting.policy.abilities),
  known: knownShare,
  evidence: (pair) => {
    const known = countKnown(pair);
    if (known === 0) return {};
    const { candidate, role } = pair;
    const deficits = role.demanded.filter((ability) => {
      const level = candidate.levels[ability] ?? -1;
      return level >= 0 && level < (role.demands[ability] ?? 0);
    });
    return {
      known,
      of: role.demanded.length,
      ...(deficits.length > 0 ? { deficits: deficits.map((ability) => deficitEvidence(pair, ability)) } : {}),
    };
  },
};
