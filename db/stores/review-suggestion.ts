import type { EntityManager } from 'typeorm';
import { asConsequence } from '../acting.ts';
import { type OffLists, type ReviewRow, type SeenSuggestion, seenFormat } from '../entities/review-entity.ts';
import type { ExplainedPair, ExplainSetting } from '../explained-pairs/explained-pair.ts';
import type { PairExplainer } from '../explained-pairs/pair-explainer.ts';
import { coversNode, type NodeScope } from '../node-scope.ts';
import { findOffLists } from '../pairs-off-lists.ts';
import type { LatestReview } from '../read-models/latest-review.ts';
import { isOnItsWay } from '../read-models/proposal-view.ts';
import {
  findSuggestion,
  type Reopening,
  type StoredSuggestion,
  tagWithReview,
} from '../read-models/suggestion-view.ts';
import type { RunQuery } from '../run-query.ts';
import { queryIn } from '../run-query.ts';
import { storeReview } from './store-review.ts';
import { doubtsOf, type Obstacle } from './way/find-obstacles.ts';
import { findRivals, type Rival } from './way/find-rivals.ts';

/** A decision on a suggestion, or the undoing of the one that stands. */
export interface NewReview
  extends Pick<
    ReviewRow,
    'id' | 'suggestionId' | 'decision' | 'reason' | 'comment' | 'resumeOn' | 'reviewedBy'
  > {
  readonly scope: NodeScope;
  readonly now: Date;
  /** The tags of which the suggestion must still have one; null when it may be as it likes. */
  readonly tags: readonly string[] | null;
}

/** How long a decision can be undone, by who made it, in milliseconds. */
export const undoableForMs = 3_600_000;

/** The latest review of a suggestion that was not undone, a reopening too. */
type LatestStep = Pick<ReviewRow, 'id' | 'reviewedBy' | 'reviewedAt'>;

/** How a suggestion stands after a review of it. */
interface Standing {
  readonly review: LatestReview | null;
  readonly reopened: Reopening | null;
  readonly offLists: OffLists | null;
  /** Its tag. */
  readonly tag: string;
}

/** What came of a review; `changed` when the suggestion has none of the tags any more. */
export type ReviewOutcome =
  | {
      readonly kind: 'reviewed';
      readonly review: ReviewRow;
      readonly standing: Standing;
      /** Of an approval: what of others concerns the pair. */
      readonly rivals: readonly Rival[];
    }
  | {
      readonly kind: 'changed';
      readonly tag: string;
      /** Somebody has decided, or undone a decision, and nothing else has changed. */
      readonly isReviewAlone: boolean;
    }
  | { readonly kind: 'not-undoable'; readonly why: 'not-reviewed' | 'by-another' | 'too-late' }
  /** Nothing keeps the pair off the lists. */
  | { readonly kind: 'not-off-lists' }
  /** An approval of a pair of which something fails or is not known, without words that say why all the same. */
  | { readonly kind: 'in-the-way'; readonly obstacles: readonly Obstacle[] }
  /** It is proposed or placed, by an approval that has to stand. */
  | { readonly kind: 'on-its-way' }
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
  const setting = await readSetting();
  const [explained] = await explainer.explain(queryIn(manager), setting, [suggestion]);
  if (explained === undefined || explained.failure === 'erased') {
    return { kind: 'not-found' };
  }
  const tag = tagWithReview(explained.tag, suggestion);
  if (tags !== null && !tags.includes(tag)) {
    const isReviewAlone = tags.some((one) => one === explained.tag || one.startsWith(`${explained.tag}-`));
    return { kind: 'changed', tag, isReviewAlone };
  }
  if (decision.decision !== 'approve' && (await isOnItsWay(manager, decision.suggestionId, setting.today))) {
    return { kind: 'on-its-way' };
  }
  const obstacles = decision.decision === 'approve' ? doubtsOf(explained) : [];
  if (obstacles.length > 0 && (decision.comment ?? '').trim() === '') {
    return { kind: 'in-the-way', obstacles };
  }
  const run = queryIn(manager);
  const wasOff = await findOffLists(run, suggestion);
  if (decision.decision === 'reopen' && wasOff === null) {
    return { kind: 'not-off-lists' };
  }
  const latest = await findLatestStep(run, decision.suggestionId);
  const undone = decision.decision === 'undo' ? latest : null;
  if (decision.decision === 'undo') {
    const why = refuseUndo(latest, decision.reviewedBy, now);
    if (why !== null) {
      return { kind: 'not-undoable', why };
    }
  }
  const review: ReviewRow = {
    ...decision,
    candidateId: suggestion.candidateId,
    roleId: suggestion.roleId,
    undoes: undone?.id ?? null,
    decidedIn: coversNode(scope, suggestion.candidateNodeId)
      ? suggestion.candidateNodeId
      : suggestion.roleNodeId,
    reviewedAt: laterThan(latest, now),
    seen: toSeen(suggestion, { ...explained, tag }),
    changed: null,
    wasOff,
  };
  await storeReview(run, review);
  const after = await findSuggestion(manager, decision.suggestionId, scope);
  const standing = {
    review: after?.review ?? null,
    reopened: after?.reopened ?? null,
    offLists: after?.offLists ?? null,
  };
  return {
    kind: 'reviewed',
    review,
    standing: { ...standing, tag: tagWithReview(explained.tag, standing) },
    rivals: decision.decision === 'approve' ? await findRivals(manager, review, setting.today) : [],
  };
}

