import { expect } from 'chai';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../../../db/data-source.ts';
import { runInTransaction } from '../../../db/stores/run-in-transaction.ts';
import { withIdempotencyKey } from '../../../db/stores/with-idempotency-key.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

describe('A transaction', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  before(async () => {
    database = await createTestDatabase();
    dataSource = createDataSource({ databaseUrl: database.databaseUrl });
    await dataSource.initialize();
    await dataSource.query(`INSERT INTO nodes (id, name) VALUES ('a', '0'), ('b', '0')`);
  });
  after(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const rename = (manager: EntityManager, id: string): Promise<unknown> =>
    manager.query('UPDATE nodes SET name = (name::int + 1)::text WHERE id = $1', [id]);

  it('that two deadlocked is run again, so that both come through', async () => {
    let arrived = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    const crosswise = (first: string, second: string): Promise<void> =>
      runInTransaction(dataSource, async (manager) => {
        await rename(manager, first);
        arrived += 1;
        if (arrived === 2) {
          open();
        }
        await both;
        await rename(manager, second);
      });
    await Promise.all([crosswise('a', 'b'), crosswise('b', 'a')]);
    // the one that is run again may get to a row before the other is woken, and meet it once more
    expect(arrived).to.be.at.least(3);
    const rows = await dataSource.query('SELECT name FROM nodes ORDER BY id');
    expect(rows).to.deep.equal([{ name: '2' }, { name: '2' }]);
  });

  it('that fails otherwise is not run again and leaves nothing behind', async () => {
    let runs = 0;
    const failed = runInTransaction(dataSource, async (manager) => {
      runs += 1;
      await rename(manager, 'a');
      throw new Error('no');
    });
    expect(await failed.catch((error: Error) => error.message)).to.equal('no');
    expect(runs).to.equal(1);
    expect(await dataSource.query(`SELECT name FROM nodes WHERE id = 'a'`)).to.deep.equal([{ name: '2' }]);
  });

  const once = (key: string, requestHash: string, body: unknown) =>
    runInTransaction(dataSource, (manager) =>
      withIdempotencyKey(manager, { principalId: 'p', key, requestHash }, async () => ({
        status: 202,
        headers: {},
        body,
      })),
    );

  it('answers the same request once, another one under its key not at all', async () => {
    expect(await once('k', 'h', 1)).to.deep.include({ kind: 'made' });
    expect(await once('k', 'h', 2)).to.deep.equal({
      kind: 'repeated',
      answer: { status: 202, headers: {}, body: 1 },
    });
    expect(await once('k', 'other', 2)).to.deep.equal({ kind: 'key-reused' });
  });

  it('forgets an answer after a day, and sweeps those of others', async () => {
    await once('old', 'h', 1);
    await dataSource.query(`UPDATE idempotency_keys SET created_at = now() - interval '25 hours'`);
    expect(await once('k', 'another', 3)).to.deep.include({ kind: 'made' });
    expect(await dataSource.query('SELECT key FROM idempotency_keys')).to.deep.equal([{ key: 'k' }]);
  });

  it('keeps no answer of work that failed', async () => {
    const failing = runInTransaction(dataSource, (manager) =>
      withIdempotencyKey(manager, { principalId: 'p', key: 'failing', requestHash: 'h' }, async () => {
        throw new Error('no');
      }),
    );
    expect(await failing.catch((error: Error) => error.message)).to.equal('no');
    expect(await once('failing', 'h', 1)).to.deep.include({ kind: 'made' });
  });
});
