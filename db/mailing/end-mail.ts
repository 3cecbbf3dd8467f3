import type { RunQuery } from '../run-query.ts';

/** An attempt to send an e-mail. */
interface MailAttempt {
  readonly id: string;
  readonly attempt: number;
}

/** How an e-mail ends; `unknown` when it was handed over and nothing was answered. */
export type MailOutcome = 'sent' | 'unknown' | 'refused' | 'given-up' | 'not-needed';

/**
 * Records, before the last of an e-mail goes to the mail server, that it may be delivered from now on. Throws when another attempt has
 * taken its place: then it must not go out.
 */
export async function recordHandover(run: RunQuery, { id, attempt }: MailAttempt, now: Date): Promise<void> {
  const recorded = await run(
    `UPDATE mails SET handed_over_at = $3 WHERE id = $1 AND attempt = $2 AND ended_at IS NULL AND handed_over_at IS NULL
     RETURNING id`,
    [id, attempt, now],
  );
  if (recorded.length === 0) {
    throw new Error('Another attempt has taken the place of this one.');
  }
}

/** Records how an e-mail ended, where this is its latest attempt. */
export async function endMail(
  run: RunQuery,
  { id, attempt }: MailAttempt,
  outcome: MailOutcome,
  now: Date,
): Promise<void> {
  await run(
    'UPDATE mails SET ended_at = $3, outcome = $4 WHERE id = $1 AND attempt = $2 AND ended_at IS NULL',
    [id, attempt, now, outcome],
  );
}

/** Records that the mail server has not taken an e-mail, and when it is tried again. */
export async function postponeMail(
  run: RunQuery,
  { id, attempt }: MailAttempt,
  nextAttemptAt: Date,
): Promise<void> {
  await run(
    `UPDATE mails SET next_attempt_at = $3, handed_over_at = NULL WHERE id = $1 AND attempt = $2 AND ended_at IS NULL`,
    [id, attempt, nextAttemptAt],
  );
}
