import type { RunQuery } from '../run-query.ts';
import type { ErasureLedger } from './erasure-ledger.ts';

/**
 * Names in the file of erasures whomever the database tells to be erased and the file does not: a process died, or the disk was full, between
 * the one and the other. Returns how many that were.
 */
export async function completeLedger(run: RunQuery, ledger: ErasureLedger): Promise<number> {
  const erased = await run<{ id: string; at: Date }>(
    `SELECT id, updated_at AS at FROM candidates WHERE status = 'deleted' ORDER BY updated_at, id`,
  );
  if (erased.length === 0) {
    return 0;
  }
  const named = new Set((await ledger.read()).candidateIds);
  const missing = erased.filter(({ id }) => !named.has(id));
  for (const { id, at } of missing) {
    await ledger.record(id, at);
  }
  return missing.length;
}
