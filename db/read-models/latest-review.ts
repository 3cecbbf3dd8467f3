import type { ReviewRow } from '../entities/review-entity.ts';

/** The latest review of a suggestion that was not undone. */
export interface LatestReview {
  readonly id: string;
  readonly decision: Exclude<ReviewRow['decision'], 'undo' | 'reopen'>;
  readonly reason: string | null;
  /** `YYYY-MM-DD`, of a hold that says until when. */
  readonly resumeOn: string | null;
  readonly reviewedBy: string;
  /** ISO 8601. */
  readonly reviewedAt: string;
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

/** Columns of {@link ReviewColumns}, of a table that the statement names review. */
export const reviewColumns = `review.id AS "reviewId", review.decision, review.reason,
  review.resume_on::text AS "resumeOn", review.reviewed_by AS "reviewedBy", review.reviewed_at AS "reviewedAt"`;

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
