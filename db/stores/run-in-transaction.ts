import type { DataSource, EntityManager } from 'typeorm';
import { retryTransaction } from '../retries.ts';

/**
 * Runs `work` in one transaction; what it throws undoes everything. A transaction that the database breaks off for
 * a deadlock is run again, so `work` must not change anything outside the database.
 */
export function runInTransaction<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return retryTransaction(() => dataSource.transaction(work));
}
