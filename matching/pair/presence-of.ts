import { conditions } from '../vocabulary/conditions.ts';
import { type CompiledRole, presence } from './compiled-profile.ts';
import { conditionPositions, positionOf } from './positions.ts';
import { timesOf } from './week.ts';

/** By the position of a condition, the positions of those that are of its kind, as dogs and cats are animals. */
const kindsOf: readonly (readonly number[])[] = conditions.map(({ id }) =>
  conditions.flatMap((other, position) => (other.kindOf === id ? [position] : [])),
);
/** By the position of a condition, the position of the one that it is a kind of; null for none. */
const wholeOf: readonly (number | null)[] = conditions.map(({ kindOf }) =>
  kindOf === undefined ? null : positionOf(conditionPositions, kindOf),
);

/** The condition and those that are of its kind. */
export function withKinds(condition: number): readonly number[] {
  return [condition, ...(kindsOf[condition] ?? [])];
}

/** The condition, those of its kind, and the one that it is a kind of with all of that one's. */
export function relatedTo(condition: number): readonly number[] {
  return withKinds(wholeOf[condition] ?? condition);
}

/** How a condition, or one of its kind, is present in such a list, as `presence` tells. */
export function presenceIn(presences: Uint8Array, condition: number): number {
  let how: number = presences[condition] ?? presence.absent;
  for (const kind of kindsOf[condition] ?? []) {
    how = Math.max(how, presences[kind] ?? presence.absent);
  }
  return how;
}

/**
 * How a condition is present by what the role states, its times among it, as `presence` tells; null when it doesn't say. A role
 * with animals that names no kind may have any.
 */
export function statedPresence(
  { conditions: rated, timesMask }: Pick<CompiledRole, 'conditions' | 'timesMask'>,
  condition: number,
): number | null {
  const byTimes = presenceByTimes(timesMask, condition);
  if (rated === null || byTimes === presence.always) {
    return byTimes;
  }
  const how = presenceIn(rated, condition);
  const whole = wholeOf[condition] ?? null;
  const isOfUnnamedKind =
    how === presence.absent &&
    whole !== null &&
    rated[whole] !== presence.absent &&
    (kindsOf[whole] ?? []).every((kind) => rated[kind] === presence.absent);
  return isOfUnnamedKind ? null : how;
}

/** Of a condition that is a time: always there where all times are such, absent where none is, else not told. */
function presenceByTimes(timesMask: number | null, condition: number): number | null {
  const such = timesOf(condition);
  if (such === 0 || timesMask === null || timesMask === 0) {
    return null;
  }
  if ((timesMask & such) === 0) {
    return presence.absent;
  }
  return (timesMask & ~such) === 0 ? presence.always : null;
}

/** How a condition is present by what the role's text says, its times among it, as `presence` tells; null when it doesn't say. */
export function readPresence(
  { inferredConditions, readRequires }: Pick<CompiledRole, 'inferredConditions' | 'readRequires'>,
  condition: number,
): number | null {
  const { timesMask } = readRequires;
  const byTimes = presenceByTimes(timesMask, condition);
  if (inferredConditions === null || byTimes === presence.always) {
    return byTimes;
  }
  return Math.max(presenceIn(inferredConditions, condition), byTimes ?? presence.absent);
}
