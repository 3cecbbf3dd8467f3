import type { ClientBase } from 'pg';

/** A stored pair without its analysis. */
export interface StoredPair {
  readonly candidateId: string;
  readonly roleId: string;
  readonly kind: 'match' | 'near-miss' | 'none';
  readonly total: number;
  readonly inCandidateList: boolean;
  readonly inRoleList: boolean;
}

/** The ids of a pair. */
export type PairIds = Pick<StoredPair, 'candidateId' | 'roleId'>;

const inArea = `(candidate_id IN (SELECT id FROM candidates WHERE node_id = ANY($1))
  OR role_id IN (SELECT id FROM roles WHERE node_id = ANY($1)))`;

/** Every pair of the nodes' profiles that is on a list, also with profiles of other nodes. */
export async function readListedPairs(client: ClientBase, nodeIds: readonly string[]): Promise<StoredPair[]> {
  const { rows } = await client.query<StoredPair>(
    `SELECT candidate_id AS "candidateId", role_id AS "roleId", kind, total,
            in_candidate_list AS "inCandidateList", in_role_list AS "inRoleList"
     FROM suggestions WHERE (in_candidate_list OR in_role_list) AND ${inArea}`,
    [nodeIds],
  );
  return rows;
}

/** Every pair of the nodes' profiles that is on no list: it stays because it was reviewed. */
export async function readUnlistedPairsOfNodes(
  client: ClientBase,
  nodeIds: readonly string[],
): Promise<PairIds[]> {
  const { rows } = await client.query<PairIds>(
    `SELECT candidate_id AS "candidateId", role_id AS "roleId" FROM suggestions
     WHERE NOT in_candidate_list AND NOT in_role_list AND ${inArea}`,
    [nodeIds],
  );
  return rows;
}

/** The pairs of these profiles that are on no list: they stay because they were reviewed. */
export async function readUnlistedPairs(
  client: ClientBase,
  candidateIds: readonly string[],
  roleIds: readonly string[],
): Promise<PairIds[]> {
  const { rows } = await client.query<PairIds>({
    name: 'unlisted-pairs',
    text: `SELECT candidate_id AS "candidateId", role_id AS "roleId" FROM suggestions
           WHERE NOT in_candidate_list AND NOT in_role_list
             AND (candidate_id = ANY($1) OR role_id = ANY($2))`,
    values: [candidateIds, roleIds],
  });
  return rows;
}
