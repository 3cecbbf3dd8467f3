import type { DataSource, EntityManager } from 'typeorm';
import { isContention, pauseAfter, retryPolicies } from '../retries.ts';

/**
 * Runs `work` in one transaction; what it throws undoes everything. A transaction that the database breaks off because another
 * one was in its way is run again, so `work` must not change anything outside the database.
 */
export async function runInTransaction<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await dataSource.transaction(work);
    } catch (error) {
      if (!isContention(error) || pauseAfter(retryPolicies.transaction, failures) === null) {
        throw error;
      }
    }
  }
}
