import { expect } from 'chai';
import type pg from 'pg';
import { toCandidate } from '../../db/row-mapping.ts';
import { generateRegion } from '../../demo/generate-region.ts';
import { loadRegion } from '../../demo/load-region.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { testNames } from '../support/test-names.ts';

const region = generateRegion({ seed: 7, today: '2026-11-21', candidates: 80, roles: 12, workplaces: 8 });

describe('loadRegion', () => {
  let database: TestDatabase;
  let client: pg.Client;

  before(async () => {
    database = await createTestDatabase();
    client = await database.connect();
    await loadRegion(client, { ...region, userNames: new Map([['u-1', 'Åke Bergglimt']]) }, testNames);
  });
  after(() => database.drop());

  it('loads every node, workplace, role, candidate and detail, all of them owed a match', async () => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM nodes)::int AS nodes, (SELECT count(*) FROM workplaces)::int AS workplaces,
        (SELECT count(*) FROM roles WHERE matched_input_revision < input_revision)::int AS roles,
        (SELECT count(*) FROM candidates WHERE matched_input_revision < input_revision)::int AS candidates,
        (SELECT count(*) FROM candidate_details)::int AS details`,
    );
    expect(rows[0]).to.deep.equal({ nodes: 4, workplaces: 8, roles: 12, candidates: 80, details: 80 });
  });

  it('tells what its users are called', async () => {
    const { rows } = await client.query('SELECT principal_id AS id, name FROM principal_names');
    expect(rows).to.deep.equal([{ id: 'u-1', name: 'Åke Bergglimt' }]);
  });

  it('stores a profile as it was made', async () => {
    const made = region.candidates[5];
    const { rows } = await client.query(
      'SELECT node_id AS "nodeId", reference, coach_id AS "coachId", status, profile FROM candidates WHERE id = $1',
      [made?.id],
    );
    const { id: _id, details: _details, ...candidate } = made ?? expect.fail();
    expect(toCandidate(rows[0])).to.deep.equal({ ...candidate, status: 'open' });
  });

  it('says when a profile was written, which is now where the region does not tell', async () => {
    const written = await createTestDatabase();
    const other = await written.connect();
    const [first] = region.candidates;
    const writtenOn = new Map([[first?.id ?? '', { created: '2025-01-02', changed: '2026-03-04' }]]);
    await loadRegion(other, { ...region, writtenOn }, testNames);
    const { rows } = await other.query(
      `SELECT id, created_at::date::text AS created, updated_at::date::text AS changed,
         created_at > now() - interval '1 minute' AS "isNew" FROM candidates ORDER BY id LIMIT 2`,
    );
    expect(rows[0]).to.deep.equal({
      id: first?.id,
      created: '2025-01-02',
      changed: '2026-03-04',
      isNew: false,
    });
    expect(rows[1].isNew).to.equal(true);
    await written.drop();
  });

  it('keeps sex, birth year, groups, name and contact out of the profile', async () => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS n FROM candidates WHERE profile ?| ARRAY['sex', 'birthYear', 'groups', 'name', 'contact', 'details']`,
    );
    expect(rows[0].n).to.equal(0);
  });

  it('loads nothing when a part of it is there already', async () => {
    const other = generateRegion({ seed: 8, today: '2026-11-21', candidates: 3, roles: 1, workplaces: 1 });
    const error = await loadRegion(client, other, testNames).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.have.property('code', '23505');
    const { rows } = await client.query('SELECT count(*)::int AS n FROM candidates');
    expect(rows[0].n).to.equal(80);
  });
});
