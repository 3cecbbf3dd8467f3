import type { DataSource } from 'typeorm';
import { rejectAfter } from '../../worker/queue/reject-after.ts';
import type { ApiContext } from '../api-context.ts';

/** How long the database and the queue may take to answer, in milliseconds. */
const timeoutMs = 1_000;

/** Whether the API can serve, and how each thing that it needs is. */
export interface Readiness {
  readonly ready: boolean;
  /**
   * `degraded` of the queue: it does not answer, so that the workers find what was written by their sweep, a little later;
   * no reason to turn traffic off. `pending` of migrations: the database is older than this program. `unreachable` of the identity
   * provider: it has not been found, so that nobody can sign in by it; who is signed in goes on. `none`: there is to be none.
   */
  readonly checks: {
    readonly database: 'ok' | 'unreachable';
    readonly queue: 'ok' | 'degraded';
    readonly migrations: 'ok' | 'pending' | 'unknown';
    readonly process: 'ok' | 'stopping';
    readonly provider: 'ok' | 'unreachable' | 'none';
  };
}

/** Asks the database and the queue; takes a second at most. `warn` is told why one of them does not answer. */
export async function checkReadiness(
  { dataSource, queue, provider, stopping }: ApiContext,
  warn: (error: unknown) => void,
): Promise<Readiness> {
  const answerOf = <Answer>(asked: Promise<Answer>): Promise<Answer | null> =>
    asked.catch((error: unknown) => {
      warn(error);
      return null;
    });
  const [migrations, queueAnswered] = await Promise.all([
    answerOf(rejectAfter(timeoutMs, checkMigrations(dataSource))),
    answerOf(queue.ping(timeoutMs).then(() => true)),
  ]);
  const checks = {
    database: migrations === null ? 'unreachable' : 'ok',
    queue: queueAnswered === null ? 'degraded' : 'ok',
    migrations: migrations ?? 'unknown',
    process: stopping.aborted ? 'stopping' : 'ok',
    provider: provider === null ? 'none' : provider.isFound() ? 'ok' : 'unreachable',
  } as const;
  const needed = [checks.database, checks.migrations, checks.process];
  return { ready: needed.every((check) => check === 'ok'), checks };
}

async function checkMigrations(dataSource: DataSource): Promise<'ok' | 'pending'> {
  const tables: { present: boolean }[] = await dataSource.query(
    `SELECT to_regclass('schema_migrations') IS NOT NULL AS present`,
  );
  if (tables[0]?.present !== true) {
    return 'pending';
  }
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM schema_migrations');
  const ran = new Set(rows.map(({ name }) => name));
  const isUpToDate = dataSource.migrations.every((migration) =>
    ran.has(migration.name ?? migration.constructor.name),
  );
  return isUpToDate ? 'ok' : 'pending';
}
