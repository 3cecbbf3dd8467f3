import type { Pool } from 'pg';
import { isMatchedOtherwise } from '../node-policies.ts';
import { staleCondition } from './profile-rows.ts';

/** What the lists of every area should be computed with now. */
export interface CurrentBasis {
  /** `YYYY-MM-DD`. */
  readonly matchedOn: string;
  readonly engineVersion: string;
}

/**
 * Nodes with stale profiles at `now`, and nodes whose lists were computed with other policies, other nodes, another engine or
 * date (but for the next day's), in order of id.
 */
export async function findStaleNodes(pool: Pool, current: CurrentBasis, now: Date): Promise<string[]> {
  const { rows } = await pool.query<{ node_id: string }>({
    name: 'find-stale-nodes',
    text: `SELECT p.node_id FROM candidates p WHERE ${staleCondition}
           UNION SELECT p.node_id FROM roles p WHERE ${staleCondition}
           UNION SELECT a.id FROM match_areas a
             WHERE a.matched_on IS NULL OR ${isMatchedOtherwise('a')}
               -- the next day is that of a worker whose clock is past midnight already
               OR a.matched_on NOT BETWEEN $1::date AND $1::date + 1 OR a.engine_version IS DISTINCT FROM $3
           ORDER BY 1`,
    values: [current.matchedOn, now, current.engineVersion],
  });
  return rows.map((row) => row.node_id);
}

/**
 * Match lists or reports that were asked for more than `patienceMs` before `now` and are not finished: the oldest of each who asked, then
 * the next of each, so that nobody waits for all that somebody else has asked for.
 */
export async function findUnfinished(
  pool: Pool,
  table: 'match_lists' | 'reports',
  now: Date,
  patienceMs: number,
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: `find-unfinished-${table}`,
    text: `SELECT id FROM ${table} WHERE status IN ('queued', 'running') AND created_at < $1
           ORDER BY row_number() OVER (PARTITION BY requested_by ORDER BY created_at, id), created_at, id`,
    values: [new Date(now.getTime() - patienceMs)],
  });
  return rows.map((row) => row.id);
}

/** Says that a match list or report can't be made, and why: a stable code. A finished one stays as it is. */
export async function failUnfinished(
  pool: Pool,
  table: 'match_lists' | 'reports',
  id: string,
  failure: string,
  now: Date,
): Promise<void> {
  await pool.query(
    `UPDATE ${table} SET status = 'failed', failure = $2, completed_at = $3
     WHERE id = $1 AND status IN ('queued', 'running')`,
    [id, failure, now],
  );
}
