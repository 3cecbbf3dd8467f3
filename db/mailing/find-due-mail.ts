import type { RunQuery } from '../run-query.ts';
import { isDue } from './take-mail.ts';

/** Most who are told in one go of the sweep. */
const most = 100;

/** Those who are to get an e-mail at `now`, or whose last one is to be tried again. */
export async function findDueMail(run: RunQuery, now: Date): Promise<string[]> {
  const rows = await run<{ principal_id: string }>(
    `SELECT principal_id FROM mails WHERE ended_at IS NULL AND next_attempt_at <= $1
     UNION
     SELECT recipient.principal_id FROM mail_recipients AS recipient
     WHERE recipient.principal_id IN (SELECT principal_id FROM mail_notices WHERE mail_id IS NULL)
       AND recipient.address IS NOT NULL AND recipient.is_wanted
       AND ${isDue('recipient.principal_id', '$1::timestamptz')}
     ORDER BY 1 LIMIT ${most}`,
    [now],
  );
  return rows.map((row) => row.principal_id);
}
