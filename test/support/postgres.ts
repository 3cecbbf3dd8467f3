import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findTemplateUrl, runFolder } from './test-run.ts';

/** An empty, migrated database that belongs to one test file. */
export interface TestDatabase {
  databaseUrl: string;
  /** A connection of the test's own, which is ended before the database is removed. */
  connect(): Promise<pg.Client>;
  /** Removes it; fails when any other connection to it is still open, because that is a leak. */
  drop(): Promise<void>;
}

let template: Promise<string> | undefined;

/**
 * Makes an empty, migrated database on the test run's own PostgreSQL server, as a copy of a template. The first call of
 * a run starts that server, see keep-test-run.ts.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  template ??= findTemplateUrl();
  const templateUrl = await template;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // nobody stays connected to the template
  await onServer(templateUrl, `CREATE DATABASE ${name} TEMPLATE ${databaseOf(templateUrl)}`);
  const databaseUrl = withDatabase(templateUrl, name);
  const clients: pg.Client[] = [];
  return {
    databaseUrl,
    async connect() {
      const client = new pg.Client(databaseUrl);
      await client.connect();
      clients.push(client);
      return client;
    },
    async drop() {
      await Promise.all(clients.map((client) => client.end()));
      await onServer(templateUrl, `DROP DATABASE ${name}`);
    },
  };
}

/**
 * Makes a new temporary folder that every user may enter, as the server of a test run by root runs as another user.
 * @returns its absolute path
 */
export function createTestFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(runFolder(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

async function onServer(templateUrl: string, statement: string): Promise<void> {
  const client = new pg.Client(withDatabase(templateUrl, 'postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function databaseOf(databaseUrl: string): string {
  return new URL(databaseUrl).pathname.slice(1);
}

function withDatabase(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}
