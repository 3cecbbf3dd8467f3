import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../db/data-source.ts';
import { matchListItemFormat } from '../../db/entities/match-list-item.ts';
import { seenFormat } from '../../db/entities/review-entity.ts';
import { migrateDatabase } from '../../db/migrate-database.ts';
import { ExplainWhenRead1763800000000 } from '../../db/migrations/1763800000000-explain-when-read.ts';
import { AddProposalsAndPlacements1764100000000 } from '../../db/migrations/1764100000000-add-proposals-and-placements.ts';
import { readSeenResults } from '../../db/read-models/read-kept-results.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

describe('The migrations', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  it('make exactly the tables that the entities describe', async () => {
    const dataSource = createDataSource(database);
    await dataSource.initialize();
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).to.deep.equal([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('find nothing to do the second time, and leave the policy in force alone', async () => {
    expect(await migrateDatabase(database.databaseUrl, { ...defaultPolicy, version: 9 })).to.deep.equal([]);
    const dataSource = createDataSource(database);
    await dataSource.initialize();
    try {
      expect(
        await dataSource.query(
          'SELECT p.version, is_active, created_by, a.reason FROM match_policies p JOIN policy_activations a USING (version)',
        ),
      ).to.deep.equal([
        { version: 1, is_active: true, created_by: 'passa', reason: 'shipped with the program' },
      ]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('can be undone and made again without losing who put a policy in force and why', async () => {
    const dataSource = createDataSource(database);
    await dataSource.initialize();
    try {
      const last = dataSource.migrations.length;
      for (let undone = 1; undone < last; undone += 1) {
        await dataSource.undoLastMigration();
      }
      expect(
        await dataSource.query('SELECT version, reason, activated_by FROM match_policies'),
      ).to.deep.equal([{ version: 1, reason: 'shipped with the program', activated_by: 'passa' }]);
      await dataSource.runMigrations();
      expect(
        await dataSource.query('SELECT version, reason, activated_by FROM policy_activations'),
      ).to.deep.equal([{ version: 1, reason: 'shipped with the program', activated_by: 'passa' }]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('give each mentor of an older database an id of its own', async () => {
    const dataSource = createDataSource(database);
    await dataSource.initialize();
    const id = '0192f000-0000-7000-8000-0000000000f1';
    const mentorsOf = async (): Promise<{ id: string; name: string; places?: number }[]> =>
      (
        await dataSource.query(`SELECT profile -> 'mentors' AS mentors FROM workplaces WHERE id = $1`, [id])
      )[0].mentors;
    const named = [{ name: 'Anna', places: 2 }, { name: 'Anna' }, { name: 'Bo' }];
    try {
      await undoDownTo(dataSource, AddProposalsAndPlacements1764100000000.name);
      await dataSource.query(`INSERT INTO nodes (id, name) VALUES ('y', 'y')`);
      await dataSource.query(`INSERT INTO workplaces (id, node_id, profile) VALUES ($1, 'y', $2)`, [
        id,
        JSON.stringify({ name: 'Köket', mentors: named }),
      ]);
      await dataSource.runMigrations();
      const mentors = await mentorsOf();
      expect(mentors.map(({ id: _, ...rest }) => rest)).to.deep.equal(named);
      expect(new Set(mentors.map((mentor) => mentor.id)).size).to.equal(3);
      // whatever writes the profile: who keeps the name keeps the id
      await dataSource.query('UPDATE workplaces SET profile = $2 WHERE id = $1', [
        id,
        JSON.stringify({ mentors: [{ name: 'Bo' }, { name: 'Anna' }, { name: 'Cy' }] }),
      ]);
      const kept = await mentorsOf();
      expect([kept[0]?.id, kept[1]?.id]).to.deep.equal([mentors[2]?.id, mentors[0]?.id]);
      expect(kept[2]?.id).to.be.a('string');
      await undoDownTo(dataSource, AddProposalsAndPlacements1764100000000.name);
      expect(await mentorsOf()).to.deep.equal([{ name: 'Bo' }, { name: 'Anna' }, { name: 'Cy' }]);
      await dataSource.runMigrations();
    } finally {
      await dataSource.query('DELETE FROM workplaces WHERE id = $1', [id]);
      await dataSource.destroy();
    }
  });

  it('keep what reviews and match lists of an older database hold, by the ids of gates and rules', async () => {
    const dataSource = createDataSource(database);
    await dataSource.initialize();
    const id = '0192f000-0000-7000-8000-0000000000e';
    const nearMiss = { gate: 'hours', adjustment: { kind: 'widen-hours', hoursPerWeek: 15, byHours: 5 } };
    const numbers = { kind: 'match', total: 0.5, forCandidate: 0.4, forWorkplace: 0.6, coverage: 0.7 };
    const versions = { policyVersion: 1, engineVersion: '8', matchedAt: '2026-11-21T10:00:00.000Z' };
    const gate = { gate: 'hours', outcome: 'pass', evidence: { offered: 20 } };
    const rule = {
      rule: 'wishes',
      side: 'candidate',
      weight: 8,
      fit: 0.5,
      known: 1,
      evidence: { words: [['a', 'b']] },
    };
    const old = { ...numbers, gates: [gate], rules: [rule], nearMiss: null, ...versions };
    const revisions = { candidateRevision: 2, roleRevision: 3 };
    const item = { id: `${id}1`, candidateId: `${id}2`, roleId: `${id}3`, rank: 1 };
    const undo = () => undoDownTo(dataSource, ExplainWhenRead1763800000000.name);
    try {
      await undo();
      for (const [index, [kind, evidence]] of [
        ['match', { o: 'p', f: [0.5] }],
        ['near-miss', { o: 'f', f: [], n: nearMiss }],
      ].entries()) {
        await dataSource.query(
          `INSERT INTO suggestions (id, candidate_id, role_id, kind, total, for_candidate, for_workplace, coverage, evidence,
             in_candidate_list, in_role_list, policy_version, engine_version, matched_at)
           VALUES ($1, $2, $3, $4, 0.5, 0.4, 0.6, 0.7, $5, true, true, 1, '8', now())`,
          [`${id}${index + 1}`, `${id}2`, `${id}${index + 3}`, kind, JSON.stringify(evidence)],
        );
      }
      await dataSource.query(
        `INSERT INTO reviews VALUES ($1, $1, $1, $1, 'hold', NULL, NULL, 'coach', now(), $2)`,
        [`${id}1`, JSON.stringify({ ...old, ...revisions })],
      );
      await dataSource.query(`INSERT INTO nodes (id, name) VALUES ('x', 'x')`);
      await dataSource.query(
        `INSERT INTO match_lists (id, node_id, subject, item_limit, requested_by) VALUES ($1, 'x', 'roles', 5, 'c')`,
        [`${id}1`],
      );
      await dataSource.query('INSERT INTO match_list_entries VALUES ($1, 0, $1, $2), ($1, 1, $1, $3)', [
        `${id}1`,
        JSON.stringify([{ ...item, ...old }]),
        '[]',
      ]);

      await dataSource.runMigrations();

      expect(await dataSource.query('SELECT near_miss FROM suggestions ORDER BY id')).to.deep.equal([
        { near_miss: null },
        { near_miss: nearMiss },
      ]);
      const [{ seen }] = await dataSource.query('SELECT seen FROM reviews');
      const { gate: _gate, ...outcome } = gate;
      const { rule: _rule, ...result } = rule;
      expect(seen).to.deep.equal({
        format: seenFormat,
        ...numbers,
        gates: { hours: outcome },
        rules: { wishes: result },
        nearMiss: null,
        ...versions,
        scoredFor: null,
        ...revisions,
        tag: null,
      });
      expect(readSeenResults(seen)).to.deep.equal({ gates: [gate], rules: [rule], unknown: [] });
      const entries = await dataSource.query('SELECT items FROM match_list_entries ORDER BY position');
      expect(entries).to.deep.equal([
        {
          items: [
            {
              format: matchListItemFormat,
              ...item,
              ...numbers,
              gates: { hours: 'pass' },
              nearMiss: null,
              ...versions,
            },
          ],
        },
        { items: [] },
      ]);

      await undo();
      const [{ seen: undone }] = await dataSource.query('SELECT seen FROM reviews');
      expect(undone).to.deep.equal({ ...old, ...revisions });
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
  });
});

/** Undoes the migration of this name, and all after it. */
async function undoDownTo(dataSource: DataSource, name: string): Promise<void> {
  const place = dataSource.migrations.findIndex((migration) => migration.constructor.name === name);
  expect(place).to.be.above(0);
  for (let last = dataSource.migrations.length - 1; last >= place; last -= 1) {
    await dataSource.undoLastMigration();
  }
}
