import type { EntityManager } from 'typeorm';
import type { Policy } from '../../matching/model/policy.ts';
import { unpackEvidence } from '../../matching/scoring/packed-evidence.ts';
import type { ReviewRow, SeenSuggestion } from '../entities/review-entity.ts';
import type { SuggestionRow } from '../entities/suggestion-entity.ts';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { suggestionWithinScope } from '../read-models/suggestion-view.ts';

/** A decision on a suggestion. */
export interface NewReview
  extends Pick<ReviewRow, 'id' | 'suggestionId' | 'decision' | 'reason' | 'comment' | 'reviewedBy'> {
  readonly scope: NodeScope;
  readonly now: Date;
}

/** What came of a review. */
export type ReviewOutcome =
  | { readonly kind: 'reviewed'; readonly review: ReviewRow }
  | { readonly kind: 'not-found' };

type SeenRow = Omit<SuggestionRow, 'inCandidateList' | 'inRoleList'> &
  Pick<SeenSuggestion, 'candidateRevision' | 'roleRevision'> &
  Pick<Policy, 'weights'>;

/**
 * Stores a coach's decision with a copy of what was seen: the suggestion as it stands in the database at that moment,
 * and the revisions that it was computed from.
 */
export async function reviewSuggestion(
  manager: EntityManager,
  { scope, now, ...decision }: NewReview,
): Promise<ReviewOutcome> {
  // keeps re-matching and erasure from changing the pair between the copy and the commit; a statement of its own, so that
  // the next one sees all of what was committed while this one waited
  await manager.query('SELECT FROM suggestions WHERE id = $1 FOR SHARE', [decision.suggestionId]);
  const [row]: SeenRow[] = await manager.query(
    `SELECT s.id, s.candidate_id AS "candidateId", s.role_id AS "roleId", s.kind, s.total,
       s.for_candidate AS "forCandidate", s.for_workplace AS "forWorkplace", s.coverage, s.evidence,
       s.policy_version AS "policyVersion", s.engine_version AS "engineVersion", s.matched_at AS "matchedAt",
       candidate.matched_revision AS "candidateRevision", role.matched_revision AS "roleRevision",
       policy.document -> 'weights' AS weights
     FROM suggestions AS s
     JOIN match_policies AS policy ON policy.version = s.policy_version
     JOIN candidates AS candidate ON candidate.id = s.candidate_id
     JOIN roles AS role ON role.id = s.role_id
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     WHERE s.id = $1 AND candidate.status <> 'deleted' AND role.status <> 'deleted'
       AND ${suggestionWithinScope}`,
    [decision.suggestionId, nodesParameter(scope), scope.managerId],
  );
  if (row === undefined) {
    return { kind: 'not-found' };
  }
  const { candidateId, roleId } = row;
  const review: ReviewRow = { ...decision, candidateId, roleId, reviewedAt: now, seen: toSeen(row) };
  await insertReview(manager, review);
  return { kind: 'reviewed', review };
}

async function insertReview(manager: EntityManager, review: ReviewRow): Promise<void> {
  await manager.query(
    `INSERT INTO reviews (id, suggestion_id, candidate_id, role_id, decision, reason, comment, reviewed_by, reviewed_at, seen)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      review.id,
      review.suggestionId,
      review.candidateId,
      review.roleId,
      review.decision,
      review.reason,
      review.comment,
      review.reviewedBy,
      review.reviewedAt,
      JSON.stringify(review.seen),
    ],
  );
}

function toSeen({
  id: _,
  candidateId: _candidate,
  roleId: _role,
  evidence,
  matchedAt,
  weights,
  ...numbers
}: SeenRow): SeenSuggestion {
  return { ...numbers, matchedAt: matchedAt.toISOString(), ...unpackEvidence(evidence, { weights }) };
}
