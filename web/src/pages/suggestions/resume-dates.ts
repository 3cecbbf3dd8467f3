/** The choices of when something that is put on hold is taken up again. */
export const resumeChoices = ['week', 'two-weeks', 'month', 'none', 'day'] as const;
/** See {@link resumeChoices}; `day` is a date that one chooses. */
export type ResumeChoice = (typeof resumeChoices)[number];

const millisecondsPerDay = 86_400_000;

/** The first Monday that is at least a week from today, `YYYY-MM-DD`: where the choice of a day begins. */
export function mondayInAWeek(today: string): string {
  const weekday = new Date(inDays(today, 7)).getUTCDay();
  return inDays(today, 7 + ((8 - weekday) % 7));
}

/** The date `YYYY-MM-DD` of a choice, reckoned from today; undefined for none, and for a day that is not chosen yet. */
export function resumeDateOf(choice: ResumeChoice, today: string, day: string): string | undefined {
  switch (choice) {
    case 'week':
      return inDays(today, 7);
    case 'two-weeks':
      return inDays(today, 14);
    case 'month':
      return inAMonth(today);
    case 'day':
      return day === '' ? undefined : day;
    case 'none':
      return undefined;
  }
}

function inDays(today: string, days: number): string {
  return isoDate(new Date(Date.parse(today) + days * millisecondsPerDay));
}

/** The same day of the next month; of a month that is too short for it the last. */
function inAMonth(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, month, Math.min(day, lastDay))));
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
