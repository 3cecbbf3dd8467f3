import { abilityIds } from '../vocabulary/abilities.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { employmentFormIds } from '../vocabulary/employment-forms.ts';
import { languageLevels } from '../vocabulary/languages.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { taskTypes } from '../vocabulary/task-types.ts';
import { timeIds } from '../vocabulary/times.ts';
import { weekdayIds } from '../vocabulary/weekdays.ts';

/** Position of each identifier in its vocabulary, by identifier. */
function positionsOf<Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, position) => [id, position]));
}

/** Position of each ability in its vocabulary. */
export const abilityPositions = positionsOf(abilityIds);
/** Position of each condition in its vocabulary. */
export const conditionPositions = positionsOf(conditionIds);
/** Position of each employment form in its vocabulary. */
export const employmentFormPositions = positionsOf(employmentFormIds);
/** Position of each language level in its vocabulary. */
export const languageLevelPositions = positionsOf(languageLevels);
/** Position of each licence in its vocabulary. */
export const licencePositions = positionsOf(licenceIds);
/** Position of each support in its vocabulary. */
export const supportPositions = positionsOf(supportIds);
/** The identifiers of the task types, in vocabulary order. */
export const taskIds: readonly string[] = taskTypes.map(({ id }) => id);
/** Position of each task type in its vocabulary. */
export const taskPositions = positionsOf(taskIds);
/** Position of each time of the week in its vocabulary. */
export const timePositions = positionsOf(timeIds);
/** Position of each day of the week in its vocabulary. */
export const weekdayPositions = positionsOf(weekdayIds);

/** Position of a known identifier. Throws when the vocabulary doesn't hold it, which a schema has ruled out. */
export function positionOf<Id extends string>(positions: ReadonlyMap<Id, number>, id: Id): number {
  const position = positions.get(id);
  if (position === undefined) {
    throw new Error(`"${id}" is not in the vocabulary. Maybe the profile was not validated.`);
  }
  return position;
}

/** Rising positions of the identifiers. */
export function sortedPositions<Id extends string>(
  positions: ReadonlyMap<Id, number>,
  ids: readonly Id[],
): number[] {
  return ids.map((id) => positionOf(positions, id)).sort((a, b) => a - b);
}

/** A mask with one bit for the position of each identifier; null for an absent list. */
export function maskOf<Id extends string>(
  positions: ReadonlyMap<Id, number>,
  ids: readonly Id[] | undefined,
): number | null {
  return ids === undefined ? null : ids.reduce((mask, id) => mask | (1 << positionOf(positions, id)), 0);
}

/** The identifiers whose bit is set, in vocabulary order. */
export function idsOf<Id extends string>(ids: readonly Id[], mask: number): Id[] {
  return ids.filter((_, position) => (mask & (1 << position)) !== 0);
}

/** The identifier at a position. Throws when there is none. */
export function idAt<Id extends string>(ids: readonly Id[], position: number): Id {
  const id = ids[position];
  if (id === undefined) {
    throw new Error(`The vocabulary has no position ${position}; it ends at ${ids.length - 1}.`);
  }
  return id;
}
