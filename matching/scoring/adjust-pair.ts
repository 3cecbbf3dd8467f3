import type { Adjustment } from '../model/adjustment.ts';
import { closedByOffers } from '../pair/compensation.ts';
import { type CompiledCandidate, type CompiledRole, offer, presence } from '../pair/compiled-profile.ts';
import { Pair } from '../pair/pair.ts';
import { positionOf, positionsOf } from '../pair/positions.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { supportIds } from '../vocabulary/supports.ts';

const abilityPositions = positionsOf(abilityIds);
const conditionPositions = positionsOf(conditionIds);
const languageLevelPositions = positionsOf(languageLevels);
const supportPositions = positionsOf(supportIds);

/** The pair as it would be with the adjustment made; the given pair and its profiles stay as they are. */
export function adjustPair(pair: Pair, adjustment: Adjustment): Pair {
  const { candidate, role, texts, setting } = pair;
  return adjustment.kind === 'longer-travel'
    ? new Pair(travelLonger(candidate, adjustment.minutes), role, texts, setting)
    : new Pair(candidate, adjustRole(role, adjustment), texts, setting);
}

function travelLonger(candidate: CompiledCandidate, minutes: number): CompiledCandidate {
  return { ...candidate, maxTravelMinutes: minutes };
}

/** The role as it would be with the adjustment made; the given one stays as it is. */
export function adjustRole(
  role: CompiledRole,
  adjustment: Exclude<Adjustment, { kind: 'longer-travel' }>,
): CompiledRole {
  switch (adjustment.kind) {
    case 'offer-support': {
      const offers = role.offers.slice();
      offers[positionOf(supportPositions, adjustment.support)] = offer.yes;
      return { ...role, offers, closes: closedByOffers(offers) };
    }
    case 'avoid-condition': {
      const conditions = role.conditions?.slice() ?? null;
      if (conditions) {
        conditions[positionOf(conditionPositions, adjustment.condition)] = presence.absent;
      }
      return { ...role, conditions };
    }
    case 'lower-demand': {
      const demands = role.demands.slice();
      demands[positionOf(abilityPositions, adjustment.ability)] = adjustment.level;
      return { ...role, demands };
    }
    case 'lower-language': {
      const level = positionOf(languageLevelPositions, adjustment.level);
      const languages =
        role.languages?.map(([code, required]): [string, number] => [
          code,
          code === adjustment.language ? level : required,
        ]) ?? null;
      return { ...role, languages };
    }
    case 'widen-hours': {
      const hours = role.hours ?? { min: adjustment.hoursPerWeek, max: adjustment.hoursPerWeek };
      return {
        ...role,
        hours: {
          min: Math.min(hours.min, adjustment.hoursPerWeek),
          max: Math.max(hours.max, adjustment.hoursPerWeek),
        },
      };
    }
  }
}
