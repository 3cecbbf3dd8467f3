import { daysAfter } from './dates.ts';

/**
 * The date to score on: today, or the next day when the stored lists are of that, made by a worker whose clock is past
 * midnight already; a date further ahead is a clock's mistake. Dates are `YYYY-MM-DD`; `storedOn` is null where there is none.
 */
export function dateToMatchOn(storedOn: string | null, today: string): string {
  return storedOn !== null && storedOn === daysAfter(today, 1) ? storedOn : today;
}
