import type { EntityManager } from 'typeorm';
import type { CandidateDetails } from '../../matching/model/candidate.ts';
import type { ReviewRow } from '../entities/review-entity.ts';
import type { KeptInputs } from '../explained-pairs/compute-again.ts';

/** A role whose place among the suggestions is kept of a person. */
export interface KeptSuggestion {
  readonly id: string;
  readonly roleId: string;
  readonly roleTitle: string | null;
  readonly workplaceName: string | null;
  readonly kind: 'match' | 'near-miss' | 'none';
  /** 0..1 */
  readonly total: number;
  readonly forCandidate: number;
  readonly forWorkplace: number;
  /** Whether the role stands on the person's list, and the person on the role's. */
  readonly onOwnList: boolean;
  readonly onRolesList: boolean;
}

/** All suggestions that are stored of a person, the best first. */
export function listKeptSuggestions(manager: EntityManager, candidateId: string): Promise<KeptSuggestion[]> {
  return manager.query(
    `SELECT pair.id, pair.role_id AS "roleId", role.profile ->> 'title' AS "roleTitle",
       workplace.profile ->> 'name' AS "workplaceName", pair.kind, pair.total, pair.for_candidate AS "forCandidate",
       pair.for_workplace AS "forWorkplace", pair.in_candidate_list AS "onOwnList", pair.in_role_list AS "onRolesList"
     FROM suggestions AS pair JOIN roles AS role ON role.id = pair.role_id
     LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
     WHERE pair.candidate_id = $1 ORDER BY pair.total DESC, pair.id`,
    [candidateId],
  );
}

/** What is followed up of a person, for the person alone; empty when nothing is. */
export async function readFollowUp(
  manager: EntityManager,
  candidateId: string,
): Promise<Pick<CandidateDetails, 'sex' | 'birthYear' | 'groups'>> {
  const [row]: { told: Pick<CandidateDetails, 'sex' | 'birthYear' | 'groups'> }[] = await manager.query(
    `SELECT jsonb_strip_nulls(jsonb_build_object('sex', sex, 'birthYear', birth_year, 'groups', groups)) AS told
     FROM candidate_details WHERE candidate_id = $1`,
    [candidateId],
  );
  return row?.told ?? {};
}

/** A profile of a person as it was, kept because decisions rest on it. */
export interface KeptProfile {
  readonly keptAt: Date;
  readonly content: KeptInputs['candidate'];
  /** Ids of the reviews that rest on it, the earliest first. */
  readonly reviewIds: readonly string[];
}

/** All profiles of a person that are kept as they were, latest first. */
export function listKeptProfiles(manager: EntityManager, candidateId: string): Promise<KeptProfile[]> {
  return manager.query(
    `SELECT version.kept_at AS "keptAt", version.content, ARRAY(
       SELECT review.id::text FROM review_inputs AS input JOIN reviews AS review ON review.id = input.review_id
       WHERE input.candidate_id = version.profile_id AND input.candidate_hash = version.hash
       ORDER BY review.reviewed_at, review.id) AS "reviewIds"
     FROM profile_versions AS version WHERE version.profile_id = $1 ORDER BY version.kept_at DESC, version.hash`,
    [candidateId],
  );
}

/** What was seen of a person at each review, by the id of the review; null where nobody looked. */
export async function readSeenAtReviews(
  manager: EntityManager,
  candidateId: string,
): Promise<ReadonlyMap<string, ReviewRow['seen']>> {
  const rows: Pick<ReviewRow, 'id' | 'seen'>[] = await manager.query(
    'SELECT id, seen FROM reviews WHERE candidate_id = $1',
    [candidateId],
  );
  return new Map(rows.map(({ id, seen }) => [id, seen]));
}