/** A decision that waited for another, or comes from a machine whose clock is behind, is the later one all the same. */
function laterThan(latest: LatestStep | null, now: Date): Date {
  return latest === null ? now : new Date(Math.max(now.getTime(), latest.reviewedAt.getTime() + 1));
}

/** Why the review that stands can't be undone by this person now; null when it can. */
function refuseUndo(
  standing: LatestStep | null,
  reviewedBy: string,
  now: Date,
): 'not-reviewed' | 'by-another' | 'too-late' | null {
  if (standing === null) {
    return 'not-reviewed';
  }
  if (standing.reviewedBy !== reviewedBy) {
    return 'by-another';
  }
  return now.getTime() - standing.reviewedAt.getTime() > undoableForMs ? 'too-late' : null;
}

async function findLatestStep(run: RunQuery, suggestionId: string): Promise<LatestStep | null> {
  const [latest] = await run<LatestStep>(
    `SELECT id, reviewed_by AS "reviewedBy", reviewed_at AS "reviewedAt" FROM reviews AS review
     WHERE suggestion_id = $1 AND undoes IS NULL
       AND NOT EXISTS (SELECT FROM reviews AS later WHERE later.undoes = review.id)
     ORDER BY reviewed_at DESC, id DESC LIMIT 1`,
    [suggestionId],
  );
  return latest ?? null;
}

/**
 * The suggestion, with pair and profiles kept from changing before the commit: by matching, edits, erasure or another review.
 * Each lock is a
 * statement of its own, so that the next sees all of what was committed while it waited; matching locks in the same order.
 */
async function findLocked(
  manager: EntityManager,
  id: string,
  scope: NodeScope,
): Promise<StoredSuggestion | null> {
  const [pair]: { candidateId: string; roleId: string }[] = await manager.query(
    'SELECT candidate_id AS "candidateId", role_id AS "roleId" FROM suggestions WHERE id = $1',
    [id],
  );
  if (pair === undefined) {
    return null;
  }
  await asConsequence(() => lockPair(manager, id, pair));
  return findSuggestion(manager, id, scope);
}

/** Either side may lie in another node, where who decides changes nothing. */
async function lockPair(
  manager: EntityManager,
  id: string,
  pair: { readonly candidateId: string; readonly roleId: string },
): Promise<void> {
  await manager.query('SELECT FROM suggestions WHERE id = $1 FOR NO KEY UPDATE', [id]);
  // what keeps the pair off its lists owes the candidate a match: two who only shared it would wait for each other
  await manager.query('SELECT FROM candidates WHERE id = $1 FOR NO KEY UPDATE', [pair.candidateId]);
  await manager.query('SELECT FROM roles WHERE id = $1 FOR SHARE', [pair.roleId]);
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
