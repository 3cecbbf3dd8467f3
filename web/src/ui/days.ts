const millisecondsPerDay = 86_400_000;

/** The date `YYYY-MM-DD` so many days later. */
export function inDays(today: string, days: number): string {
  return isoDate(new Date(Date.parse(today) + days * millisecondsPerDay));
}

/** The same day so many months later, `YYYY-MM-DD`; of a month that is too short for it the last. */
export function inMonths(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, month + months - 1, Math.min(day, lastDay))));
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
