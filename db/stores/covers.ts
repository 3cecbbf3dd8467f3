import type { EntityManager } from 'typeorm';
import type { Cover } from '../read-models/cover-view.ts';

/** Begins a cover. Who stands in already does so until the later day; each time is recorded by itself. */
export async function insertCover(
  manager: EntityManager,
  { id, candidateId, coachId, reason, begunAt, until }: Cover,
): Promise<void> {
  await manager.query(
    `INSERT INTO candidate_covers (id, candidate_id, coach_id, reason, begun_at, until) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, candidateId, coachId, reason, begunAt, until],
  );
}

/** Removes why somebody stood in for the coach of an erased person; that they did, stays. */
export async function eraseCoverReasons(manager: EntityManager, candidateId: string): Promise<void> {
  await manager.query('UPDATE candidate_covers SET reason = NULL WHERE candidate_id = $1', [candidateId]);
}
