import { expect } from 'chai';
import pg from 'pg';
import { matchEngine } from '../../../matching/engine.ts';
import { OpenPools } from '../../../worker/pool/open-pools.ts';
import { StandInPools } from '../../../worker/pool/stand-in-pools.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { TestRegion } from '../test-region.ts';

const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const days = (count: number) => new Date(Date.now() + count * 86_400_000);

describe('The pools of stand-ins', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let region: TestRegion;
  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 4 });
    region = new TestRegion(pool);
  });
  beforeEach(async () => {
    await region.clear();
    await region.addNode('goteborg');
    for (let number = 0; number < 12; number += 1) {
      await region.addCandidate(idOf(number), 'goteborg', { abilities: { standing: 3 }, wishes: 'Laga mat' });
    }
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  /** The pools of one process, with how often people were read for it. */
  const processOf = () => {
    const open = new OpenPools({ database: pool, mostProfiles: 100, onUnreadable: () => undefined });
    const read = { times: 0 };
    const standIns = new StandInPools({
      database: pool,
      mostProfiles: 100,
      readPeople: async (nodeId, compiler) => {
        read.times += 1;
        return (await open.candidates([nodeId], compiler)).candidates;
      },
    });
    return { read, of: (now: Date) => standIns.of('goteborg', matchEngine, now) };
  };
  const kept = async (): Promise<{ people: number; profiles: unknown[] } | undefined> =>
    (await pool.query(`SELECT people, profiles FROM stand_ins WHERE node_id = 'goteborg'`)).rows[0];

  it('are made of the open people when they are first asked for, and kept', async () => {
    await pool.query(`UPDATE candidates SET status = 'closed' WHERE id = $1`, [idOf(0)]);
    const { of, read } = processOf();
    const group = await of(days(0));
    expect([group.standIns.length, group.pool.size, group.weight]).to.deep.equal([11, 11, 1]);
    expect((await kept())?.people).to.equal(11);
    await of(days(0));
    expect(read.times).to.equal(1);
  });

  it('are the same in every process, also when they begin at once and after one has begun anew', async () => {
    const groups = await Promise.all([1, 2, 3].map(() => processOf().of(days(0))));
    const later = await processOf().of(days(0));
    const [first, ...others] = [...groups, later].map(({ standIns }) =>
      standIns.map(({ levels }) => [...levels]),
    );
    for (const other of others) {
      expect(other).to.deep.equal(first);
    }
  });

  it('are made once for all who ask of one process meanwhile', async () => {
    const { of, read } = processOf();
    await Promise.all([of(days(0)), of(days(0)), of(days(0))]);
    expect(read.times).to.equal(1);
  });

  it('stay when one person changes, and are made anew when many have and a week is over', async () => {
    const { of, read } = processOf();
    await of(days(0));
    const before = await kept();
    await pool.query(`UPDATE candidates SET updated_at = now() + interval '1 hour' WHERE id = $1`, [idOf(1)]);
    await of(days(8));
    expect(await kept()).to.deep.equal(before);
    await pool.query(`UPDATE candidates SET updated_at = now() + interval '1 hour'`);
    await of(days(1));
    expect(read.times).to.equal(1);
    await of(days(9));
    expect(read.times).to.equal(2);
    expect((await kept())?.profiles).to.not.deep.equal(before?.profiles);
  });

  it('stand for several people each where there are fewer of them, and for nobody where there is nobody', async () => {
    await processOf().of(days(0));
    await pool.query('UPDATE stand_ins SET people = 15, profiles = $1', [JSON.stringify([{}, {}, {}])]);
    const few = await processOf().of(days(0));
    expect([few.standIns.length, few.weight]).to.deep.equal([3, 5]);
    await pool.query(`UPDATE candidates SET status = 'closed'`);
    const none = await processOf().of(days(0));
    expect([none.standIns.length, none.weight]).to.deep.equal([0, 0]);
  });

  it('are not read again where they are the same as before', async () => {
    const { of } = processOf();
    const before = await of(days(0));
    await pool.query(`UPDATE stand_ins SET profiles = '[]'`);
    expect((await of(days(1))).standIns).to.equal(before.standIns);
  });

  it('are asked for anew after it failed', async () => {
    let fails = true;
    const standIns = new StandInPools({
      database: pool,
      mostProfiles: 100,
      readPeople: async () => {
        if (fails) {
          throw new Error('away');
        }
        return [];
      },
    });
    const asked = standIns.of('goteborg', matchEngine, days(0)).catch((error: Error) => error.message);
    expect(await asked).to.equal('away');
    fails = false;
    expect((await standIns.of('goteborg', matchEngine, days(0))).standIns).to.deep.equal([]);
  });
});
