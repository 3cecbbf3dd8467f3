import type { EntityManager } from 'typeorm';
import { asConsequence } from '../acting.ts';
import { findRelations } from '../person-access.ts';
import type { Objection, ObjectionAnswer } from '../read-models/objection-view.ts';
import { queryIn } from '../run-query.ts';
import { withdrawAll } from './way/withdraw-all.ts';

/** That an objection stands, in SQL: the person has not taken it back, and nobody has dismissed it. */
const stands = `withdrawn_at IS NULL AND answer IS DISTINCT FROM 'dismissed'`;

/** A new objection, and who wrote it down when. */
export interface NewObjection
  extends Pick<Objection, 'id' | 'candidateId' | 'madeOn' | 'words' | 'recordedBy'> {
  readonly now: Date;
}

/**
 * Keeps that a person objects. From the commit on they are on no list and nobody reads a suggestion of theirs; what was put to workplaces is taken back, and these
 * are told nothing more. `stands-already` when there is an objection that stands.
 */
export async function recordObjection(
  manager: EntityManager,
  { id, candidateId, madeOn, words, recordedBy, now }: NewObjection,
  newId: () => string,
): Promise<'recorded' | 'stands-already'> {
  await lockPerson(manager, candidateId);
  const recorded: unknown[] = await manager.query(
    `INSERT INTO candidate_objections (id, candidate_id, made_on, words, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (candidate_id) WHERE ${stands}
     DO NOTHING RETURNING id`,
    [id, candidateId, madeOn, words, recordedBy, now],
  );
  if (recorded.length === 0) {
    return 'stands-already';
  }
  await asConsequence(() => withdrawAll(manager, candidateId, { by: recordedBy, now, newId }));
  return 'recorded';
}

/** What a human answers to an objection. */
export interface ObjectionAnswered {
  readonly id: string;
  readonly candidateId: string;
  readonly answer: ObjectionAnswer;
  readonly reason: string;
  readonly answeredBy: string;
  readonly now: Date;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What came of settling an objection: `over` where that came too late, null where there is no such objection. */
type Settled = 'settled' | 'over' | null;

/**
 * Keeps the answer. Dismissed, the person comes back on the lists. `over` when it has been answered, or the person has taken it back; `by-the-coach`,
 * and nothing kept, when who answers is in charge of the person or stands in, whatever else they are.
 */
export async function answerObjection(
  manager: EntityManager,
  { answer, reason, answeredBy, now, today, ...which }: ObjectionAnswered,
): Promise<Settled | 'by-the-coach'> {
  // before it is asked who is in charge, which so stays
  await lockPerson(manager, which.candidateId);
  if (await hasCharge(manager, which.candidateId, answeredBy, today)) {
    return 'by-the-coach';
  }
  const isInTime = 'answer IS NULL AND withdrawn_at IS NULL';
  return settle(manager, which, isInTime, { answer, reason, answered_by: answeredBy, answered_at: now });
}

/** Which objection the person takes back, who writes it down, and when. */
export interface ObjectionWithdrawn {
  readonly id: string;
  readonly candidateId: string;
  readonly withdrawnBy: string;
  readonly now: Date;
}

/** Keeps that the person objects no more, and so comes back on the lists. `over` when it stood no more. */
export async function withdrawObjection(
  manager: EntityManager,
  { withdrawnBy, now, ...which }: ObjectionWithdrawn,
): Promise<Settled> {
  await lockPerson(manager, which.candidateId);
  return settle(manager, which, stands, { withdrawn_by: withdrawnBy, withdrawn_at: now });
}

/** Removes the words about an erased candidate; that there was an objection, stays. */
export async function eraseObjectionWords(manager: EntityManager, candidateId: string): Promise<void> {
  await manager.query('UPDATE candidate_objections SET words = NULL, reason = NULL WHERE candidate_id = $1', [
    candidateId,
  ]);
}

/** Settles an objection of a person who is locked, where it `isInTime` (SQL). */
async function settle(
  manager: EntityManager,
  { id, candidateId }: Pick<Objection, 'id' | 'candidateId'>,
  isInTime: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Settled> {
  const [found]: { isInTime: boolean }[] = await manager.query(
    `SELECT ${isInTime} AS "isInTime" FROM candidate_objections WHERE id = $1 AND candidate_id = $2`,
    [id, candidateId],
  );
  if (found?.isInTime !== true) {
    return found === undefined ? null : 'over';
  }
  const set = Object.keys(values).map((column, index) => `${column} = $${index + 2}`);
  await manager.query(`UPDATE candidate_objections SET ${set.join(', ')} WHERE id = $1`, [
    id,
    ...Object.values(values),
  ]);
  return 'settled';
}

/** Whether somebody is in charge of the person or stands in: by who they are, whatever roles they act in just now. */
async function hasCharge(
  manager: EntityManager,
  candidateId: string,
  principalId: string,
  today: string,
): Promise<boolean> {
  const viewer = { id: principalId.toLowerCase(), isCoach: true, isPlanner: false, isSystem: false, today };
  const relation = (await findRelations(queryIn(manager), viewer, [candidateId])).get(candidateId);
  return relation !== undefined && (relation.isCoach || relation.isCover);
}

/** Whoever proposes the person meanwhile waits, or is waited for. */
async function lockPerson(manager: EntityManager, candidateId: string): Promise<void> {
  await asConsequence(() =>
    manager.query('SELECT FROM candidates WHERE id = $1 FOR NO KEY UPDATE', [candidateId]),
  );
}
