import type { Pool } from 'pg';
import { until } from '../worker/test-servers.ts';

/** Whatever runs a query: a pool or connection of pg, or a data source's manager. */
type Queries = Pick<Pool, 'query'> | { query(statement: string): Promise<{ waiting: number }[]> };

/** Milliseconds until a wait that does not come is a failure. */
const patienceMs = 10_000;

/**
 * Resolves when `count` (default 1) connections of the database wait for a lock; rejects with `what` after ten
 * seconds.
 */
export function untilLockIsAwaited(database: Queries, what: string, count = 1): Promise<void> {
  return until(what, patienceMs, async () => {
    const answer = await database.query(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    const [row] = Array.isArray(answer) ? answer : answer.rows;
    return (row?.waiting ?? 0) >= count;
  });
}
