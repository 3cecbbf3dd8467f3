/**
 * The date to score on: today, or the next day when the stored lists are of that, made by a worker whose clock is past
 * midnight already; a date further ahead is a clock's mistake. Dates are `YYYY-MM-DD`; `storedOn` is null where there is none.
 */
export function dateToMatchOn(storedOn: string | null, today: string): string {
  return storedOn !== null && storedOn === dayAfter(today) ? storedOn : today;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
