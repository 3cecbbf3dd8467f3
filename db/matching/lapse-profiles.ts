import type { Pool } from 'pg';

/** When profiles of people leave the lists. */
export interface LapseTerms {
  /** The date that lists should be of, `YYYY-MM-DD`. */
  readonly today: string;
  /** Days after which a profile that nobody has confirmed is off the lists. */
  readonly afterDays: number;
}

/** Most that are taken off or put back at once: whoever edits one of them waits for all. */
const most = 1_000;

/**
 * Takes people off the lists whose profile nobody has confirmed for so long on that date, and puts back those who have left them too early.
 * They are owed a match. Days are counted in UTC. Whom somebody is just writing is left for the next time,
 * and the next day's worker, whose clock is past midnight already, is let be.
 */
export async function lapseProfiles(pool: Pool, { today, afterDays }: LapseTerms): Promise<void> {
  await pool.query({
    name: 'lapse-profiles',
    text: `WITH wrong AS MATERIALIZED (
             SELECT id FROM candidates WHERE id IN (
               SELECT id FROM candidates WHERE status = 'open' AND NOT is_lapsed AND confirmed_at < $1
               UNION ALL SELECT id FROM candidates WHERE is_lapsed AND confirmed_at >= $2)
             ORDER BY id LIMIT ${most} FOR NO KEY UPDATE SKIP LOCKED)
           UPDATE candidates SET is_lapsed = NOT is_lapsed FROM wrong WHERE wrong.id = candidates.id`,
    values: [startOfDay(today, 1 - afterDays), startOfDay(today, 2 - afterDays)],
  });
}

function startOfDay(today: string, days: number): Date {
  return new Date(Date.parse(today) + days * 86_400_000);
}
