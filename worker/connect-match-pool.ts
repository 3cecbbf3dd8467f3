import pg from 'pg';

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
    connectionString: databaseUrl,
    application_name: 'passa-worker',
    max: poolSize,
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    // A worker whose machine dies must not hold its area until TCP gives up, hours later. Who waits longer than the
    // lock timeout leaves the rest to the sweep. The plans of a small and of a large area differ.
    options:
      '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c lock_timeout=10s',
  });
  pool.on('error', onError);
  return pool;
}
