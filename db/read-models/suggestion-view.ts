import type { EntityManager } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';
import { type Analysis, unpackEvidence } from '../../matching/scoring/packed-evidence.ts';
import type { SuggestionRow } from '../entities/suggestion-entity.ts';
import { isManagersRole, type NodeScope, nodesParameter } from '../node-scope.ts';

/** The latest review of a suggestion. */
export interface LatestReview {
  readonly decision: 'approve' | 'decline' | 'hold';
  readonly reason: string | null;
  /** ISO 8601. */
  readonly reviewedAt: string;
}

/** One suggestion as it is shown, with what names both sides; null for a side that was erased or never named. */
export interface SuggestionView
  extends Analysis,
    Pick<
      SuggestionRow,
      | 'id'
      | 'candidateId'
      | 'roleId'
      | 'kind'
      | 'total'
      | 'forCandidate'
      | 'forWorkplace'
      | 'coverage'
      | 'policyVersion'
      | 'engineVersion'
    > {
  readonly candidateReference: string | null;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  /** ISO 8601. */
  readonly matchedAt: string;
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

interface Row extends Omit<SuggestionRow, 'inCandidateList' | 'inRoleList'> {
  candidateReference: string | null;
  roleTitle: string | null;
  workplaceName: string | null;
  decision: LatestReview['decision'] | null;
  reason: string | null;
  reviewedAt: Date | null;
  weights: Policy['weights'];
}

const columns = `s.id, s.candidate_id AS "candidateId", s.role_id AS "roleId", s.kind, s.total,
  s.for_candidate AS "forCandidate", s.for_workplace AS "forWorkplace", s.coverage, s.evidence,
  s.policy_version AS "policyVersion", s.engine_version AS "engineVersion", s.matched_at AS "matchedAt",
  CASE WHEN candidate.status <> 'deleted' THEN candidate.reference END AS "candidateReference",
  role.profile ->> 'title' AS "roleTitle", workplace.profile ->> 'name' AS "workplaceName",
  review.decision, review.reason, review.reviewed_at AS "reviewedAt", policy.document -> 'weights' AS weights`;

const tables = `suggestions AS s
  JOIN candidates AS candidate ON candidate.id = s.candidate_id
  JOIN roles AS role ON role.id = s.role_id
  JOIN match_policies AS policy ON policy.version = s.policy_version
  LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
  LEFT JOIN LATERAL (
    SELECT decision, reason, reviewed_at FROM reviews WHERE suggestion_id = s.id
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
): Promise<SuggestionView[]> {
  const { subject: subjectColumn, other, otherColumn, isListed } = sides[subject.kind];
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM ${tables}
     WHERE ${subjectColumn} = $1 AND s.kind = $2 AND ${isListed} AND ${bothExist}
       AND ($3::float8 IS NULL OR s.total < $3
            OR (s.total = $3 AND ${other} > (SELECT ${otherColumn} FROM suggestions WHERE id = $4)))
     ORDER BY s.total DESC, ${other} LIMIT $5`,
    [subject.id, kind, after?.total ?? null, after?.suggestionId ?? null, limit],
  );
  return rows.map(toView);
}

/** The subject's reviewed pairs that no longer stand on its lists, latest review first. */
export async function listReviewedOffList(
  manager: EntityManager,
  subject: SuggestionSubject,
): Promise<SuggestionView[]> {
  const { subject: subjectColumn, isListed } = sides[subject.kind];
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM ${tables}
     WHERE ${subjectColumn} = $1 AND review.decision IS NOT NULL AND NOT (${isListed} AND s.kind <> 'none' AND ${bothExist})
     ORDER BY review.reviewed_at DESC, s.id LIMIT 200`,
    [subject.id],
  );
  return rows.map(toView);
}

/** One suggestion of which either side lies within the scope; null when there is none. A manager has to see the role. */
export async function findSuggestion(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<SuggestionView | null> {
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM ${tables} WHERE s.id = $1 AND ${suggestionWithinScope}`,
    [id, nodesParameter(scope), scope.managerId],
  );
  return rows[0] === undefined ? null : toView(rows[0]);
}

/**
 * Condition on s, candidate, role and workplace, with the scope's nodes as $2 and its manager as $3. What was decided about
 * an erased role stays to be seen, but not by managers.
 */
export const suggestionWithinScope = `($2::text[] IS NULL OR role.node_id = ANY ($2)
      OR (candidate.node_id = ANY ($2) AND $3::text IS NULL))
    AND ($3::text IS NULL OR (role.status <> 'deleted'
      AND ${isManagersRole('role', 'workplace', '$3')}))`;

function toView({ decision, reason, reviewedAt, matchedAt, evidence, weights, ...row }: Row): SuggestionView {
  return {
    ...row,
    ...unpackEvidence(evidence, { weights }),
    matchedAt: matchedAt.toISOString(),
    review:
      decision === null || reviewedAt === null
        ? null
        : { decision, reason, reviewedAt: reviewedAt.toISOString() },
  };
}
