import type { ClientBase } from 'pg';
import type { PairNumbers } from '../../matching/model/pair-score.ts';
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

/** Columns of a pair to store in the order of the staging table and of a staged line. */
export const stagedColumns = `id uuid, "candidateId" uuid, "roleId" uuid, kind text, total float8, "forCandidate" float8,
  "forWorkplace" float8, coverage float8, "nearMiss" jsonb, "inCandidateList" boolean, "inRoleList" boolean`;

/** Stores the pairs of relation `source` that are not stored like that; $1 is the time of the match. */
export const upsertFrom = (source: string): string => `
  INSERT INTO suggestions AS s (id, candidate_id, role_id, kind, total, for_candidate, for_workplace, coverage, near_miss,
    in_candidate_list, in_role_list, matched_at)
  SELECT id, "candidateId", "roleId", kind, total, "forCandidate", "forWorkplace", coverage, "nearMiss",
    "inCandidateList", "inRoleList", $1 FROM ${source}
  ON CONFLICT (candidate_id, role_id) DO UPDATE SET
    kind = excluded.kind, total = excluded.total, for_candidate = excluded.for_candidate,
    for_workplace = excluded.for_workplace, coverage = excluded.coverage, near_miss = excluded.near_miss,
    in_candidate_list = excluded.in_candidate_list, in_role_list = excluded.in_role_list,
    matched_at = excluded.matched_at
  WHERE (s.kind, s.total, s.for_candidate, s.for_workplace, s.coverage, s.near_miss, s.in_candidate_list, s.in_role_list)
    IS DISTINCT FROM (excluded.kind, excluded.total, excluded.for_candidate, excluded.for_workplace, excluded.coverage,
      excluded.near_miss, excluded.in_candidate_list, excluded.in_role_list)`;

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
