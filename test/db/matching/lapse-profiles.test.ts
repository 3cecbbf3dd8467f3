import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import pg from 'pg';
import { asDatabaseRole } from '../../../db/isolation/database-roles.ts';
import { lapseProfiles } from '../../../db/matching/lapse-profiles.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const terms = { today: '2026-11-26', afterDays: 180 };

describe('A profile that nobody confirms', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  let worker: pg.Pool;
  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 3 });
    worker = new pg.Pool({ connectionString: asDatabaseRole(database.databaseUrl, 'worker'), max: 2 });
    await pool.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg')`);
  });
  beforeEach(() => pool.query('DELETE FROM candidates'));
  after(async () => {
    await worker.end();
    await pool.end();
    await database.drop();
  });

  async function person(confirmedAt: string, status = 'open'): Promise<string> {
    const id = randomUUID();
    await pool.query(
      `INSERT INTO candidates (id, node_id, reference, status, profile, updated_at, matched_input_revision)
       VALUES ($1, 'goteborg', $1::uuid::text, $2, '{"travel": {"from": {"lat": 57.7, "lon": 12}}}', $3, 1)`,
      [id, status, confirmedAt],
    );
    return id;
  }
  const stateOf = async (id: string) =>
    (
      await pool.query(
        `SELECT is_listed AS listed, is_lapsed AS lapsed, matched_input_revision < input_revision AS owed, fact.status,
           EXISTS (SELECT FROM candidate_homes WHERE candidate_id = id) AS "hasHome"
         FROM candidates JOIN candidate_facts AS fact ON fact.candidate_id = id WHERE id = $1`,
        [id],
      )
    ).rows[0];
  const off = { listed: false, lapsed: true, owed: true, status: 'not-confirmed', hasHome: false };
  const on = { listed: true, lapsed: false, owed: false, status: 'open', hasHome: true };

  it('leaves the lists on the day on which it is so old, and not the day before', async () => {
    const [oldest, newest] = [await person('2026-05-30T23:59:59Z'), await person('2026-05-31T00:00:00Z')];
    await lapseProfiles(worker, terms);
    expect(await stateOf(oldest)).to.deep.equal(off);
    expect(await stateOf(newest)).to.deep.equal(on);
    await lapseProfiles(worker, { ...terms, today: '2026-11-27' });
    expect(await stateOf(newest)).to.deep.equal(off);
  });

  it('comes back when it is edited or confirmed, and when it may be older', async () => {
    const people = [];
    for (let index = 0; index < 3; index += 1) {
      people.push(await person('2026-01-01T00:00:00Z'));
    }
    await lapseProfiles(worker, terms);
    await pool.query('UPDATE candidates SET updated_at = now() WHERE id = $1', [people[0]]);
    await pool.query('UPDATE candidates SET confirmed_at = now() WHERE id = $1', [people[1]]);
    const states = await Promise.all(people.map(stateOf));
    expect(states).to.deep.equal([{ ...on, owed: true }, { ...on, owed: true }, off]);
    await lapseProfiles(worker, { ...terms, afterDays: 365 });
    expect(await stateOf(people[2] ?? '')).to.deep.equal({ ...on, owed: true });
  });

  it('is left as the next day’s worker has it', async () => {
    const id = await person('2026-05-31T00:00:00Z');
    await lapseProfiles(worker, { ...terms, today: '2026-11-27' });
    await lapseProfiles(worker, terms);
    expect(await stateOf(id)).to.deep.equal(off);
    await lapseProfiles(worker, { ...terms, today: '2026-11-25' });
    expect(await stateOf(id)).to.deep.equal({ ...on, owed: true });
  });

  it('is no matter of one that is closed, and stays placed', async () => {
    const [closed, placed] = [await person('2026-01-01', 'closed'), await person('2026-01-01')];
    await pool.query('UPDATE candidates SET placements = 1 WHERE id = $1', [placed]);
    await lapseProfiles(worker, terms);
    expect(await stateOf(closed)).to.include({ lapsed: false, status: 'closed' });
    expect(await stateOf(placed)).to.include({ lapsed: true, status: 'placed' });
    await pool.query('UPDATE candidates SET placements = 0 WHERE id = $1', [placed]);
    expect(await stateOf(placed)).to.include({ listed: false, status: 'not-confirmed' });
  });

  it('waits for nobody who is just writing it', async () => {
    const [held, free] = [await person('2026-01-01'), await person('2026-01-01')];
    const other = await pool.connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM candidates WHERE id = $1 FOR UPDATE', [held]);
    await lapseProfiles(worker, terms);
    await other.query('ROLLBACK');
    other.release();
    expect(await stateOf(free)).to.include({ lapsed: true });
    expect(await stateOf(held)).to.include({ lapsed: false });
  });
});
