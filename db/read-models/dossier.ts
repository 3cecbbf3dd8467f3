import type { EntityManager } from 'typeorm';
import type { ReviewRow } from '../entities/review-entity.ts';
import type { KeptInputs } from '../explained-pairs/compute-again.ts';
import { listReviews } from './list-reviews.ts';

/** A decision with the profiles that it rests on; null for one that was not kept, or that was erased. */
export interface DossierDecision extends ReviewRow {
  /** Null when it is not known. */
  readonly reviewedByName: string | null;
  readonly candidate: KeptInputs['candidate'] | null;
  readonly role: KeptInputs['role'] | null;
}

interface Inputs extends Pick<DossierDecision, 'reviewedByName' | 'candidate' | 'role'> {
  readonly id: string;
}

/** The decisions on a suggestion, latest first. */
export async function listDossierDecisions(
  manager: EntityManager,
  suggestionId: string,
): Promise<DossierDecision[]> {
  const reviews = await listReviews(manager, suggestionId);
  const inputs: Inputs[] = await manager.query(
    `SELECT review.id, name.name AS "reviewedByName", candidate.content AS candidate, role.content AS role
     FROM reviews AS review
     LEFT JOIN principal_names AS name ON name.principal_id = lower(review.reviewed_by)
     LEFT JOIN review_inputs AS input ON input.review_id = review.id
     LEFT JOIN profile_versions AS candidate ON candidate.profile_id = input.candidate_id AND candidate.hash = input.candidate_hash
     LEFT JOIN profile_versions AS role ON role.profile_id = input.role_id AND role.hash = input.role_hash
     WHERE review.suggestion_id = $1`,
    [suggestionId],
  );
  const byId = new Map(inputs.map(({ id, ...kept }) => [id, kept]));
  return reviews.map((review) => ({
    ...review,
    ...(byId.get(review.id) ?? { reviewedByName: null, candidate: null, role: null }),
  }));
}
