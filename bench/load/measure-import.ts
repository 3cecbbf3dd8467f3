import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { createNameCipher } from '../../db/identities/name-cipher.ts';
import { importProfileFile } from '../../db/import/import-profile-file.ts';
import { migrateDatabase } from '../../db/migrate-database.ts';
import { candidatesOf } from '../../demo/generate-region.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { startDatabase } from '../start-database.ts';

const tables = ['candidates', 'candidate_details'] as const;

/**
 * Seconds to import a file of `rows` new candidates (read, check, merge, commit), beside a plain COPY of the very
 * rows that it stored into equal tables with equal indexes. Each `times` times; the fastest of each counts.
 */
export async function measureImport(
  rows: number,
  times: number,
  today: string,
): Promise<{ importSeconds: number; copySeconds: number }> {
  const database = await startDatabase();
  const { client } = database;
  const file = join(database.folder, 'candidates.jsonl');
  await pipeline(Readable.from(linesOf(rows, today)), createWriteStream(file));
  await migrateDatabase(database.databaseUrl, defaultPolicy);
  const names = createNameCipher([{ id: 'bench', key: randomBytes(32) }]);
  try {
    let importSeconds = Number.POSITIVE_INFINITY;
    let copySeconds = Number.POSITIVE_INFINITY;
    for (let time = 0; time < times; time += 1) {
      await client.query('TRUNCATE nodes CASCADE');
      importSeconds = Math.min(
        importSeconds,
        await secondsOf(() =>
          importProfileFile(client, { kind: 'candidates', file, nodeId: 'bench', names }),
        ),
      );
      copySeconds = Math.min(copySeconds, await plainCopySeconds(client));
    }
    return { importSeconds, copySeconds };
  } finally {
    await database.stop();
  }
}

function* linesOf(rows: number, today: string): Generator<string> {
  for (const { id: _id, nodeId: _nodeId, details, ...profile } of candidatesOf(7, rows, today)) {
    yield `${JSON.stringify({ ...profile, ...details })}\n`;
  }
}

async function plainCopySeconds(client: pg.Client): Promise<number> {
  await client.query('DROP SCHEMA IF EXISTS peer CASCADE; CREATE SCHEMA peer');
  const contents = new Map<string, Buffer>();
  for (const table of tables) {
    await client.query(`CREATE TABLE peer.${table} (LIKE public.${table} INCLUDING ALL)`);
    contents.set(table, await buffer(client.query(copyTo(`COPY public.${table} TO STDOUT`))));
  }
  return secondsOf(async () => {
    await client.query('BEGIN');
    for (const [table, content] of contents) {
      await pipeline(Readable.from([content]), client.query(copyFrom(`COPY peer.${table} FROM STDIN`)));
    }
    await client.query('COMMIT');
  });
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}
