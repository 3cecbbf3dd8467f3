import type { Pool } from 'pg';
import { noticesKeptFor } from '../mailing/notice.ts';
import { putAwayFor } from './dismiss-work.ts';
import { addressesKeptFor } from './mail-recipients.ts';
import { namesKeptFor } from './principal-names.ts';
import { answersKeptFor } from './with-idempotency-key.ts';

/** How long what nobody was told of is kept, while no mail server is configured or no worker runs. */
const untoldKeptFor = '7 days';

/** How long a match list or report is kept after it was asked for, in PostgreSQL's notation. */
const resultsKeptFor = '30 days';

/** Most of each kind that are removed at once, so that nobody waits for it: a list may be megabytes. */
const most = { answers: 1_000, lists: 20, reports: 100, sessions: 1_000 };

/** How many were removed. */
export interface RemovedCounts {
  readonly answers: number;
  readonly lists: number;
  readonly reports: number;
  readonly sessions: number;
}

/**
 * Removes some of the answers kept for repeated requests (24 hours), of the match lists and reports (30 days) and of the sessions
 * whose time is over at `now`, names and addresses of those who have not signed in for a year, what they were to be told by e-mail, what was put away
 * from a work list a year ago, and how often was asked in windows that are over.
 */
export async function removeExpired(pool: Pool, now: Date): Promise<RemovedCounts> {
  const answers = await pool.query(
    `DELETE FROM idempotency_keys WHERE (principal_id, key) IN (
       SELECT principal_id, key FROM idempotency_keys
       WHERE created_at < $1::timestamptz - interval '${answersKeptFor}'
       ORDER BY created_at LIMIT ${most.answers} FOR UPDATE SKIP LOCKED)`,
    [now],
  );
  const sessions = await pool.query(
    `DELETE FROM sessions WHERE id IN (
       SELECT id FROM sessions WHERE expires_at < $1 ORDER BY expires_at LIMIT ${most.sessions} FOR UPDATE SKIP LOCKED)`,
    [now],
  );
  // few, and small
  await pool.query(
    `DELETE FROM principal_names WHERE seen_at < $1::timestamptz - interval '${namesKeptFor}'`,
    [now],
  );
  await pool.query(
    `DELETE FROM mail_recipients WHERE seen_at < $1::timestamptz - interval '${addressesKeptFor}'`,
    [now],
  );
  await pool.query(
    `DELETE FROM mail_notices WHERE at < $1::timestamptz - interval '${noticesKeptFor}'
       OR (mail_id IS NULL AND at < $1::timestamptz - interval '${untoldKeptFor}')`,
    [now],
  );
  await pool.query(`DELETE FROM mails WHERE ended_at < $1::timestamptz - interval '${noticesKeptFor}'`, [
    now,
  ]);
  await pool.query(
    `DELETE FROM work_list_dismissals WHERE dismissed_at < $1::timestamptz - interval '${putAwayFor}'`,
    [now],
  );
  await pool.query('DELETE FROM request_counts WHERE expire < $1', [now.getTime()]);
  return {
    answers: answers.rowCount ?? 0,
    lists: await removeFinished(pool, 'match_lists', most.lists, now),
    reports: await removeFinished(pool, 'reports', most.reports, now),
    sessions: sessions.rowCount ?? 0,
  };
}

async function removeFinished(
  pool: Pool,
  table: 'match_lists' | 'reports',
  limit: number,
  now: Date,
): Promise<number> {
  const removed = await pool.query(
    `DELETE FROM ${table} WHERE id IN (
       SELECT id FROM ${table}
       WHERE created_at < $1::timestamptz - interval '${resultsKeptFor}' AND status IN ('completed', 'failed')
       ORDER BY created_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`,
    [now],
  );
  return removed.rowCount ?? 0;
}
