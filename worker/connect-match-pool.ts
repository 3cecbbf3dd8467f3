import pg from 'pg';
import { withSettings } from '../db/isolation/database-roles.ts';
import { frozenAfterMs, workerApplication } from '../db/matching/evict-frozen.ts';

/**
 * Opens the worker's way to the data. Does not throw when the database is away: it is reached for when used.
 * `onError` hears of idle connections that break; none is left unhandled.
 */
export function connectMatchPool(
  databaseUrl: string,
  poolSize: number,
  onError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    // A worker whose machine dies must not hold its area until TCP gives up, hours later; of one that freezes other workers
    // take care, or PostgreSQL where there is none. Who waits longer than the lock timeout leaves the rest to the sweep.
    connectionString: withSettings(databaseUrl, {
      tcp_keepalives_idle: '10',
      tcp_keepalives_interval: '5',
      tcp_keepalives_count: '3',
      lock_timeout: '10s',
      idle_in_transaction_session_timeout: String(2 * frozenAfterMs),
    }),
    application_name: workerApplication,
    max: poolSize,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
  });
  pool.on('error', onError);
  return pool;
}
