import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../db/data-source.ts';
import { readIdentities, writeIdentities } from '../../../db/identities/identities.ts';
import {
  assertNamesReadable,
  rotateNameKeys,
  sealStoredNames,
  untilWritersHaveEnded,
} from '../../../db/identities/move-names.ts';
import { createNameCipher, NameKeyError } from '../../../db/identities/name-cipher.ts';
import { EncryptNames1764220000000 } from '../../../db/migrations/1764220000000-encrypt-names.ts';
import { queryIn } from '../../../db/run-query.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const [oldKey, newKey] = [
  { id: 'old', key: Buffer.alloc(32, 1) },
  { id: 'new', key: Buffer.alloc(32, 2) },
];
const old = createNameCipher([oldKey]);
const both = createNameCipher([newKey, oldKey]);

describe('Stored names', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  before(async () => {
    database = await createTestDatabase();
    dataSource = createDataSource(database);
    await dataSource.initialize();
    await dataSource.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg')`);
  });
  afterEach(() => dataSource.query('DELETE FROM candidates'));
  after(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Makes people and returns their ids. */
  async function people(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    await dataSource.query(
      `INSERT INTO candidates (id, node_id, reference, status, profile)
       SELECT id, 'goteborg', id::text, 'open', '{}' FROM unnest($1::uuid[]) AS made (id)`,
      [ids],
    );
    return ids;
  }

  const run = () => queryIn(dataSource.manager);
  const keysUsed = async (): Promise<object[]> =>
    dataSource.query('SELECT key_id, count(*)::int FROM candidate_identities GROUP BY 1 ORDER BY 1');

  it('of an older version are all encrypted, also when it is interrupted, and nothing is left in the clear', async () => {
    // 1. an older version's database
    const runner = dataSource.createQueryRunner();
    const ids = await people(1_200);
    try {
      await new EncryptNames1764220000000().down(runner);
      await runner.query(
        `INSERT INTO candidate_details (candidate_id, sex, name, contact)
         SELECT id, 'woman', 'Namn ' || id, CASE WHEN nth % 2 = 0 THEN '070-' || nth END
         FROM unnest($1::uuid[]) WITH ORDINALITY AS made (id, nth)`,
        [ids],
      );
      // 2. the new one's
      await new EncryptNames1764220000000().up(runner);
    } finally {
      await runner.release();
    }
    // 3. two at once, of which neither leaves before all is done
    const moved = await Promise.all([sealStoredNames(dataSource, old), sealStoredNames(dataSource, old)]);
    expect(moved.reduce((sum, one) => sum + one, 0)).to.equal(1_200);
    expect(await dataSource.query('SELECT count(*)::int AS left FROM names_to_seal')).to.deep.equal([
      { left: 0 },
    ]);
    const identities = await readIdentities(run(), old, ids);
    expect(identities.get(ids[0] ?? '')).to.deep.equal({ name: `Namn ${ids[0]}` });
    expect(identities.get(ids[1] ?? '')).to.deep.equal({ name: `Namn ${ids[1]}`, contact: '070-2' });
    expect(identities.size).to.equal(1_200);
    expect(await dataSource.query('SELECT DISTINCT sex FROM candidate_details')).to.deep.equal([
      { sex: 'woman' },
    ]);
  });

  it('that were written meanwhile stay as they were written', async () => {
    const [id = ''] = await people(1);
    await dataSource.query(`INSERT INTO names_to_seal VALUES ($1, 'Förr', '070')`, [id]);
    await writeIdentities(run(), old, new Map([[id, { name: 'Nu' }]]));
    await sealStoredNames(dataSource, old);
    expect((await readIdentities(run(), old, [id])).get(id)).to.deep.equal({ name: 'Nu', contact: '070' });
  });

  it('are encrypted anew in batches, go on where they were interrupted, and can be read all the while', async () => {
    const ids = await people(700);
    await writeIdentities(run(), old, new Map(ids.map((id) => [id, { name: id, contact: 'x' }])));
    const interrupted = rotateNameKeys(dataSource, both, new Date(), () => {
      throw new Error('pulled the plug');
    });
    expect(await interrupted.catch((error: unknown) => error)).to.have.property('message', 'pulled the plug');
    expect(await keysUsed()).to.deep.equal([
      { key_id: 'new', count: 500 },
      { key_id: 'old', count: 900 },
    ]);
    expect((await readIdentities(run(), both, ids)).size).to.equal(700);
    expect(await rotateNameKeys(dataSource, both, new Date())).to.equal(900);
    expect(await rotateNameKeys(dataSource, both, new Date())).to.equal(0);
    const alone = createNameCipher([newKey]);
    const read = await readIdentities(run(), alone, ids);
    expect(ids.every((id) => read.get(id)?.name === id && read.get(id)?.contact === 'x')).to.equal(true);
  });

  it('wait for whoever writes with a key that is given up, and keep nobody from writing', async () => {
    const [one = '', other = ''] = await people(2);
    let hasEnded = false;
    const waiting = await dataSource.transaction(async (within) => {
      await writeIdentities(queryIn(within), old, new Map([[one, { name: 'Alva' }]]));
      const ended = untilWritersHaveEnded(dataSource).then(() => {
        hasEnded = true;
      });
      await wait(300);
      await writeIdentities(run(), both, new Map([[other, { name: 'Bo' }]]));
      expect(hasEnded).to.equal(false);
      return { ended };
    });
    await waiting.ended;
    expect(hasEnded).to.equal(true);
  });

  it('whose key is missing or another one are told of, and stay as they are', async () => {
    const [id = ''] = await people(1);
    await writeIdentities(run(), old, new Map([[id, { name: 'Alva' }]]));
    const strangers = createNameCipher([newKey]);
    const wrong = createNameCipher([newKey, { ...newKey, id: 'old' }]);
    for (const cipher of [strangers, wrong]) {
      for (const act of [assertNamesReadable, rotateNameKeys]) {
        const error: unknown = await act(dataSource, cipher, new Date()).catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(NameKeyError);
        expect(error).to.have.property('message').that.includes('"old"').and.does.not.include('Alva');
      }
    }
    await assertNamesReadable(dataSource, both);
    expect((await readIdentities(run(), old, [id])).get(id)).to.deep.equal({ name: 'Alva' });
  });
});
