import type { DataSource, EntityManager } from 'typeorm';

/** How often a transaction is tried that the database broke off because another stood in its way. */
const maxAttempts = 4;

/** SQLSTATEs that mean "try again": serialization failure and deadlock. */
const contentionCodes = new Set(['40001', '40P01']);

/**
 * Runs `work` in one transaction; what it throws undoes everything. A transaction that the database breaks off for
 * a deadlock is run again, four times at most, so `work` must not change anything outside the database.
 */
export async function runInTransaction<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await dataSource.transaction(work);
    } catch (error) {
      if (attempt === maxAttempts || !contentionCodes.has(sqlState(error) ?? '')) {
        throw error;
      }
    }
  }
}

/** The SQLSTATE or system code of an error of the database, through TypeORM's wrapping; null for other errors. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error)) {
    return null;
  }
  const inner = 'driverError' in error ? error.driverError : error;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? code : null;
}
