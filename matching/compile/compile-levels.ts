import type { Stretch } from '../pair/compiled-profile.ts';
import { type AbilityId, abilityIds } from '../vocabulary/abilities.ts';

/** A rating or demand: the bare level, or an object that holds it. */
type Rated = number | { readonly level: number };

/** The level of each ability, in vocabulary order, −1 where the map has none. */
export function compileLevels(
  positions: ReadonlyMap<AbilityId, number>,
  rated: Readonly<Partial<Record<AbilityId, Rated | undefined>>> | undefined,
): Int8Array {
  const levels = new Int8Array(positions.size).fill(-1);
  for (const [ability, position] of positions) {
    const value = rated?.[ability];
    if (value !== undefined) {
      levels[position] = typeof value === 'number' ? value : value.level;
    }
  }
  return levels;
}

/** The stretches of a map by ability, by rising position; `minutesOf` gives those of an entry, undefined for none. */
export function compileStretches<Value>(
  rated: Readonly<Partial<Record<AbilityId, Value>>> | undefined,
  minutesOf: (value: Value) => number | undefined,
): Stretch[] {
  return abilityIds.flatMap((ability, position) => {
    const value = rated?.[ability];
    const minutes = value === undefined ? undefined : minutesOf(value);
    return minutes === undefined ? [] : [[position, minutes] as const];
  });
}
