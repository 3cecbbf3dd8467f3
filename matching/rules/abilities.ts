import type { Evidence } from '../model/pair-score.ts';
import { bestOfferFor } from '../pair/compensation.ts';
import {
  countDemands,
  countRead,
  deficitOfRead,
  fitOfDemands,
  knownWeightShare,
} from '../pair/demand-counts.ts';
import { wordsBehind } from '../pair/inferred-term.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt } from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { supportIds } from '../vocabulary/supports.ts';
import type { FitRule } from './fit-rule.ts';
import { countKnown, hasDemands, knownNumber } from './known-demands.ts';

/** One demand and the level that meets it; `left` is the deficit after any `support` on offer. */
function meetingEvidence({ role }: Pair, ability: number, level: number, left: number): Evidence {
  const demand = role.demands[ability] ?? 0;
  const support = level < demand ? bestOfferFor(role.offers, ability) : null;
  return {
    ability: idAt(abilityIds, ability),
    demand,
    level,
    ...(support === null ? {} : { support: idAt(supportIds, support) }),
    left,
  };
}

/** The demands that meet a level read in the candidate's own words, with the words. */
function readEvidence(pair: Pair): Evidence[] {
  const { inferredLevels, inferredTerms } = pair.candidate;
  if (pair.setting.policy.inferred.share === 0) {
    return [];
  }
  return inferredLevels.flatMap((read) => {
    const { ability, level, isAtMost } = read;
    const left = deficitOfRead(read, pair.role);
    if (left === null) {
      return [];
    }
    return {
      ...meetingEvidence(pair, ability, level, left),
      ...(isAtMost ? { atMost: true } : {}),
      inferred: true,
      words: wordsBehind(inferredTerms, 'ability', idAt(abilityIds, ability)),
    };
  });
}

/** The fit as it would be without the levels that were read, of a pair in which some are rated. */
function fitOfRated({ candidate, role, setting }: Pair): number {
  return roundScore(fitOfDemands(countDemands(candidate.levels, role), null, setting.policy) ?? 0);
}

/** The demands that were read in the role's text, with the words. */
function demandsReadEvidence({ role }: Pair): Evidence[] {
  return role.demanded.map((position) => {
    const ability = idAt(abilityIds, position);
    return {
      ability,
      level: role.demands[position] ?? 0,
      words: wordsBehind(role.inferredTerms, 'ability', ability),
    };
  });
}

/**
 * What the candidate can do against what the role demands. The levels are ordinal, so the worst deficit takes a
 * share of its own and the rest is a mean in which essential demands weigh more. A surplus costs nothing. A
 * support on offer closes what it compensates. A level that was read in own words, of an ability that nobody has rated,
 * counts by a share; demands read from the role's text are known by a share. How much is known goes by what the demands
 * weigh.
 */
export const abilitiesRule: FitRule = {
  id: 'abilities',
  fit: (pair) => {
    const { candidate, role, setting } = pair;
    if (!hasDemands(pair)) {
      return null;
    }
    const read = countRead(candidate.inferredLevels, role);
    return fitOfDemands(countDemands(candidate.levels, role), read, setting.policy);
  },
  known: (pair) => {
    const { candidate, role, setting } = pair;
    const read = countRead(candidate.inferredLevels, role);
    return knownWeightShare(countKnown(pair), read, role, setting.policy);
  },
  evidence: (pair) => {
    if (!hasDemands(pair)) {
      return {};
    }
    const known = knownNumber(pair);
    const read = readEvidence(pair);
    if (known === 0 && read.length === 0) {
      return {};
    }
    const { candidate, role } = pair;
    const deficits = role.demanded.filter((ability) => {
      const level = candidate.levels[ability] ?? -1;
      return level >= 0 && level < (role.demands[ability] ?? 0);
    });
    return {
      known,
      of: role.demanded.length,
      ...(deficits.length > 0
        ? {
            deficits: deficits.map((ability) =>
              meetingEvidence(pair, ability, candidate.levels[ability] ?? 0, pair.deficit(ability) ?? 0),
            ),
          }
        : {}),
      ...(read.length > 0 && known > 0 ? { fitOfRated: fitOfRated(pair) } : {}),
      ...(read.length > 0 ? { read } : {}),
      ...(role.areDemandsInferred ? { inferred: true, demandsRead: demandsReadEvidence(pair) } : {}),
    };
  },
};
