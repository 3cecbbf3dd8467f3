import { reopenedBy } from '../../matching/vocabulary/reopening-fields.ts';
import { asConsequence } from '../acting.ts';
import type { OffLists, ReviewRow } from '../entities/review-entity.ts';
import { putPairBackOnLists, takePairOffLists } from '../pairs-off-lists.ts';
import type { RunQuery } from '../run-query.ts';
import { recountReviews } from '../suggestion-counts.ts';
import { keepInputs } from './keep-inputs.ts';

/** Stores a review, keeps what it rests on, and lets lists and counts follow. Suggestion, candidate and role are locked. */
export async function storeReview(run: RunQuery, review: ReviewRow): Promise<void> {
  await insertReview(run, review);
  await asConsequence(async () => {
    await followReview(run, review);
    if (review.seen !== null) {
      await keepInputs(run, review);
    }
    await recountReviews(run, [review]);
  });
}

/**
 * A decline keeps the pair off the lists until something that concerns its reason changes, a hold until its date; every other decision puts
 * it back. An undoing makes it what it was before what it undoes, unless another step has kept it off since.
 */
async function followReview(run: RunQuery, review: ReviewRow): Promise<void> {
  const off = review.undoes === null ? offBy(review) : await offBefore(run, review, review.undoes);
  if (off !== null) {
    await takePairOffLists(run, review, off);
  } else if (review.wasOff !== null) {
    await putPairBackOnLists(run, review);
  }
}

/** What a decision keeps the pair off the lists by; null when it doesn't. */
function offBy({ id, decision, reason, resumeOn, reviewedAt }: ReviewRow): OffLists | null {
  if (decision !== 'decline' && decision !== 'hold') {
    return null;
  }
  return {
    reason: decision === 'decline' ? 'declined' : 'held',
    why: reason,
    until: resumeOn,
    since: reviewedAt.toISOString(),
    stepId: id,
    reopenedBy: decision === 'decline' ? reopenedBy(reason) : [],
  };
}

/**
 * What kept the pair off the lists before a review that is undone; what another step does since, it goes on doing. An answer of the
 * workplace keeps it off no more when it has welcomed the pair since.
 */
async function offBefore(
  run: RunQuery,
  { candidateId, roleId, wasOff: isOff }: ReviewRow,
  undone: string,
): Promise<OffLists | null> {
  if (isOff !== null && isOff.stepId !== undone) {
    return isOff;
  }
  const [before] = await run<{ wasOff: OffLists | null }>(
    'SELECT was_off AS "wasOff" FROM reviews WHERE id = $1',
    [undone],
  );
  const off = before?.wasOff ?? null;
  if (off?.reason !== 'not-now' && off?.reason !== 'answered-no') {
    return off;
  }
  const welcomed: unknown[] = await run(
    `SELECT FROM proposal_steps AS step JOIN proposals AS proposal ON proposal.id = step.proposal_id
     WHERE proposal.candidate_id = $1 AND proposal.role_id = $2 AND step.kind = 'welcomed'
       AND (step.at, step.id) > ($3::timestamptz, $4::uuid)`,
    [candidateId, roleId, off.since, off.stepId],
  );
  return welcomed.length > 0 ? null : off;
}

async function insertReview(run: RunQuery, review: ReviewRow): Promise<void> {
  await run(
    `INSERT INTO reviews (id, suggestion_id, candidate_id, role_id, decision, reason, comment, resume_on, undoes, reviewed_by,
       reviewed_at, seen, was_off, decided_in)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      review.id,
      review.suggestionId,
      review.candidateId,
      review.roleId,
      review.decision,
      review.reason,
      review.comment,
      review.resumeOn,
      review.undoes,
      review.reviewedBy,
      review.reviewedAt,
      review.seen && JSON.stringify(review.seen),
      review.wasOff && JSON.stringify(review.wasOff),
      review.decidedIn,
    ],
  );
}
