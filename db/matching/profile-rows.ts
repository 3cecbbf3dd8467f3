import type { ClientBase, Pool } from 'pg';
import type { MatchFailure } from '../entities/matched-profile-columns.ts';
import type { CandidateColumns, RoleColumns, WorkplaceColumns } from '../row-mapping.ts';

/** What the match job knows of every profile's row, beside the profile. */
interface MatchState {
  readonly id: string;
  readonly revision: number;
  /** Grows with each change of what matching reads, the workplace's too. */
  readonly inputRevision: number;
  /** How many of these were of its place on lists alone. */
  readonly listRevision: number;
  /** Whether it takes part in matching: open and not placed, a role with places left. */
  readonly isListed: boolean;
  readonly matchedInputRevision: number;
  readonly matchFailure: MatchFailure | null;
}

/** A role that a candidate's pair with is off the lists. */
export interface RoleOffLists {
  readonly roleId: string;
  /** `YYYY-MM-DD`, from when on it is back; null for a pair that comes back by no date. */
  readonly until: string | null;
}

/** A candidate as the match job reads it. */
export interface CandidateToMatch extends MatchState, CandidateColumns {
  /** Proposals that are recorded of the candidate; the input revision counts them in where a policy in force weighs them. */
  readonly timesProposed: number;
  /** Read with the row, so that one input revision stands for both. */
  readonly rolesOffLists: readonly RoleOffLists[];
}

/** A role as the match job reads it, with its workplace; null when it has none. */
export interface RoleToMatch extends MatchState, RoleColumns {
  readonly workplace: WorkplaceColumns | null;
}

/** Profiles of both sides. */
export interface ProfilesToMatch {
  readonly candidates: readonly CandidateToMatch[];
  readonly roles: readonly RoleToMatch[];
}

const stateColumns = `p.id, p.node_id AS "nodeId", p.reference, p.status, p.profile, p.revision,
  p.input_revision AS "inputRevision", p.list_revision AS "listRevision", p.is_listed AS "isListed",
  p.matched_input_revision AS "matchedInputRevision", p.match_failure AS "matchFailure"`;

/** Reads candidates; their table is `p`. */
export const candidatesFrom = `SELECT ${stateColumns}, p.coach_id AS "coachId", p.times_proposed AS "timesProposed",
    (SELECT coalesce(json_agg(json_build_object('roleId', off.role_id, 'until', off.until)), '[]')
      FROM pairs_off_lists off WHERE off.candidate_id = p.id) AS "rolesOffLists"
  FROM candidates p`;

/** Reads roles with their workplaces, each as one value; their table is `p`. */
export const rolesFrom = `SELECT ${stateColumns}, p.workplace_id AS "workplaceId",
    CASE WHEN w.id IS NOT NULL THEN json_build_object('nodeId', w.node_id, 'reference', w.reference,
      'managerId', w.manager_id, 'profile', w.profile) END AS workplace
  FROM roles p LEFT JOIN workplaces w ON w.id = p.workplace_id AND w.status <> 'deleted'`;

/** The profile has changed since it was matched, and its time ($2) has come if it failed before. */
export const staleCondition = `p.matched_input_revision < p.input_revision
  AND (p.match_failure IS NULL OR (p.match_failure->>'retryAt')::timestamptz <= $2)`;

const unmatchedCondition = 'p.node_id = ANY($1) AND p.matched_input_revision < p.input_revision';

async function readBoth(
  client: ClientBase | Pool,
  name: string,
  condition: string,
  values: unknown[],
): Promise<ProfilesToMatch> {
  const candidates = await client.query<CandidateToMatch>({
    name: `${name}-candidates`,
    text: `${candidatesFrom} WHERE ${condition}`,
    values,
  });
  const roles = await client.query<RoleToMatch>({
    name: `${name}-roles`,
    text: `${rolesFrom} WHERE ${condition}`,
    values,
  });
  return { candidates: candidates.rows, roles: roles.rows };
}

/** The stale profiles of the nodes: those that have changed since they were matched, and whose time has come if they failed. */
export function readStaleProfiles(
  client: ClientBase,
  nodeIds: readonly string[],
  now: Date,
): Promise<ProfilesToMatch> {
  return readBoth(client, 'stale', `p.node_id = ANY($1) AND ${staleCondition}`, [nodeIds, now]);
}

/** Every profile of the nodes that is not matched as it stands, also those that failed and wait. */
export function readUnmatchedProfiles(
  client: ClientBase,
  nodeIds: readonly string[],
): Promise<ProfilesToMatch> {
  return readBoth(client, 'unmatched', unmatchedCondition, [nodeIds]);
}

/** Ids of the listed profiles of the nodes, of either side, that are matched as they stand. */
export async function listMatchedIds(client: ClientBase, nodeIds: readonly string[]): Promise<string[]> {
  const matched = `node_id = ANY($1) AND is_listed AND matched_input_revision >= input_revision`;
  const { rows } = await client.query<{ id: string }>({
    name: 'list-matched-ids',
    text: `SELECT id FROM candidates WHERE ${matched} UNION ALL SELECT id FROM roles WHERE ${matched}`,
    values: [nodeIds],
  });
  return rows.map(({ id }) => id);
}

/** The profiles of the nodes that any worker matched after `epoch`. */
export function readMatchedSince(
  client: ClientBase,
  nodeIds: readonly string[],
  epoch: number,
): Promise<ProfilesToMatch> {
  return readBoth(client, 'matched-since', 'p.node_id = ANY($1) AND p.matched_epoch > $2', [nodeIds, epoch]);
}

/** A profile with what changes whenever it has to be read anew: its input revision, and of a candidate how often it was proposed. */
export interface ProfileVersion {
  readonly id: string;
  readonly version: string;
}

const versionIn = {
  candidates: `input_revision || ' ' || times_proposed`,
  roles: 'input_revision::text',
} as const;

/** The listed profiles of one side in the nodes, matched or not, without their contents. */
export async function listListedVersions(
  client: ClientBase | Pool,
  table: 'candidates' | 'roles',
  nodeIds: readonly string[],
): Promise<ProfileVersion[]> {
  const { rows } = await client.query<ProfileVersion>({
    name: `open-versions-${table}`,
    text: `SELECT id, ${versionIn[table]} AS version FROM ${table} WHERE node_id = ANY($1) AND is_listed`,
    values: [nodeIds],
  });
  return rows;
}

/** The profiles with these ids, of either side. */
export function readNamedProfiles(
  client: ClientBase | Pool,
  ids: readonly string[],
): Promise<ProfilesToMatch> {
  return readBoth(client, 'named', 'p.id = ANY($1)', [ids]);
}
