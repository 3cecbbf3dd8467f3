import type { EntityManager } from 'typeorm';
import { NIL } from 'uuid'; // RFC 9562
import type { ReviewRow } from '../entities/review-entity.ts';
import {
  type StoredPairRow,
  storedPairColumns,
  storedPairTables,
} from '../explained-pairs/explained-pair.ts';
import { isManagersRole, type NodeScope, nodesParameter } from '../node-scope.ts';

/** The latest review of a suggestion that was not undone. */
export interface LatestReview {
  readonly id: string;
  readonly decision: Exclude<ReviewRow['decision'], 'undo'>;
  readonly reason: string | null;
  /** `YYYY-MM-DD`, of a hold that says until when. */
  readonly resumeOn: string | null;
  readonly reviewedBy: string;
  /** ISO 8601. */
  readonly reviewedAt: string;
}

/** One suggestion as it is stored, with what names both sides; null for a side that was erased or never named. */
export interface StoredSuggestion extends StoredPairRow {
  readonly candidateReference: string | null;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  readonly review: LatestReview | null;
}

/** Whose suggestions: a candidate's or a role's. */
export interface SuggestionSubject {
  readonly kind: 'candidate' | 'role';
  readonly id: string;
}

/** A place in a ranked list: after the suggestion with this total and id. */
export interface RankedPlace {
  readonly total: number;
  readonly suggestionId: string;
}

/** The columns of {@link LatestReview}, all null where there is none. */
export interface ReviewColumns {
  readonly reviewId: string | null;
  readonly decision: LatestReview['decision'] | null;
  readonly reason: string | null;
  readonly resumeOn: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
}

type Row = Omit<StoredSuggestion, 'review'> & ReviewColumns;

/** Columns of {@link ReviewColumns}, of a table that the statement names review. */
export const reviewColumns = `review.id AS "reviewId", review.decision, review.reason,
  review.resume_on::text AS "resumeOn", review.reviewed_by AS "reviewedBy", review.reviewed_at AS "reviewedAt"`;

const columns = `${storedPairColumns},
  CASE WHEN candidate.status <> 'deleted' THEN candidate.reference END AS "candidateReference",
  role.profile ->> 'title' AS "roleTitle", workplace.profile ->> 'name' AS "workplaceName",
  ${reviewColumns}`;

const tables = `${storedPairTables()}
  LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
  LEFT JOIN LATERAL (
    SELECT * FROM standing_reviews WHERE suggestion_id = s.id
    ORDER BY reviewed_at DESC, id DESC LIMIT 1) AS review ON true`;

const bothExist = `candidate.status <> 'deleted' AND role.status <> 'deleted'`;

const sides = {
  candidate: {
    subject: 's.candidate_id',
    other: 's.role_id',
    otherColumn: 'role_id',
    isListed: 's.in_candidate_list',
  },
  role: {
    subject: 's.role_id',
    other: 's.candidate_id',
    otherColumn: 'candidate_id',
    isListed: 's.in_role_list',
  },
} as const;

/** A page of the subject's list of a kind, best first; ties break by the other's id. `limit` null for all. */
export async function listSuggestions(
  manager: EntityManager,
  subject: SuggestionSubject,
  kind: 'match' | 'near-miss',
  after: RankedPlace | null,
  limit: number | null,
): Promise<StoredSuggestion[]> {
  const { subject: subjectColumn, other, otherColumn, isListed } = sides[subject.kind];
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM ${tables}
     WHERE ${subjectColumn} = $1 AND s.kind = $2 AND ${isListed} AND ${bothExist}
       AND ($3::float8 IS NULL OR s.total < $3
            OR (s.total = $3 AND ${other} > COALESCE((SELECT ${otherColumn} FROM suggestions WHERE id = $4), $6::uuid)))
     ORDER BY s.total DESC, ${other} LIMIT $5`,
    // where the last one of the page before is gone, its equals are shown again rather than left out
    [subject.id, kind, after?.total ?? null, after?.suggestionId ?? null, limit, NIL],
  );
  return rows.map(withReview);
}

/** The subject's reviewed pairs that no longer stand on its lists, latest review first. */
export async function listReviewedOffList(
  manager: EntityManager,
  subject: SuggestionSubject,
): Promise<StoredSuggestion[]> {
  const { subject: subjectColumn, isListed } = sides[subject.kind];
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM ${tables}
     WHERE ${subjectColumn} = $1 AND s.id IN (SELECT suggestion_id FROM standing_reviews WHERE ${subject.kind}_id = $1)
       AND NOT (${isListed} AND s.kind <> 'none' AND ${bothExist})
     ORDER BY review.reviewed_at DESC, s.id LIMIT 200`,
    [subject.id],
  );
  return rows.map(withReview);
}

/** The stored pairs among those with these ids, in any order. */
export function listStoredPairs(manager: EntityManager, ids: readonly string[]): Promise<StoredPairRow[]> {
  return manager.query(`SELECT ${storedPairColumns} FROM ${storedPairTables()} WHERE s.id = ANY ($1)`, [ids]);
}

/** One suggestion of which either side lies within the scope; null when there is none. A manager has to see the role. */
export async function findSuggestion(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<StoredSuggestion | null> {
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM ${tables} WHERE s.id = $1 AND ${suggestionWithinScope}`,
    [id, nodesParameter(scope), scope.managerId],
  );
  return rows[0] === undefined ? null : withReview(rows[0]);
}

/**
 * Condition on s, candidate, role and workplace, with the scope's nodes as $2 and its manager as $3. What was decided about
 * an erased role stays to be seen, but not by managers.
 */
const suggestionWithinScope = `($2::text[] IS NULL OR role.node_id = ANY ($2)
      OR (candidate.node_id = ANY ($2) AND $3::text IS NULL))
    AND ($3::text IS NULL OR (role.status <> 'deleted'
      AND ${isManagersRole('role', 'workplace', '$3')}))`;

/** The row with the columns of the latest review as one value. */
export function withReview<Row extends ReviewColumns>({
  reviewId: id,
  decision,
  reason,
  resumeOn,
  reviewedBy,
  reviewedAt,
  ...row
}: Row): Omit<Row, keyof ReviewColumns> & { readonly review: LatestReview | null } {
  const isReviewed = id !== null && decision !== null && reviewedBy !== null && reviewedAt !== null;
  return {
    ...row,
    review: isReviewed
      ? { id, decision, reason, resumeOn, reviewedBy, reviewedAt: reviewedAt.toISOString() }
      : null,
  };
}

/** The tag of a suggestion as it is shown: that of its pair, and which review stands. */
export function tagWithReview(pairTag: string, review: Pick<LatestReview, 'id'> | null): string {
  return review === null ? pairTag : `${pairTag}-${review.id}`;
}
