import type { ClientBase, Pool } from 'pg';
import { inTransaction } from '../use-connection.ts';

/** `application_name` of the connections that workers match with. */
export const workerApplication = 'passa-worker';

/** Milliseconds after which a worker that holds something and lets the database wait counts as frozen. */
export const frozenAfterMs = 12_000;

/**
 * Ends the connections of frozen workers, and with them what they hold: areas, match lists and reports. Returns how many. Such a
 * worker is stopped or hangs, but its machine still answers for it, so that the connection never breaks by itself.
 *
 * A timeout of PostgreSQL's would not do: `idle_in_transaction_session_timeout` tells only of a worker that froze between two
 * statements, not of one in the middle of a COPY or of a long answer, where no timeout of a statement is looked at, and not
 * of one that holds an advisory lock. What a worker waits for that is alive (a lock, the disk) is no wait for the client.
 */
export function evictFrozen(pool: Pool, afterMs: number): Promise<number> {
  return inTransaction(pool, async (client) => {
    // connections are their user's to end, not the worker's role's
    await client.query('SET LOCAL ROLE NONE');
    return endFrozen(client, afterMs);
  });
}

async function endFrozen(client: ClientBase, afterMs: number): Promise<number> {
  const { rowCount } = await client.query({
    name: 'evict-frozen',
    text: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND usename = current_user AND application_name = $1
             AND pid <> pg_backend_pid() AND wait_event_type = 'Client'
             AND state_change < clock_timestamp() - $2 * interval '1 millisecond'
             AND (xact_start IS NOT NULL
               OR pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted))`,
    values: [workerApplication, afterMs],
  });
  return rowCount ?? 0;
}
