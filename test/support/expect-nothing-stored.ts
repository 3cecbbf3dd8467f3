import { expect } from 'chai';
import type { TestApi } from './start-test-api.ts';

/** Fails when the database of the API holds a candidate, a role or a kept answer. */
export async function expectNothingStored({ dataSource }: TestApi): Promise<void> {
  const [rows] = await dataSource.query(
    'SELECT (SELECT count(*) FROM candidates) + (SELECT count(*) FROM roles) + (SELECT count(*) FROM idempotency_keys) AS n',
  );
  expect(rows.n).to.equal('0');
}
