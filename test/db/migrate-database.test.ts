import { expect } from 'chai';
import { createDataSource } from '../../db/data-source.ts';
import { migrateDatabase } from '../../db/migrate-database.ts';
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
});
