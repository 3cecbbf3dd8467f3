import { inDays, inMonths } from '../../ui/days.ts';

/** The choices of when a workplace that can't just now may be asked again. */
export const againChoices = ['month', 'quarter', 'day', 'unknown'] as const;
/** See {@link againChoices}; `day` is a date that one chooses. */
export type AgainChoice = (typeof againChoices)[number];

/**
 * The date `YYYY-MM-DD` of a choice, reckoned from today; undefined where none is told, null for a day that is not chosen or not
 * after today.
 */
export function againDateOf(choice: AgainChoice, today: string, day: string): string | undefined | null {
  switch (choice) {
    case 'month':
      return inMonths(today, 1);
    case 'quarter':
      return inMonths(today, 3);
    case 'day':
      return day >= firstDay(today) ? day : null;
    case 'unknown':
      return undefined;
  }
}

/** The first day that can be chosen: tomorrow, `YYYY-MM-DD`. */
export function firstDay(today: string): string {
  return inDays(today, 1);
}
