import type { EntityManager } from 'typeorm';
import { type ReviewRow, type SeenSuggestion, seenFormat } from '../entities/review-entity.ts';
import type { ExplainedPair, ExplainSetting } from '../explained-pairs/explained-pair.ts';
import type { PairExplainer } from '../explained-pairs/pair-explainer.ts';
import type { NodeScope } from '../node-scope.ts';
import { findSuggestion, type StoredSuggestion } from '../read-models/suggestion-view.ts';
import { queryIn } from '../run-query.ts';

/** A decision on a suggestion. */
export interface NewReview
  extends Pick<ReviewRow, 'id' | 'suggestionId' | 'decision' | 'reason' | 'comment' | 'reviewedBy'> {
  readonly scope: NodeScope;
  readonly now: Date;
  /** The tags of which the suggestion must still have one; null when it may be as it likes. */
  readonly tags: readonly string[] | null;
}

/** What came of a review; `changed` when the suggestion has none of the tags any more. */
export type ReviewOutcome =
  | { readonly kind: 'reviewed'; readonly review: ReviewRow }
  | { readonly kind: 'changed'; readonly tag: string }
  | { readonly kind: 'not-found' };

/**
 * Stores a coach's decision with all that was seen: the suggestion as it is explained at that moment. `readSetting` is asked
 * once pair and profiles are locked, so that it tells of a policy that came while this waited.
 */
export async function reviewSuggestion(
  manager: EntityManager,
  explainer: PairExplainer,
  readSetting: () => Promise<ExplainSetting>,
  { scope, now, tags, ...decision }: NewReview,
): Promise<ReviewOutcome> {
  const suggestion = await findLocked(manager, decision.suggestionId, scope);
  if (suggestion === null) {
    return { kind: 'not-found' };
  }
  const [explained] = await explainer.explain(queryIn(manager), await readSetting(), [suggestion]);
  if (explained === undefined || explained.failure === 'erased') {
    return { kind: 'not-found' };
  }
  if (tags !== null && !tags.includes(explained.tag)) {
    return { kind: 'changed', tag: explained.tag };
  }
  const { candidateId, roleId } = suggestion;
  const seen = toSeen(suggestion, explained);
  const review: ReviewRow = { ...decision, candidateId, roleId, reviewedAt: now, seen };
  await insertReview(manager, review);
  return { kind: 'reviewed', review };
}

/**
 * The suggestion, with pair and profiles kept from changing before the commit: by matching, edits or erasure. Each lock is a
 * statement of its own, so that the next sees all of what was committed while it waited; matching locks in the same order.
 */
async function findLocked(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<StoredSuggestion | null> {
  const [pair]: { candidateId: string; roleId: string }[] = await manager.query(
    'SELECT candidate_id AS "candidateId", role_id AS "roleId" FROM suggestions WHERE id = $1 FOR SHARE',
    [id],
  );
  if (pair === undefined) {
    return null;
  }
  await manager.query('SELECT FROM candidates WHERE id = $1 FOR SHARE', [pair.candidateId]);
  await manager.query('SELECT FROM roles WHERE id = $1 FOR SHARE', [pair.roleId]);
  return findSuggestion(manager, id, scope);
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

function toSeen(stored: StoredSuggestion, explained: ExplainedPair): SeenSuggestion {
  const { matchedAt, candidateRevision, roleRevision } = stored;
  const { isBeingRemade: _, failure: _failure, gates, rules, ...seen } = explained;
  return {
    format: seenFormat,
    ...seen,
    gates: Object.fromEntries(gates.map(({ gate, ...result }) => [gate, result])),
    rules: Object.fromEntries(rules.map(({ rule, ...result }) => [rule, result])),
    matchedAt: matchedAt.toISOString(),
    candidateRevision,
    roleRevision,
  };
}
