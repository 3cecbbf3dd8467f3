import type { EntityManager } from 'typeorm';
import { type LatestReview, type ReviewColumns, reviewColumns, withReview } from './latest-review.ts';

/** What names a profile, of either side; null where it is not named. */
export interface ProfileNames {
  readonly id: string;
  readonly reference: string | null;
  /** Of a role, as the next one; null of a candidate. */
  readonly title: string | null;
  readonly workplaceName: string | null;
}

/** What names these profiles of one side, by id; those that are erased are left out. */
export async function namesOfProfiles(
  manager: EntityManager,
  side: 'candidate' | 'role',
  ids: readonly string[],
): Promise<Map<string, ProfileNames>> {
  const rows: ProfileNames[] = await manager.query(
    side === 'role'
      ? `SELECT role.id, role.reference, role.profile ->> 'title' AS title, workplace.profile ->> 'name' AS "workplaceName"
         FROM roles AS role LEFT JOIN workplaces AS workplace ON workplace.id = role.workplace_id
         WHERE role.id = ANY ($1) AND role.status <> 'deleted'`
      : `SELECT id, reference, NULL AS title, NULL AS "workplaceName" FROM candidates
         WHERE id = ANY ($1) AND status <> 'deleted'`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** How a pair is recorded: on which stored lists it stands, and its latest review. */
export interface RecordedPair {
  readonly suggestionId: string | null;
  readonly isOnCandidateList: boolean;
  readonly isOnRoleList: boolean;
  readonly review: LatestReview | null;
}

/** How a pair is recorded; it need not be a suggestion. */
export async function findRecordedPair(
  manager: EntityManager,
  candidateId: string,
  roleId: string,
): Promise<RecordedPair> {
  const [row]: (Omit<RecordedPair, 'review'> & ReviewColumns)[] = await manager.query(
    `SELECT suggestion.id AS "suggestionId", coalesce(suggestion.in_candidate_list, false) AS "isOnCandidateList",
       coalesce(suggestion.in_role_list, false) AS "isOnRoleList", ${reviewColumns}
     FROM (SELECT $1::uuid AS candidate_id, $2::uuid AS role_id) AS pair
     LEFT JOIN suggestions AS suggestion USING (candidate_id, role_id)
     LEFT JOIN LATERAL (
       SELECT * FROM standing_reviews WHERE candidate_id = $1 AND role_id = $2 ORDER BY reviewed_at DESC, id DESC LIMIT 1
     ) AS review ON true`,
    [candidateId, roleId],
  );
  if (row === undefined) {
    throw new Error('A statement that always gives a row gave none.');
  }
  return withReview(row);
}
