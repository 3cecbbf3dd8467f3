import type { Schemas } from '../api/client.ts';

/** A time of the week, e.g. `weekday-morning`. */
type Time = NonNullable<Schemas['Suggestion']['times']>[number];

const partsOfDay = ['morning', 'afternoon', 'evening', 'night'] as const;

/** Times of the week that are said in one go. */
export interface TimeGroup {
  readonly days: 'weekday' | 'weekend' | 'every-day';
  /** `by-day`: morning and afternoon alone; `round-the-clock`: all. */
  readonly parts: readonly ((typeof partsOfDay)[number] | 'by-day' | 'round-the-clock')[];
}

/** The times by days, in the order of the day; what holds for every day is said once. */
export function groupTimes(times: readonly Time[]): TimeGroup[] {
  const partsOn = (days: 'weekday' | 'weekend') =>
    partsOfDay.filter((part) => times.includes(`${days}-${part}`));
  const [weekday, weekend] = [partsOn('weekday'), partsOn('weekend')];
  const groups: readonly (readonly [TimeGroup['days'], readonly (typeof partsOfDay)[number][]])[] =
    weekday.join() === weekend.join()
      ? [['every-day', weekday]]
      : [
          ['weekday', weekday],
          ['weekend', weekend],
        ];
  return groups.flatMap(([days, parts]) => (parts.length === 0 ? [] : [{ days, parts: shortened(parts) }]));
}

function shortened(parts: readonly (typeof partsOfDay)[number][]): TimeGroup['parts'] {
  if (parts.length === partsOfDay.length) {
    return ['round-the-clock'];
  }
  return parts.join() === 'morning,afternoon' ? ['by-day'] : parts;
}
