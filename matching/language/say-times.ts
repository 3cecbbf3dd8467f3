import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { type TimeId, timeIds } from '../vocabulary/times.ts';
import { phrases } from './phrases.ts';

/** The four times of a day, in order. */
const dayTimes = ['morning', 'afternoon', 'evening', 'night'] as const;
type DayTime = (typeof dayTimes)[number];

/**
 * Times of the week as a person says them: "dagtid på vardagar, kvällar på helger", not one by one. Null for no time at
 * all, or one that the vocabulary doesn't know.
 */
export function sayTimes(ids: readonly string[], lang: VocabularyLanguage): string | null {
  if (ids.length === 0 || !ids.every(isTime)) {
    return null;
  }
  const { times } = phrases[lang];
  const weekday = sayDay(ids, 'weekday', lang);
  const weekend = sayDay(ids, 'weekend', lang);
  if (weekday === weekend) {
    return `${weekday} ${times.everyDay}`;
  }
  return [weekday && `${weekday} ${times.weekdays}`, weekend && `${weekend} ${times.weekends}`]
    .filter((part) => part !== null)
    .join(', ');
}

/** The times of weekdays or of weekends, without which days; null for none. */
function sayDay(ids: readonly TimeId[], day: 'weekday' | 'weekend', lang: VocabularyLanguage): string | null {
  const { times, and } = phrases[lang];
  const own = dayTimes.filter((time) => ids.includes(`${day}-${time}`));
  if (own.length === 0) {
    return null;
  }
  if (own.length === dayTimes.length) {
    return times.roundTheClock;
  }
  const isDaytime = own.includes('morning') && own.includes('afternoon');
  const others = own.filter((time) => !isDaytime || (time !== 'morning' && time !== 'afternoon'));
  const said = [...(isDaytime ? [times.daytime] : []), ...others.map((time: DayTime) => times[time])];
  return said.length === 1
    ? (said[0] ?? null)
    : `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1) ?? ''}`;
}

function isTime(id: string): id is TimeId {
  return timeIds.some((known) => known === id);
}
