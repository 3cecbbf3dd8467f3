import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../db/embedded/start-embedded-postgres.ts';

/** An empty PostgreSQL server of a benchmark's own, in a folder that goes with it. */
export async function startDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'passa-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  return {
    folder,
    databaseUrl: server.databaseUrl,
    client,
    async stop() {
      await client.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
