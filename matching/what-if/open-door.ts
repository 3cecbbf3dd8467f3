import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import { demandsInForce } from '../pair/demands-in-force.ts';
import { idsOf, positionOf, positionsOf } from '../pair/positions.ts';
import { adjustRole } from '../scoring/adjust-pair.ts';
import { abilityIds } from '../vocabulary/abilities.ts';
import { employmentFormIds } from '../vocabulary/employment-forms.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { coversLicence, type LicenceId, licenceIds } from '../vocabulary/licences.ts';
import { timeIds } from '../vocabulary/times.ts';
import type { CandidateDoor, RoleDoor } from './door.ts';

const abilityPositions = positionsOf(abilityIds);
const employmentFormPositions = positionsOf(employmentFormIds);
const languageLevelPositions = positionsOf(languageLevels);
const timePositions = positionsOf(timeIds);

/** The role as it would be with the adjustment made; the given one stays as it is. */
export function openRoleDoor(role: CompiledRole, door: RoleDoor): CompiledRole {
  switch (door.kind) {
    case 'soften-demand': {
      const ability = positionOf(abilityPositions, door.ability);
      return { ...role, essential: without(role.essential, ability) };
    }
    case 'drop-demand': {
      const ability = positionOf(abilityPositions, door.ability);
      const demands = role.demands.slice();
      demands[ability] = -1;
      return {
        ...role,
        // without any demand that is rated, the text counts again
        ...demandsInForce(demands, role.inferredDemands),
        essential: without(role.essential, ability),
      };
    }
    case 'extend-period':
      return { ...role, period: { to: door.to } };
    case 'add-time':
      return { ...role, timesMask: withBit(role.timesMask, positionOf(timePositions, door.time)) };
    case 'add-employment-form':
      return {
        ...role,
        employmentFormsMask: withBit(
          role.employmentFormsMask,
          positionOf(employmentFormPositions, door.form),
        ),
      };
    default:
      return adjustRole(role, door);
  }
}

/**
 * The candidate as it would be with the adjustment made; the given one stays as it is. A support on offer is the
 * roles' to have, see {@link openRoleDoor}.
 */
export function openCandidateDoor(
  candidate: CompiledCandidate,
  door: Exclude<CandidateDoor, { readonly kind: 'offer-support' }>,
): CompiledCandidate {
  switch (door.kind) {
    case 'raise-ability': {
      const levels = candidate.levels.slice();
      levels[positionOf(abilityPositions, door.ability)] = door.level;
      return { ...candidate, levels };
    }
    case 'raise-language':
      return {
        ...candidate,
        languages: new Map(candidate.languages).set(
          door.language,
          positionOf(languageLevelPositions, door.level),
        ),
      };
    case 'longer-travel':
      return { ...candidate, maxTravelMinutes: door.minutes };
    case 'widen-hours': {
      const { hoursPerWeek } = door;
      const hours = candidate.hours ?? { min: hoursPerWeek, max: hoursPerWeek };
      return {
        ...candidate,
        hours: { min: Math.min(hours.min, hoursPerWeek), max: Math.max(hours.max, hoursPerWeek) },
      };
    }
    case 'add-time':
      return { ...candidate, timesMask: withBit(candidate.timesMask, positionOf(timePositions, door.time)) };
    case 'add-employment-form':
      return {
        ...candidate,
        employmentFormsMask: withBit(
          candidate.employmentFormsMask,
          positionOf(employmentFormPositions, door.form),
        ),
      };
    case 'add-licence':
      return { ...candidate, licencesMask: withLicence(candidate.licencesMask ?? 0, door.licence) };
    case 'show-register-extract':
      return { ...candidate, registerExtract: true };
  }
}

function without(positions: readonly number[], position: number): number[] {
  return positions.filter((one) => one !== position);
}

function withBit(mask: number | null, position: number): number {
  return (mask ?? 0) | (1 << position);
}

/** A licence covers others, and several together may cover more. */
function withLicence(mask: number, licence: LicenceId): number {
  const held = [...idsOf(licenceIds, mask), licence];
  return licenceIds.reduce(
    (all, one, position) => (coversLicence(held, one) ? all | (1 << position) : all),
    mask,
  );
}
