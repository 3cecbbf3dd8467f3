import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { asConsequence } from '../acting.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { createDataSource } from '../data-source.ts';
import { readErasures } from '../erasures/erasure-ledger.ts';
import { queryIn } from '../run-query.ts';
import { eraseCandidate } from './erase-candidate.ts';
import { runInTransaction } from './run-in-transaction.ts';

/** What came of it. */
export interface ErasedAgain {
  /** How many came back with a backup, and are erased again. */
  readonly people: number;
  /** See `readErasures`. */
  readonly unreadable: number;
}

/**
 * Erases again whom a file of erasures names and the database has: it was restored from an older backup. To be done before anything is
 * served. `databaseUrl` is of the role that owns the tables, or the API's. Does not reach for the database when the file names nobody.
 */
export async function eraseAgain(databaseUrl: string, file: string, now: Date): Promise<ErasedAgain> {
  const { candidateIds, unreadable } = await readErasures(file);
  if (candidateIds.length === 0) {
    return { people: 0, unreadable };
  }
  const dataSource = createDataSource({
    databaseUrl,
    poolSize: 2,
    applicationName: 'passa-erase',
    isActing: true,
  });
  await dataSource.initialize();
  try {
    const people = await asConsequence(() => eraseThose(dataSource, candidateIds, now));
    return { people, unreadable };
  } finally {
    await dataSource.destroy();
  }
}

async function eraseThose(dataSource: DataSource, named: readonly string[], now: Date): Promise<number> {
  const back: { id: string }[] = await dataSource.query(
    `SELECT id FROM candidates WHERE id = ANY ($1::uuid[]) AND status <> 'deleted' ORDER BY id`,
    [named],
  );
  let people = 0;
  for (const { id } of back) {
    people += (await runInTransaction(dataSource, (manager) => eraseRecorded(manager, id, now))) ? 1 : 0;
  }
  return people;
}

/** Erases one with a record in the audit: that of the first time may have gone with the restore. */
async function eraseRecorded(manager: EntityManager, id: string, now: Date): Promise<boolean> {
  if (!(await eraseCandidate(manager, id, now))) {
    return false;
  }
  await recordAudit(queryIn(manager), [
    {
      ...{ id: uuidv7(), at: now, principalId: null, roles: [], action: 'erase', operation: 'erase-again' },
      ...{ objectKind: 'candidate', objectIds: [id], personIds: [], nodeIds: [], purpose: 'administration' },
      ...{ result: 'done', times: 1, traceId: null },
    },
  ]);
  return true;
}
