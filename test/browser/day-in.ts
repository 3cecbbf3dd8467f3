import { localDate } from '../../config/local-date.ts';

const dayMs = 86_400_000;

/** The day in Sweden so many days from now, `YYYY-MM-DD`. */
export function dayIn(days: number): string {
  return localDate(new Date(Date.now() + days * dayMs));
}
