import type { EntityManager } from 'typeorm';
import type { ReviewRow } from '../entities/review-entity.ts';

/** All reviews of a suggestion, latest first. */
export async function listReviews(manager: EntityManager, suggestionId: string): Promise<ReviewRow[]> {
  const rows: ReviewRow[] = await manager.query(
    `SELECT id, suggestion_id AS "suggestionId", candidate_id AS "candidateId", role_id AS "roleId", decision, reason,
       comment, reviewed_by AS "reviewedBy", reviewed_at AS "reviewedAt", seen
     FROM reviews WHERE suggestion_id = $1 ORDER BY reviewed_at DESC, id DESC`,
    [suggestionId],
  );
  return rows;
}
