import type { ReviewRow, SeenSuggestion } from '../../db/entities/review-entity.ts';
import type { ReviewFacts } from '../../db/read-models/list-reviews.ts';
import { readSeenResults } from '../../db/read-models/read-kept-results.ts';

/** A review as answers show it, with what was seen as far as this program knows it. */
export function toReviewBody(review: ReviewRow) {
  const { id, suggestionId, decision, reason, comment, resumeOn, undoes, reviewedBy, reviewedAt, seen } =
    review;
  return {
    id,
    suggestionId,
    decision,
    reason,
    comment,
    resumeOn,
    undoes,
    reviewedBy,
    reviewedAt: reviewedAt.toISOString(),
    changed: review.changed,
    seen: seen && toSeenBody(seen),
  };
}

/** A review as lists show it, beside what names its pair. */
export function toReviewItem(review: ReviewFacts) {
  return { ...review, reviewedAt: review.reviewedAt.toISOString() };
}

/** What was seen at a review, as far as this program knows it. */
export function toSeenBody(seen: SeenSuggestion) {
  const { format: _, gates: _gates, rules: _rules, ...rest } = seen;
  return { ...rest, ...readSeenResults(seen) };
}
