import type { DataSource } from 'typeorm';
import { asConsequence } from '../acting.ts';
import { createDataSource } from '../data-source.ts';
import { readErasures } from '../erasures/erasure-ledger.ts';
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
    // with a record of its own: that of the first time may have gone with the restore
    const isErased = await runInTransaction(dataSource, (manager) =>
      eraseCandidate(manager, id, now, 'erase-again'),
    );
    people += isErased ? 1 : 0;
  }
  return people;
}
