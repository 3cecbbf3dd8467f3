import type { EntityManager } from 'typeorm';
import type { CandidateDetails } from '../../matching/model/candidate.ts';

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
