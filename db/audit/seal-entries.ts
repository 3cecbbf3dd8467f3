import type pg from 'pg';
import { inTransaction } from '../use-connection.ts';
import { type EntryContent, entryContent, noHash, sealOf } from './seal.ts';

/** Key of the advisory lock of whoever seals, so that one does: "SEAL" in ASCII. */
const sealLockKey = 0x5345414c;

/** Most entries that are sealed in one transaction. */
const mostAtOnce = 5_000;

/** How far the chain is: how many entries, and the seal of the last. */
export interface AuditHead {
  readonly count: number;
  readonly hash: string;
}

/** Seals all entries that wait, in the order in which they were made; returns how many. None while another process seals. */
export async function sealEntries(pool: pg.Pool): Promise<number> {
  let sealed = 0;
  for (let last = mostAtOnce; last === mostAtOnce; sealed += last) {
    last = await sealSome(pool);
  }
  return sealed;
}

/** How far the chain is now. */
export async function readHead(client: pg.Pool | pg.ClientBase): Promise<AuditHead> {
  const { rows } = await client.query<AuditHead>(
    'SELECT seq::int AS count, hash FROM audit_chain ORDER BY seq DESC LIMIT 1',
  );
  return rows[0] ?? { count: 0, hash: noHash };
}

/** When the entry was made that waits longest for its seal; null when none waits. */
export async function readLongestWaiting(client: pg.Pool | pg.ClientBase): Promise<Date | null> {
  const { rows } = await client.query<{ at: Date }>(
    'SELECT at FROM audit_unsealed JOIN audit_entries AS entry ON entry.id = entry_id ORDER BY entry_id LIMIT 1',
  );
  return rows[0]?.at ?? null;
}

async function sealSome(pool: pg.Pool): Promise<number> {
  // most of the time nothing waits
  const waiting = await pool.query('SELECT FROM audit_unsealed LIMIT 1');
  if (waiting.rowCount === 0) {
    return 0;
  }
  return inTransaction(pool, sealIn);
}

async function sealIn(client: pg.PoolClient): Promise<number> {
  const { rows: locks } = await client.query<{ isMine: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1) AS "isMine"',
    [sealLockKey],
  );
  if (locks[0]?.isMine !== true) {
    return 0;
  }
  const { rows: entries } = await client.query<{ id: string; content: EntryContent }>(
    `SELECT entry.id, ${entryContent} AS content FROM audit_unsealed JOIN audit_entries AS entry ON entry.id = entry_id
     ORDER BY entry.id LIMIT ${mostAtOnce}`,
  );
  let head = await readHead(client);
  const links = entries.map(({ id, content }) => {
    const { count, hash: previous } = head;
    head = { count: count + 1, hash: sealOf(count + 1, previous, content) };
    return { id, previous, ...head };
  });
  await client.query(
    `INSERT INTO audit_chain (seq, entry_id, previous_hash, hash, sealed_at)
     SELECT seq, id, previous, hash, now() FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[]) AS link (seq, id, previous, hash)`,
    [
      links.map(({ count }) => count),
      links.map(({ id }) => id),
      links.map(({ previous }) => previous),
      links.map(({ hash }) => hash),
    ],
  );
  await client.query('DELETE FROM audit_unsealed WHERE entry_id = ANY($1)', [links.map(({ id }) => id)]);
  return links.length;
}
