import { expect } from 'chai';
import pg from 'pg';
import { createTestDatabase } from './postgres.ts';

describe('createTestDatabase', () => {
  it('gives each caller a migrated database that no other caller sees', async () => {
    const first = await createTestDatabase();
    const second = await createTestDatabase();
    expect(first.databaseUrl).not.to.equal(second.databaseUrl);
    await query(first.databaseUrl, 'CREATE TABLE only_here ()');

    const tables = await query(
      second.databaseUrl,
      "SELECT to_regclass('candidates') c, to_regclass('only_here') o",
    );

    expect(tables).to.deep.equal([{ c: 'candidates', o: null }]);
    await first.drop();
    await second.drop();
  });

  it('removes the database on drop', async () => {
    const database = await createTestDatabase();
    await database.drop();

    const error = await query(database.databaseUrl, 'SELECT 1').catch((caught: unknown) => caught);

    expect(error)
      .to.be.instanceOf(Error)
      .with.property('message')
      .that.matches(/does not exist/);
  });
});

async function query(databaseUrl: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
