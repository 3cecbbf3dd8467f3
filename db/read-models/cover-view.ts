import type { EntityManager } from 'typeorm';
import { isoTime } from '../iso-time.ts';

/** Somebody who stands in for the coach of a person. */
export interface Cover {
  readonly id: string;
  readonly candidateId: string;
  /** Id of the principal who stands in. */
  readonly coachId: string;
  /** Erased with the person. */
  readonly reason: string | null;
  /** ISO 8601. */
  readonly begunAt: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly until: string;
}

/** A cover of a person, with what who stands in is called; null when they have not signed in for long. */
export interface CoverView extends Omit<Cover, 'candidateId'> {
  readonly coachName: string | null;
}

/** All who have stood in for the coach of a person, latest first; at most 100 unless said otherwise. */
export function listCovers(manager: EntityManager, candidateId: string, most = 100): Promise<CoverView[]> {
  return manager.query(
    `SELECT cover.id, cover.coach_id AS "coachId", who.name AS "coachName", cover.reason,
       ${isoTime('cover.begun_at')} AS "begunAt", cover.until::text AS until
     FROM candidate_covers AS cover LEFT JOIN principal_names AS who ON who.principal_id = cover.coach_id
     WHERE cover.candidate_id = $1 ORDER BY cover.begun_at DESC, cover.id DESC LIMIT $2`,
    [candidateId, most],
  );
}
