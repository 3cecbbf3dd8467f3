import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import { countWork, type WorkListReader } from '../read-models/work-list.ts';
import type { RunQuery } from '../run-query.ts';
import { endMail } from './end-mail.ts';
import { type MailGroup, mailGroups } from './mail-groups.ts';

/** How long the first of what waits is gathered with what comes after it, and how long it is from one e-mail to the next. */
const gatherFor = `interval '2 minutes'`;
/** See {@link gatherFor}. */
const spacing = `interval '15 minutes'`;
/** How long an attempt may take before another worker makes the next one. */
const attemptLease = `interval '5 minutes'`;
/** How long one is tried to be told before it is given up. */
const triedFor = `interval '1 day'`;

/** An e-mail that one worker may send: no other one sends it while the number of the attempt is this. */
export interface TakenMail {
  readonly kind: 'taken';
  readonly id: string;
  readonly attempt: number;
  readonly address: string;
  readonly lang: VocabularyLanguage;
  /** How many wait in each group that is told of, as the recipient's work list has them. */
  readonly waiting: readonly { readonly group: MailGroup; readonly count: number }[];
}

/** What came of taking somebody's e-mail: there is none to send now, or one that ended without being sent. */
export type TakeOutcome =
  | TakenMail
  | { readonly kind: 'none' }
  | { readonly kind: 'ended'; readonly id: string; readonly outcome: 'unknown' | 'given-up' | 'not-needed' };

interface Recipient {
  readonly address: string | null;
  readonly roles: readonly string[];
  readonly nodes: readonly string[] | null;
  readonly isWanted: boolean;
  readonly lang: VocabularyLanguage;
}

interface MailUnderWay {
  readonly id: string;
  readonly attempt: number;
  readonly isTaken: boolean;
  readonly isHandedOver: boolean;
  readonly isLate: boolean;
}

/**
 * Takes the e-mail that somebody is to get, new or to be tried again, in one transaction. `newId` is of a new one, and its Message-ID's. One that a
 * killed worker had handed over, without being told what came of it, has ended: sent again it might be there twice.
 */
export async function takeMail(
  run: RunQuery,
  principalId: string,
  newId: string,
  now: Date,
  today: string,
): Promise<TakeOutcome> {
  const [recipient] = await run<Recipient & { [column: string]: unknown }>(
    `SELECT address, roles, nodes, is_wanted AS "isWanted", lang FROM mail_recipients WHERE principal_id = $1 FOR UPDATE`,
    [principalId],
  );
  const [underWay] = await run<MailUnderWay & { [column: string]: unknown }>(
    `SELECT id, attempt, next_attempt_at > $2 AS "isTaken", handed_over_at IS NOT NULL AS "isHandedOver",
       begun_at < $2::timestamptz - ${triedFor} AS "isLate"
     FROM mails WHERE principal_id = $1 AND ended_at IS NULL FOR UPDATE`,
    [principalId, now],
  );
  if (underWay?.isTaken) {
    return { kind: 'none' };
  }
  if (underWay?.isHandedOver || underWay?.isLate) {
    const outcome = underWay.isHandedOver ? 'unknown' : 'given-up';
    await endMail(run, underWay, outcome, now);
    return { kind: 'ended', id: underWay.id, outcome };
  }
  const mail = underWay ? await takeAgain(run, underWay, now) : await begin(run, principalId, newId, now);
  if (mail === null) {
    return { kind: 'none' };
  }
  await run('UPDATE mail_notices SET mail_id = $2 WHERE principal_id = $1 AND mail_id IS NULL', [
    principalId,
    mail.id,
  ]);
  const { address = null, lang = 'sv' } = recipient ?? {};
  const waiting = recipient?.isWanted
    ? await readWaiting(run, principalId, mail.id, recipient, now, today)
    : [];
  if (address === null || waiting.length === 0) {
    await endMail(run, mail, 'not-needed', now);
    return { kind: 'ended', id: mail.id, outcome: 'not-needed' };
  }
  return { kind: 'taken', ...mail, address, lang, waiting };
}

async function takeAgain(run: RunQuery, { id, attempt }: MailUnderWay, now: Date) {
  await run(
    `UPDATE mails SET attempt = $2, next_attempt_at = $3::timestamptz + ${attemptLease} WHERE id = $1`,
    [id, attempt + 1, now],
  );
  return { id, attempt: attempt + 1 };
}

/** Begins a new one; null when nothing is noted for long enough, or the last one is too new. */
async function begin(run: RunQuery, principalId: string, id: string, now: Date) {
  const begun = await run(
    `INSERT INTO mails (id, principal_id, attempt, begun_at, next_attempt_at)
     SELECT $1, $2, 1, $3, $3::timestamptz + ${attemptLease} WHERE ${isDue('$2', '$3::timestamptz')} RETURNING id`,
    [id, principalId, now],
  );
  return begun.length === 0 ? null : { id, attempt: 1 };
}

/** SQL condition under which a new e-mail to somebody is due. */
export function isDue(principalId: string, now: string): string {
  return `EXISTS (SELECT FROM mail_notices AS notice WHERE notice.principal_id = ${principalId} AND notice.mail_id IS NULL
      AND notice.at <= ${now} - ${gatherFor})
    AND NOT EXISTS (SELECT FROM mails AS before WHERE before.principal_id = ${principalId}
      AND (before.ended_at IS NULL OR before.begun_at > ${now} - ${spacing}))`;
}

/** What waits in the groups that the e-mail is about; nothing when none of what was noted waits any more. */
async function readWaiting(
  run: RunQuery,
  principalId: string,
  mailId: string,
  { roles, nodes }: Recipient,
  now: Date,
  today: string,
): Promise<TakenMail['waiting']> {
  const noticed = await run<{ group: MailGroup; ids: string[] }>(
    'SELECT group_id AS "group", array_agg(subject_id) AS ids FROM mail_notices WHERE mail_id = $1 GROUP BY group_id',
    [mailId],
  );
  const reader: WorkListReader = {
    principalId,
    scope: { nodes: nodes ?? '*', managerId: null, writerId: null },
    coachId: roles.includes('coach') ? principalId : null,
    managerId: roles.includes('manager') ? principalId : null,
    now,
    today,
    // no group that is mailed about goes by it
    unconfirmedBefore: now,
  };
  const counted = [];
  for (const group of mailGroups) {
    const ids = noticed.find((one) => one.group === group)?.ids;
    if (ids !== undefined) {
      counted.push({ group, ...(await countWork(run, reader, group, ids)) });
    }
  }
  return counted.some(({ holdsAny }) => holdsAny)
    ? counted.filter(({ count }) => count > 0).map(({ group, count }) => ({ group, count }))
    : [];
}
