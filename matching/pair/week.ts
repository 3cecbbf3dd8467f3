import type { ConditionId } from '../vocabulary/conditions.ts';
import { times } from '../vocabulary/times.ts';
import { weekdays } from '../vocabulary/weekdays.ts';
import type { CompiledCandidate, CompiledRole } from './compiled-profile.ts';
import { conditionPositions, positionOf } from './positions.ts';

/** When somebody works, as far as a profile says. */
type Week = Pick<CompiledCandidate & CompiledRole, 'timesMask' | 'weekdaysMask'>;

const everyDay = maskWhere(weekdays, () => true);
const everyTime = maskWhere(times, () => true);
/** For each time of the week, the days that it may fall on, and how long it is. */
const slots = times.map(({ isWeekend, fromHour, toHour }) => ({
  days: maskWhere(weekdays, (day) => day.isWeekend === isWeekend),
  hours: (toHour - fromHour + 24) % 24,
}));

/** The times of the week that a condition is, by its position. */
const timesByCondition: ReadonlyMap<number, number> = new Map(
  (
    [
      ['evening', ({ id }) => id.endsWith('-evening')],
      ['night', ({ id }) => id.endsWith('-night')],
      ['weekend', ({ isWeekend }) => isWeekend],
    ] satisfies [ConditionId, (time: (typeof times)[number]) => boolean][]
  ).map(([condition, isSuch]) => [positionOf(conditionPositions, condition), maskWhere(times, isSuch)]),
);

function maskWhere<Item>(items: readonly Item[], isSuch: (item: Item) => boolean): number {
  return items.reduce((mask, item, position) => (isSuch(item) ? mask | (1 << position) : mask), 0);
}

/** The times of the week that a condition is, as a mask; 0 of one that isn't about times. */
export function timesOf(condition: number): number {
  return timesByCondition.get(condition) ?? 0;
}

/** The days that both sides may work, one that doesn't say any of them. */
export function sharedDays(candidate: Week, role: Week): number {
  return (candidate.weekdaysMask ?? everyDay) & (role.weekdaysMask ?? everyDay);
}

/** The times that both sides may work on a day that they share, one that doesn't say any of them. */
export function sharedTimes(candidate: Week, role: Week): number {
  const days = sharedDays(candidate, role);
  const shared = (candidate.timesMask ?? everyTime) & (role.timesMask ?? everyTime);
  return slots.reduce(
    (mask, slot, position) => ((slot.days & days) === 0 ? mask & ~(1 << position) : mask),
    shared,
  );
}

/** The days on which times may fall, as a mask. */
export function daysOfTimes(timesMask: number): number {
  return slots.reduce(
    (days, slot, position) => ((timesMask & (1 << position)) === 0 ? days : days | slot.days),
    0,
  );
}

function isUntold({ timesMask, weekdaysMask }: Week): boolean {
  return timesMask === null && weekdaysMask === null;
}

/** Hours a week that the shared times of the shared days hold at most; infinite where neither side says any. */
export function hoursHeld(candidate: Week, role: Week): number {
  if (isUntold(candidate) && isUntold(role)) {
    return Number.POSITIVE_INFINITY;
  }
  const days = sharedDays(candidate, role);
  const shared = sharedTimes(candidate, role);
  return slots.reduce(
    (hours, slot, position) =>
      (shared & (1 << position)) === 0 ? hours : hours + slot.hours * countBits(slot.days & days),
    0,
  );
}

/**
 * Whether the times or days that the role's text tells, where the role states none, leave the candidate none: by when the
 * candidate can work, or by days that the wishes say no to.
 */
export function isApartAsRead(
  {
    timesMask,
    weekdaysMask,
    avoidedDaysMask,
  }: Pick<CompiledCandidate, 'timesMask' | 'weekdaysMask' | 'avoidedDaysMask'>,
  role: Pick<CompiledRole, 'timesMask' | 'weekdaysMask' | 'readRequires'>,
): boolean {
  const { timesMask: times, weekdaysMask: days } = role.readRequires;
  const areTimesApart =
    role.timesMask === null && times !== 0 && timesMask !== null && (timesMask & times) === 0;
  const ownDays = (weekdaysMask ?? everyDay) & ~avoidedDaysMask;
  return areTimesApart || (role.weekdaysMask === null && days !== 0 && (ownDays & days) === 0);
}

function countBits(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + countBits(mask >>> 1);
}
