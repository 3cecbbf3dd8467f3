import type { EntityManager } from 'typeorm';
import { asConsequence } from '../acting.ts';
import type { Objection, ObjectionAnswer } from '../read-models/objection-view.ts';
import { withdrawAll } from './way/withdraw-all.ts';

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
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (candidate_id) WHERE withdrawn_at IS NULL AND answer IS DISTINCT FROM 'dismissed'
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
}

/** Keeps the answer. Dismissed, the person comes back on the lists. `answered-already` also for one that is withdrawn; null when there is none. */
export async function answerObjection(
  manager: EntityManager,
  { id, candidateId, answer, reason, answeredBy, now }: ObjectionAnswered,
): Promise<'answered' | 'answered-already' | null> {
  await lockPerson(manager, candidateId);
  return change(
    manager,
    id,
    candidateId,
    'answered',
    'answered-already',
    'answer IS NULL AND withdrawn_at IS NULL',
    ['answer = $3, reason = $4, answered_by = $5, answered_at = $6', [answer, reason, answeredBy, now]],
  );
}

/** Which objection the person takes back, who writes it down, and when. */
export interface ObjectionWithdrawn {
  readonly id: string;
  readonly candidateId: string;
  readonly withdrawnBy: string;
  readonly now: Date;
}

/** Keeps that the person objects no more, and so comes back on the lists. `stands-no-more` when it stood no more; null when there is none. */
export async function withdrawObjection(
  manager: EntityManager,
  { id, candidateId, withdrawnBy, now }: ObjectionWithdrawn,
): Promise<'withdrawn' | 'stands-no-more' | null> {
  await lockPerson(manager, candidateId);
  return change(
    manager,
    id,
    candidateId,
    'withdrawn',
    'stands-no-more',
    `withdrawn_at IS NULL AND answer IS DISTINCT FROM 'dismissed'`,
    ['withdrawn_by = $3, withdrawn_at = $4', [withdrawnBy, now]],
  );
}

/** Removes the words about an erased candidate; that there was an objection, stays. */
export async function eraseObjectionWords(manager: EntityManager, candidateId: string): Promise<void> {
  await manager.query('UPDATE candidate_objections SET words = NULL, reason = NULL WHERE candidate_id = $1', [
    candidateId,
  ]);
}

async function change<Done extends string, Late extends string>(
  manager: EntityManager,
  id: string,
  candidateId: string,
  done: Done,
  late: Late,
  condition: string,
  [set, values]: readonly [string, readonly unknown[]],
): Promise<Done | Late | null> {
  const [found]: { isInTime: boolean }[] = await manager.query(
    `SELECT ${condition} AS "isInTime" FROM candidate_objections WHERE id = $1 AND candidate_id = $2`,
    [id, candidateId],
  );
  if (found === undefined) {
    return null;
  }
  if (!found.isInTime) {
    return late;
  }
  await manager.query(`UPDATE candidate_objections SET ${set} WHERE id = $1 AND candidate_id = $2`, [
    id,
    candidateId,
    ...values,
  ]);
  return done;
}

/** Whoever proposes the person meanwhile waits, or is waited for. */
async function lockPerson(manager: EntityManager, candidateId: string): Promise<void> {
  await asConsequence(() =>
    manager.query('SELECT FROM candidates WHERE id = $1 FOR NO KEY UPDATE', [candidateId]),
  );
}
