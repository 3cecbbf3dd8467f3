import type { Candidate } from '../model/candidate.ts';
import type { InferredLevel } from '../pair/compiled-profile.ts';
import { abilityPositions, positionOf } from '../pair/positions.ts';
import type { AbilityId } from '../vocabulary/abilities.ts';
import { coversLicence } from '../vocabulary/licences.ts';

/** Alone in ordinary traffic, which takes a licence for a car. */
const drivesAlone = 3;
/** Abilities whose levels are lengths of time, and the minutes from which a stretch is of a level; below all it is 1. */
const lengthAbilities: readonly AbilityId[] = ['sitting', 'standing', 'walking'];
const levelFrom = [
  [90, 3],
  [25, 2],
] as const;

/** The level that somebody is at most at who manages so many minutes at a stretch; null where that tells nothing. */
export function levelOfStretch(ability: AbilityId, minutes: number): 1 | 2 | 3 | null {
  return lengthAbilities.includes(ability) ? (levelFrom.find(([from]) => minutes >= from)?.[1] ?? 1) : null;
}

/** What licences tell of driving: whether they are for a car. */
export function levelOfDriving(mayDrive: boolean): InferredLevel {
  return {
    ability: positionOf(abilityPositions, 'driving'),
    level: mayDrive ? drivesAlone : drivesAlone - 1,
    isAtMost: !mayDrive,
    toldBy: 'licences',
  };
}

/**
 * The levels that were read, and those that other fields tell of abilities that are neither rated nor told of in words: of
 * driving by the licences, of sitting, standing and walking by the longest stretch.
 */
export function withToldLevels(
  levels: readonly InferredLevel[],
  { abilities, licences, longestStretch = {} }: Candidate,
): readonly InferredLevel[] {
  const told: InferredLevel[] = [];
  const tell = (id: AbilityId, level: Omit<InferredLevel, 'ability'>) => {
    const ability = positionOf(abilityPositions, id);
    if (abilities?.[id] === undefined && !levels.some((read) => read.ability === ability)) {
      told.push({ ability, ...level });
    }
  };
  for (const id of lengthAbilities) {
    const minutes = longestStretch[id];
    const level = minutes === undefined ? null : levelOfStretch(id, minutes);
    if (level !== null) {
      tell(id, { level, isAtMost: true, toldBy: 'longestStretch' });
    }
  }
  if (licences !== undefined) {
    tell('driving', levelOfDriving(coversLicence(licences, 'B')));
  }
  return told.length === 0 ? levels : [...levels, ...told].sort((a, b) => a.ability - b.ability);
}
