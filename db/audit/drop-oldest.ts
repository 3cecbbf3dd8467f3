import type { RunQuery } from '../run-query.ts';

/**
 * Drops the entries that were made before an instant, in the order of their seals, and returns how many; the seal of the last of them is
 * kept, so that the rest can still be looked through. Throws for an instant of the last two years.
 */
export async function dropOldestEntries(run: RunQuery, madeBefore: Date): Promise<number> {
  let all = 0;
  for (let dropped = -1; dropped !== 0; all += dropped) {
    const [row] = await run<{ dropped: number }>('SELECT drop_oldest_audit($1) AS dropped', [madeBefore]);
    dropped = row?.dropped ?? 0;
  }
  return all;
}
