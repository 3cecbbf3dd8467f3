import type { EntityManager } from 'typeorm';
import { type ReviewRow, reviewEntity } from '../entities/review-entity.ts';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { isPairReadable } from '../pair-reach.ts';

/** All reviews of a suggestion, latest first. */
export function listReviews(manager: EntityManager, suggestionId: string): Promise<ReviewRow[]> {
  return manager
    .getRepository(reviewEntity)
    .find({ where: { suggestionId }, order: { reviewedAt: 'DESC', id: 'DESC' } });
}

/** A review without what was seen, with what names the pair; null for a side that was erased or never named. */
export interface ReviewFacts
  extends Pick<
    ReviewRow,
    | 'id'
    | 'suggestionId'
    | 'candidateId'
    | 'roleId'
    | 'decision'
    | 'reason'
    | 'comment'
    | 'resumeOn'
    | 'undoes'
    | 'reviewedBy'
    | 'reviewedAt'
    | 'changed'
  > {
  readonly candidateReference: string | null;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  readonly isUndone: boolean;
}

/** Which reviews, latest first; undefined for any. */
export interface ReviewFilter {
  readonly by?: string | undefined;
  /** Of the candidate or of the role. */
  readonly nodeId?: string | undefined;
  /** Days in Sweden, `YYYY-MM-DD`, both in it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly decision?: ReviewRow['decision'] | undefined;
  readonly candidateId?: string | undefined;
  readonly roleId?: string | undefined;
}

/** A place in the list: after the review of this time (ISO 8601) and id. */
export interface ReviewPlace {
  readonly reviewedAt: string;
  readonly id: string;
}

/** A page of the reviews of pairs that are readable from the scope's nodes, latest first. */
export function listReviewsOfScope(
  manager: EntityManager,
  scope: NodeScope,
  filter: ReviewFilter,
  after: ReviewPlace | null,
  limit: number,
): Promise<ReviewFacts[]> {
  return manager.query(
    `SELECT review.id, review.suggestion_id AS "suggestionId", review.candidate_id AS "candidateId",
       CASE WHEN candidate.status <> 'deleted' THEN candidate.reference END AS "candidateReference",
       review.role_id AS "roleId", role.profile ->> 'title' AS "roleTitle",
       workplace.profile ->> 'name' AS "workplaceName", review.decision, review.reason, review.comment,
       review.resume_on::text AS "resumeOn", review.undoes, review.reviewed_by AS "reviewedBy",
       review.reviewed_at AS "reviewedAt", review.changed,
       EXISTS (SELECT FROM reviews AS later WHERE later.undoes = review.id) AS "isUndone"
     FROM reviews AS review
     JOIN candidates AS candidate ON candidate.id = review.candidate_id
     JOIN roles AS role ON role.id = review.role_id
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     WHERE ${isPairReadable('$1::text[]')}
       AND ($2::text IS NULL OR review.reviewed_by = $2)
       AND ($3::text IS NULL OR candidate.node_id = $3 OR role.node_id = $3)
       AND ($4::date IS NULL OR review.reviewed_at >= ${startOfDay('$4::date')})
       AND ($5::date IS NULL OR review.reviewed_at < ${startOfDay('($5::date + 1)')})
       AND ($6::text IS NULL OR review.decision = $6)
       AND ($7::uuid IS NULL OR review.candidate_id = $7)
       AND ($8::uuid IS NULL OR review.role_id = $8)
       AND ($9::timestamptz IS NULL OR (review.reviewed_at, review.id) < ($9, $10::uuid))
     ORDER BY review.reviewed_at DESC, review.id DESC LIMIT $11`,
    [
      nodesParameter(scope),
      filter.by ?? null,
      filter.nodeId ?? null,
      filter.from ?? null,
      filter.to ?? null,
      filter.decision ?? null,
      filter.candidateId ?? null,
      filter.roleId ?? null,
      after?.reviewedAt ?? null,
      after?.id ?? null,
      limit,
    ],
  );
}

function startOfDay(date: string): string {
  return `${date}::timestamp AT TIME ZONE 'Europe/Stockholm'`;
}
