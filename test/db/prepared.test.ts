import { expect } from 'chai';
import { PreparingClient, prepared } from '../../db/prepared.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

describe('A statement that is prepared', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let client: PreparingClient;
  before(async () => {
    database = await createTestDatabase();
    client = new PreparingClient(database.databaseUrl);
    await client.connect();
  });
  after(async () => {
    await client.end();
    await database.drop();
  });

  const preparedTexts = async () =>
    (await client.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements')).rows.map(
      ({ statement }) => statement,
    );

  it('is parsed once on a connection, and answers for what is asked each time', async () => {
    const text = prepared('SELECT $1::int + 1 AS next');
    expect((await client.query(text, [1])).rows).to.deep.equal([{ next: 2 }]);
    expect((await client.query(text, [41])).rows).to.deep.equal([{ next: 42 }]);
    expect(await preparedTexts()).to.deep.equal([text]);
  });

  it('is another than one that was not marked', async () => {
    expect((await client.query('SELECT $1::text AS said', ['å'])).rows).to.deep.equal([{ said: 'å' }]);
    expect((await client.query({ text: 'SELECT 1 AS one' })).rows).to.deep.equal([{ one: 1 }]);
    expect(await preparedTexts()).not.to.include('SELECT $1::text AS said');
  });

  it('follows a change of the tables', async () => {
    await client.query('CREATE TEMP TABLE told (id int)');
    const text = prepared('SELECT * FROM told');
    await client.query('INSERT INTO told VALUES (1)');
    expect((await client.query(text)).rows).to.deep.equal([{ id: 1 }]);
    await client.query('CREATE INDEX ON told (id)');
    expect((await client.query(text)).rows).to.deep.equal([{ id: 1 }]);
  });
});
