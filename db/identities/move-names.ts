import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { recordBySite } from '../audit/record-audit.ts';
import { isLockTimeout } from '../retries.ts';
import { queryIn } from '../run-query.ts';
import { runInTransaction } from '../stores/run-in-transaction.ts';
import { readIdentities, type SealedRow, sealedColumns, writeIdentities } from './identities.ts';
import type { NameCipher } from './name-cipher.ts';

/** How many people or texts are moved in one transaction. */
const batchSize = 500;
/** How long to wait before looking again whether others still write, in milliseconds. */
const lookAgainMs = 100;

/**
 * Encrypts what an older version stored in the clear, a batch at a time: each is in one place or in the other whenever it is interrupted.
 * Where several do it at once, they take turns, and each ends when nothing is left. Returns how many people it moved.
 */
export function sealStoredNames(dataSource: DataSource, cipher: NameCipher): Promise<number> {
  return inBatches(dataSource, async (manager) => {
    const rows: { id: string; name: string | null; contact: string | null }[] = await manager.query(
      `WITH moved AS (
         DELETE FROM names_to_seal WHERE candidate_id IN (
           SELECT candidate_id FROM names_to_seal ORDER BY candidate_id LIMIT $1)
         RETURNING candidate_id AS id, name, contact)
       SELECT * FROM moved`,
      [batchSize],
    );
    // what was written since is newer
    const ids = rows.map(({ id }) => id);
    const newer = await readIdentities(queryIn(manager), cipher, ids);
    const identities = rows.map(({ id, name, contact }): [string, object] => [
      id,
      { ...(name !== null && { name }), ...(contact !== null && { contact }), ...newer.get(id) },
    ]);
    await writeIdentities(queryIn(manager), cipher, new Map(identities));
    return rows.length;
  });
}

/**
 * Resolves when nothing is being written that was encrypted before now: from then on all that is written is under the key that was current when it
 * was asked. Waits beside the writers, not before them, so that nobody waits for it.
 */
export async function untilWritersHaveEnded({ manager }: DataSource): Promise<void> {
  for (;;) {
    try {
      await manager.transaction((within) =>
        within.query('LOCK TABLE candidate_identities IN SHARE MODE NOWAIT'),
      );
      return;
    } catch (error) {
      if (!isLockTimeout(error)) {
        throw error;
      }
      await wait(lookAgainMs);
    }
  }
}

/**
 * Encrypts everything anew that another key than the current one encrypted, a batch at a time, while all goes on; interrupted, it goes on with
 * what is left the next time. Each batch is recorded in the audit with whose it was. Returns how many texts it was. Throws a {@link NameKeyError} when a key is missing; what is stored stays.
 */
export function rotateNameKeys(
  dataSource: DataSource,
  cipher: NameCipher,
  now: Date,
  onProgress?: (done: number) => void,
): Promise<number> {
  const [currentKeyId] = cipher.keyIds;
  const rotate = async (manager: EntityManager): Promise<number> => {
    const rows: SealedRow[] = await manager.query(
      `SELECT ${sealedColumns} FROM candidate_identities WHERE key_id <> $1
       ORDER BY candidate_id, field LIMIT $2 FOR UPDATE`,
      [currentKeyId, batchSize],
    );
    const anew = rows.map(({ candidateId, field, ...sealed }) => ({
      candidateId,
      field,
      ...cipher.seal(candidateId, field, cipher.open(candidateId, field, sealed)),
    }));
    await manager.query(
      `UPDATE candidate_identities AS stored SET key_id = $1, nonce = anew.nonce, ciphertext = anew.ciphertext
       FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::bytea[]) AS anew (candidate_id, field, nonce, ciphertext)
       WHERE stored.candidate_id = anew.candidate_id AND stored.field = anew.field`,
      [
        currentKeyId,
        anew.map(({ candidateId }) => candidateId),
        anew.map(({ field }) => field),
        anew.map(({ nonce }) => nonce),
        anew.map(({ ciphertext }) => ciphertext),
      ],
    );
    if (rows.length > 0) {
      const personIds = [...new Set(anew.map(({ candidateId }) => candidateId))];
      const done = { action: 'change', operation: 'rotate-keys', purpose: 'administration' } as const;
      await recordBySite(queryIn(manager), now, [
        { ...done, objectKind: 'candidate', objectIds: [], personIds },
      ]);
    }
    return rows.length;
  };
  return inBatches(dataSource, rotate, onProgress);
}

/** Throws a {@link NameKeyError} when what is stored was encrypted with a key that is missing, or with another one of the same id. */
export async function assertNamesReadable(dataSource: DataSource, cipher: NameCipher): Promise<void> {
  const rows: SealedRow[] = await dataSource.query(
    `SELECT sample.* FROM (SELECT DISTINCT key_id FROM candidate_identities) AS used
     CROSS JOIN LATERAL (SELECT ${sealedColumns} FROM candidate_identities WHERE key_id = used.key_id LIMIT 1) AS sample`,
  );
  for (const { candidateId, field, ...sealed } of rows) {
    cipher.open(candidateId, field, sealed);
  }
}

/** Repeats a transaction until it finds nothing more to do, one process at a time; returns how much it was in all. */
async function inBatches(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<number>,
  onProgress: (done: number) => void = () => undefined,
): Promise<number> {
  for (let done = 0; ; onProgress(done)) {
    const moved = await runInTransaction(dataSource, async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('passa names', 0))`);
      return work(manager);
    });
    if (moved === 0) {
      return done;
    }
    done += moved;
  }
}
