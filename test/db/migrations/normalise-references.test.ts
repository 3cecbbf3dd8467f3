import { expect } from 'chai';
import { createDataSource } from '../../../db/data-source.ts';
import { lookOf } from '../../../db/look-of-reference.ts';
import { NormaliseReferences1764130000000 } from '../../../db/migrations/1764130000000-normalise-references.ts';
import { normalReference } from '../../../matching/model/normal-reference.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

describe('The migration that normalises references', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  it('stores what is the same to the eye as one, and leaves what would meet another', async () => {
    const client = await database.connect();
    const references = [' A\u00A0 1\u200B ', 'X\u20111', 'X-A\u030A', 'K-1', 'K\u20121', 'O/l'];
    await client.query(`INSERT INTO nodes (id, name) VALUES ('n', 'N')`);
    for (const reference of references) {
      await client.query(
        `INSERT INTO candidates (id, node_id, reference, status, profile, created_at, updated_at)
         VALUES (gen_random_uuid(), 'n', $1, 'open', '{}', now(), now())`,
        [reference],
      );
    }
    const source = createDataSource({
      databaseUrl: database.databaseUrl,
      poolSize: 1,
      applicationName: 'test',
    });
    await source.initialize();
    try {
      const runner = source.createQueryRunner();
      const migration = new NormaliseReferences1764130000000();
      await migration.down(runner);
      await migration.up(runner);
      await runner.release();
    } finally {
      await source.destroy();
    }
    const { rows } = await client.query<{ reference: string; revision: number; look: string }>(
      `SELECT reference, revision, ${lookOf('reference')} AS look FROM candidates ORDER BY revision DESC, reference`,
    );
    expect(rows.filter(({ revision }) => revision === 2).map(({ reference }) => reference)).to.deep.equal(
      references.slice(0, 3).map(normalReference),
    );
    expect(rows.filter(({ revision }) => revision === 1).map(({ reference }) => reference)).to.deep.equal(
      ['K-1', 'K\u20121', 'O/l'].toSorted(),
    );
    expect(rows.find(({ reference }) => reference === 'O/l')?.look).to.equal('0/1');
  });
});
