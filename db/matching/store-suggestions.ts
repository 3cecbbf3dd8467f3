import type { ClientBase } from 'pg';
import type { PairNumbers } from '../../matching/model/pair-score.ts';
import type { CopyValue } from '../copy-rows.ts';
import type { PairIds } from './stored-pairs.ts';

/** A pair to store; a stored pair keeps its id. */
export interface SuggestionToStore extends PairIds, PairNumbers {
  /** For a pair that is not stored yet. */
  readonly id: string;
  readonly inCandidateList: boolean;
  readonly inRoleList: boolean;
}

/** A stored pair of which only the lists that it is on have changed. */
export interface PairFlags extends PairIds {
  readonly inCandidateList: boolean;
  readonly inRoleList: boolean;
}

/** What a batch changes in the stored pairs; no pair is in two of the lists. */
export interface SuggestionChanges {
  readonly scored: readonly SuggestionToStore[];
  readonly flagged: readonly PairFlags[];
  /** On no list any more: removed, or kept without flags when it was reviewed (invariant I3). */
  readonly gone: readonly PairIds[];
}

/** The columns of a stored pair: as a pair to store names them, as the table does, and their types. */
const columns = [
  ['id', 'id', 'uuid'],
  ['candidateId', 'candidate_id', 'uuid'],
  ['roleId', 'role_id', 'uuid'],
  ['kind', 'kind', 'text'],
  ['total', 'total', 'float8'],
  ['forCandidate', 'for_candidate', 'float8'],
  ['forWorkplace', 'for_workplace', 'float8'],
  ['coverage', 'coverage', 'float8'],
  ['nearMiss', 'near_miss', 'jsonb'],
  ['inCandidateList', 'in_candidate_list', 'boolean'],
  ['inRoleList', 'in_role_list', 'boolean'],
] as const;
const inTable = columns.map(([, name]) => name);
/** Those that a match may change. */
const changing = inTable.slice(3);

/** Names of the columns of the staging table, and with their types; {@link stagedValues} are in their order. */
export const stagedNames = columns.map(([name]) => `"${name}"`);
export const stagedColumns = columns.map(([name, , type]) => `"${name}" ${type}`).join(', ');

/** A pair as it is copied into the staging table. */
export function stagedValues(pair: SuggestionToStore): CopyValue[] {
  return columns.map(([name]) => {
    const value = pair[name];
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });
}

const listed = (names: readonly string[], table: string): string =>
  names.map((name) => `${table}.${name}`).join(', ');

/** Stores the pairs of relation `source`, which is called t, that are not stored like that; $1 is the time of the match. */
export const upsertFrom = (source: string): string => `
  INSERT INTO suggestions AS s (${inTable.join(', ')}, matched_at, in_node)
  SELECT ${listed(stagedNames, 't')}, $1, CASE WHEN candidate.node_id = role.node_id THEN role.node_id END
  FROM ${source} LEFT JOIN candidates AS candidate ON candidate.id = t."candidateId" LEFT JOIN roles AS role ON role.id = t."roleId"
  ON CONFLICT (candidate_id, role_id) DO UPDATE SET
    (${changing.join(', ')}, matched_at) = (${listed(changing, 'excluded')}, excluded.matched_at)
  WHERE (${listed(changing, 's')}) IS DISTINCT FROM (${listed(changing, 'excluded')})`;

/** Stores a batch of changes in one statement. */
export async function storeSuggestions(
  client: ClientBase,
  changes: SuggestionChanges,
  matchedAt: Date,
): Promise<void> {
  await client.query({
    name: 'store-suggestions',
    text: `
      WITH gone AS MATERIALIZED (
        SELECT s.id, EXISTS (SELECT FROM reviews v WHERE v.suggestion_id = s.id) AS is_reviewed
        FROM json_to_recordset($2::json) AS g("candidateId" uuid, "roleId" uuid)
        JOIN suggestions s ON s.candidate_id = g."candidateId" AND s.role_id = g."roleId"),
      kept AS (
        UPDATE suggestions s SET in_candidate_list = false, in_role_list = false
        FROM gone g WHERE s.id = g.id AND g.is_reviewed),
      removed AS (DELETE FROM suggestions s USING gone g WHERE s.id = g.id AND NOT g.is_reviewed),
      flagged AS (
        UPDATE suggestions s SET in_candidate_list = f."inCandidateList", in_role_list = f."inRoleList"
        FROM json_to_recordset($3::json)
          AS f("candidateId" uuid, "roleId" uuid, "inCandidateList" boolean, "inRoleList" boolean)
        WHERE s.candidate_id = f."candidateId" AND s.role_id = f."roleId")
      ${upsertFrom(`json_to_recordset($4::json) AS t(${stagedColumns})`)}`,
    values: [
      matchedAt,
      JSON.stringify(changes.gone),
      JSON.stringify(changes.flagged),
      JSON.stringify(changes.scored),
    ],
  });
}

/** Says of reviewed pairs whose profiles can't be scored that they are no match now; the other numbers stay as they were. */
export async function storeUnscorable(client: ClientBase, pairs: readonly PairIds[]): Promise<void> {
  await client.query({
    name: 'store-unscorable',
    text: `UPDATE suggestions s SET kind = 'none', total = 0
           FROM json_to_recordset($1::json) AS g("candidateId" uuid, "roleId" uuid)
           WHERE s.candidate_id = g."candidateId" AND s.role_id = g."roleId"
             AND NOT s.in_candidate_list AND NOT s.in_role_list`,
    values: [JSON.stringify(pairs)],
  });
}
