import type { DataSource, EntityManager } from 'typeorm';
import type { ErasureLedger } from '../erasures/erasure-ledger.ts';
import type { RunQuery } from '../run-query.ts';
import { eraseCandidate } from './erase-candidate.ts';
import { runInTransaction } from './run-in-transaction.ts';

/** How long people are kept of whom nothing is heard, and how long before they are erased that is told. */
export interface RetentionTerms {
  /** Of one who is closed. */
  readonly closedMonths: number;
  /** Of one who is off the lists, as nobody has confirmed the profile, and was never proposed. */
  readonly unconfirmedMonths: number;
  /** Of one who is off the lists so, and was proposed to a workplace. */
  readonly proposedMonths: number;
  readonly noticeDays: number;
}

/** When it is. */
export interface RetentionMoment {
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Most that are erased at once: each is a transaction of its own. */
const most = 100;

/** The day from which on nobody needs a person any more, as far as the row `p` and what was done with them tell; null while somebody does. */
const dueOn = `(SELECT (last_needed + make_interval(months => CASE
      WHEN p.placements > 0 OR is_asked THEN NULL
      WHEN p.status = 'closed' THEN $1::int
      WHEN NOT p.is_lapsed THEN NULL
      WHEN p.times_proposed > 0 THEN $3::int
      ELSE $2::int END))::date
  FROM (SELECT greatest(p.confirmed_at,
      (SELECT max(updated_at) FROM proposals WHERE candidate_id = p.id),
      (SELECT max(ended_on) FROM placements WHERE candidate_id = p.id)) AS last_needed,
    EXISTS (SELECT FROM proposals WHERE candidate_id = p.id AND state IN ('proposed', 'asked', 'welcomed')
      AND consent_until >= $4::date) AS is_asked) AS known)`;

/** Each person, and when; reckoned once however often it is asked for, and not of those whose row does not count. */
const withDueDay = `candidates AS p CROSS JOIN LATERAL (SELECT ${dueOn} AS day OFFSET 0) AS due`;

/** Who may be due: of all others the row tells that they are not. */
const mayBeDue = `(p.status = 'closed' OR (p.status = 'open' AND p.is_lapsed))`;

/**
 * Gives notice of those who are to be erased soon, at least `noticeDays` before, takes it back of those who are needed again, and answers whose
 * day has come.
 */
export async function noticeErasures(
  run: RunQuery,
  { closedMonths, unconfirmedMonths, proposedMonths, noticeDays }: RetentionTerms,
  { today }: RetentionMoment,
): Promise<string[]> {
  const periods = [closedMonths, unconfirmedMonths, proposedMonths, today];
  await run(
    `UPDATE candidates SET erase_on = noticed.on_day FROM (
       SELECT p.id, greatest(due.day, $4::date + $5::int) AS on_day FROM ${withDueDay}
       WHERE p.erase_on IS NULL AND ${mayBeDue} AND due.day <= $4::date + $5::int
       ORDER BY p.id FOR NO KEY UPDATE OF p SKIP LOCKED) AS noticed
     WHERE candidates.id = noticed.id`,
    [...periods, noticeDays],
  );
  await run(
    `UPDATE candidates SET erase_on = NULL FROM (
       SELECT p.id FROM ${withDueDay} WHERE p.erase_on IS NOT NULL
         AND (NOT ${mayBeDue} OR due.day IS NULL OR due.day > $4::date + $5::int)
       ORDER BY p.id FOR NO KEY UPDATE OF p SKIP LOCKED) AS kept
     WHERE candidates.id = kept.id`,
    [...periods, noticeDays],
  );
  const rows = await run<{ id: string }>(
    `SELECT p.id FROM ${withDueDay} WHERE p.erase_on <= $4::date AND ${mayBeDue} AND due.day <= $4::date
     ORDER BY p.erase_on, p.id LIMIT ${most}`,
    periods,
  );
  return rows.map(({ id }) => id);
}

/**
 * Erases one whose day had come, as one who asks for it does, unless it is needed again by now; returns the person's node, null when nothing
 * was erased. The file of erasures is told once that is stored: an attempt that is undone must not name somebody who stays. What it could not
 * be told, `completeLedger` makes up for.
 */
export async function eraseDue(
  dataSource: DataSource,
  ledger: ErasureLedger,
  id: string,
  moment: RetentionMoment,
): Promise<string | null> {
  const nodeId = await runInTransaction(dataSource, (manager) => eraseIfDue(manager, id, moment));
  if (nodeId !== null) {
    await ledger.record(id, moment.now);
  }
  return nodeId;
}

async function eraseIfDue(
  manager: EntityManager,
  id: string,
  { now, today }: RetentionMoment,
): Promise<string | null> {
  const [due]: { nodeId: string }[] = await manager.query(
    `SELECT node_id AS "nodeId" FROM candidates WHERE id = $1 AND status <> 'deleted' AND erase_on <= $2::date FOR UPDATE`,
    [id, today],
  );
  if (due === undefined) {
    return null;
  }
  await eraseCandidate(manager, id, now, 'keep-periods');
  return due.nodeId;
}
