import { expect } from 'chai';
import pg from 'pg';
import { findUnfinished } from '../../../db/matching/find-unfinished.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

describe('What is asked for and not made yet', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 1 });
    await pool.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg')`);
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  it('is made for each who asked in turn, the oldest of each first', async () => {
    const asked = ['anna', 'anna', 'anna', 'bo', 'cia', 'bo'];
    const now = new Date('2026-11-26T12:00:00Z');
    for (const [minute, requestedBy] of asked.entries()) {
      await pool.query(
        `INSERT INTO reports (id, node_id, requested_by, kind, created_at)
         VALUES (gen_random_uuid(), 'goteborg', $1, 'doors', $2)`,
        [requestedBy, new Date(now.getTime() - 3_600_000 + minute * 60_000)],
      );
    }
    const ids = await findUnfinished(pool, 'reports', now, 0);
    const { rows } = await pool.query<{ id: string; by: string }>(
      'SELECT id, requested_by AS by FROM reports',
    );
    const byId = new Map(rows.map(({ id, by }) => [id, by]));
    expect(ids.map((id) => byId.get(id))).to.deep.equal(['anna', 'bo', 'cia', 'anna', 'bo', 'anna']);
    expect(await findUnfinished(pool, 'reports', now, 3_540_000)).to.have.length(1);
  });
});
