import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../db/embedded/start-embedded-postgres.ts';

/** An empty, migrated database that belongs to one test file. */
export interface TestDatabase {
  databaseUrl: string;
  /** Removes it; fails when a connection to it is still open, because that is a leak. */
  drop(): Promise<void>;
}

interface TestServer {
  postgres: EmbeddedPostgres;
  folder: string;
}

let server: Promise<TestServer> | undefined;

/**
 * Makes an empty, migrated database on the test run's own PostgreSQL server, as a copy of a template.
 * The first call starts that server in a new temporary folder and migrates the template; root-hooks.ts stops it.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  server ??= startTestServer();
  const { postgres } = await server;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // The start made `passa`, the template: nobody stays connected to it.
  await onServer(postgres, `CREATE DATABASE ${name} TEMPLATE passa`);
  return {
    databaseUrl: databaseUrlOf(postgres, name),
    drop: () => onServer(postgres, `DROP DATABASE ${name}`),
  };
}

/** Stops the test run's server, if one was started, and removes its folder. */
export async function stopTestServer(): Promise<void> {
  if (server === undefined) {
    return;
  }
  // A start that failed has failed its test already.
  const started = await server.catch(() => undefined);
  server = undefined;
  if (started === undefined) {
    return;
  }
  const { postgres, folder } = started;
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startTestServer(): Promise<TestServer> {
  const folder = createTestFolder('passa-test-');
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    // Nothing here has to survive a power cut; a killed process loses nothing by it.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  // Loaded here because the root hooks load this file even for runs that need no database, such as those of matching/.
  const { migrateDatabase } = await import('../../db/migrate-database.ts');
  const { defaultPolicy } = await import('../../matching/model/default-policy.ts');
  await migrateDatabase(postgres.databaseUrl, defaultPolicy);
  return { postgres, folder };
}

/**
 * Makes a new temporary folder that every user may enter, as the server of a test run by root runs as another user.
 * @returns its absolute path
 */
export function createTestFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

async function onServer(postgres: EmbeddedPostgres, statement: string): Promise<void> {
  const client = new pg.Client(databaseUrlOf(postgres, 'postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function databaseUrlOf(postgres: EmbeddedPostgres, name: string): string {
  const url = new URL(postgres.databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}
