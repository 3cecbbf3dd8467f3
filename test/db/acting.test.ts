import { expect } from 'chai';
import type pg from 'pg';
import { type Acting, actAs, asConsequence, carryActing } from '../../db/acting.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

const one: Acting = { kind: 'principal', id: 'one', roles: ['coach', 'manager'], nodes: ['a', 'b"c'] };
const other: Acting = { kind: 'principal', id: 'other', roles: ['admin'], nodes: '*' };

describe('On whose behalf a connection is used', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let client: pg.Client;
  before(async () => {
    database = await createTestDatabase();
    client = await database.connect();
    carryActing(client);
  });
  after(() => database.drop());

  const told = async (): Promise<string> => {
    const { rows } = await client.query<{ told: string }>(
      `SELECT concat_ws('|', current_setting('passa.kind', true), current_setting('passa.principal_id', true),
         current_setting('passa.roles', true), current_setting('passa.nodes', true)) AS told`,
    );
    return rows[0]?.told ?? expect.fail('Nothing was answered.');
  };
  const asOne = 'principal|one|coach,manager|{"a","b\\"c"}';
  const asOther = 'principal|other|admin|*';

  it('is told with the next statement, and nobody outside', async () => {
    expect(await actAs(one, told)).to.equal(asOne);
    expect(await told()).to.match(/^\|\|\|/);
    expect(await actAs(other, told)).to.equal(asOther);
    expect(await actAs(one, () => asConsequence(told))).to.equal('following|||{}');
    expect(await told()).to.match(/^\|\|\|/);
  });

  it('is that of each work, also when several share the connection at once', async () => {
    const all = await Promise.all([actAs(one, told), actAs(other, told), actAs(one, told), told()]);
    expect(all.slice(0, 3)).to.deep.equal([asOne, asOther, asOne]);
    expect(all[3]).to.match(/^\|\|\|/);
  });

  for (const end of ['COMMIT', 'ROLLBACK']) {
    it(`ends with a transaction by ${end}, and is told anew after it`, async () => {
      await actAs(one, async () => {
        await client.query('BEGIN');
        expect(await told()).to.equal(asOne);
        expect(await actAs(other, told)).to.equal(asOther);
        expect(await told()).to.equal(asOne);
        await client.query(end);
        expect(await told()).to.equal(asOne);
      });
      expect(await told()).to.match(/^\|\|\|/);
    });
  }

  it('is told anew after a part of a transaction is undone, which undoes what was told in it', async () => {
    await actAs(one, async () => {
      await client.query('BEGIN');
      await client.query('SAVEPOINT part');
      expect(await actAs(other, told)).to.equal(asOther);
      await actAs(other, () => client.query('ROLLBACK TO SAVEPOINT part'));
      expect(await told()).to.equal(asOne);
      expect(await actAs(other, told)).to.equal(asOther);
      await client.query('COMMIT');
    });
  });
});
