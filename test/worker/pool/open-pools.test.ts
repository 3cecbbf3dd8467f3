import { expect } from 'chai';
import pg from 'pg';
import { matchEngine } from '../../../matching/engine.ts';
import { OpenPools, type OpenPoolsParts } from '../../../worker/pool/open-pools.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { TestRegion } from '../test-region.ts';

const anna = '00000000-0000-7000-8000-000000000001';
const bo = '00000000-0000-7000-8000-000000000002';
const cook = '00000000-0000-7000-8000-00000000000a';
const kitchen = '00000000-0000-7000-8000-00000000000c';

describe('The pools of open profiles', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let region: TestRegion;
  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 2 });
    region = new TestRegion(pool);
  });
  beforeEach(async () => {
    await region.clear();
    await region.addNode('goteborg');
    await region.addNode('fyrbodal');
    await region.addCandidate(anna, 'goteborg', { wishes: 'Laga mat' });
    await region.addCandidate(bo, 'fyrbodal', { wishes: 'Städa' });
    await region.addWorkplace(kitchen, 'goteborg', { name: 'Köket', supports: ['hearing-loop'] });
    await region.addRole(cook, 'goteborg', kitchen, { title: 'Kock' });
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  const idsOf = async (pools: OpenPools, nodeIds: readonly string[]): Promise<string[]> =>
    (await pools.candidates(nodeIds, matchEngine)).candidates.map(({ id }) => id);

  /** Pools, and the ids of the profiles that they have read since they were last asked. */
  const watched = (parts: Partial<OpenPoolsParts> = {}) => {
    const read: string[] = [];
    const querying = new Proxy(pool, {
      get: (target, name) =>
        name === 'query'
          ? (query: pg.QueryConfig) => {
              if (query.name === 'named-candidates') {
                read.push(...(query.values?.[0] ?? []));
              }
              return target.query(query);
            }
          : Reflect.get(target, name, target),
    });
    const pools = new OpenPools({
      database: querying,
      mostProfiles: 100,
      onUnreadable: () => undefined,
      ...parts,
    });
    return { pools, read: () => read.splice(0) };
  };

  it('hold the open ones of the nodes asked for, and what a role inherits', async () => {
    const { pools } = watched();
    const { candidates, pool: inColumns } = await pools.candidates(['fyrbodal', 'goteborg'], matchEngine);
    expect(candidates.map(({ id }) => id)).to.have.members([anna, bo]);
    expect(inColumns.ids()).to.have.members([anna, bo]);
    expect(await pools.roles(['goteborg'], matchEngine)).to.deep.equal([
      matchEngine.compileRole(
        cook,
        { title: 'Kock', nodeId: 'goteborg', workplaceId: kitchen },
        { name: 'Köket', nodeId: 'goteborg', supports: ['hearing-loop'] },
      ),
    ]);
    expect(await idsOf(pools, ['fyrbodal'])).to.deep.equal([bo]);
  });

  it('read again what has changed, let go of what has closed, and nothing else', async () => {
    const { pools, read } = watched();
    const nodes = ['goteborg', 'fyrbodal'];
    const ask = async () => (await pools.candidates(nodes, matchEngine)).candidates;
    await ask();
    expect(read()).to.have.members([anna, bo]);
    await region.editProfile('candidates', anna, { wishes: 'Sy' });
    expect((await ask()).find(({ id }) => id === anna)?.wishes?.words[0]?.spelling).to.equal('Sy');
    expect(read()).to.deep.equal([anna]);
    await region.setStatus('candidates', bo, 'closed');
    expect((await ask()).map(({ id }) => id)).to.deep.equal([anna]);
    expect(read()).to.deep.equal([]);
  });

  it('read once for all who ask at the same time', async () => {
    const { pools, read } = watched();
    await Promise.all([1, 2, 3].map(() => pools.candidates(['goteborg'], matchEngine)));
    expect(read()).to.deep.equal([anna]);
  });

  it('let go of the nodes that were asked for longest ago when they hold too many, but never of the last', async () => {
    const { pools, read } = watched({ mostProfiles: 1 });
    await pools.candidates(['goteborg'], matchEngine);
    await pools.candidates(['goteborg'], matchEngine);
    expect(read()).to.deep.equal([anna]);
    await pools.candidates(['fyrbodal'], matchEngine);
    await pools.candidates(['goteborg'], matchEngine);
    expect(read()).to.deep.equal([bo, anna]);
    expect(await idsOf(pools, ['goteborg', 'fyrbodal'])).to.have.lengthOf(2);
  });

  it('leave out what can not be read, and say so once until it changes', async () => {
    const unreadable: string[] = [];
    const { pools } = watched({ onUnreadable: ({ id }) => unreadable.push(id) });
    await region.editProfile('candidates', anna, { wishes: 7 });
    expect(await idsOf(pools, ['goteborg'])).to.deep.equal([]);
    await pools.candidates(['goteborg'], matchEngine);
    expect(unreadable).to.deep.equal([anna]);
    await region.editProfile('candidates', anna, { wishes: 'Sy' });
    expect(await idsOf(pools, ['goteborg'])).to.deep.equal([anna]);
    expect(unreadable).to.deep.equal([anna]);
  });

  it('begin anew with other words of the site', async () => {
    const { pools, read } = watched();
    await pools.candidates(['goteborg'], matchEngine);
    read();
    await pools.candidates(['goteborg'], { ...matchEngine });
    expect(read()).to.deep.equal([anna]);
  });

  it('go on where reading failed, for who asks next', async () => {
    let fails = true;
    const failing = new Proxy(pool, {
      get: (target, name) => {
        if (name !== 'query' || !fails) {
          return Reflect.get(target, name, target);
        }
        return () => Promise.reject(new Error('the connection is gone'));
      },
    });
    const { pools } = watched({ database: failing });
    const error: unknown = await pools
      .candidates(['goteborg'], matchEngine)
      .catch((thrown: unknown) => thrown);
    expect(error).to.be.an.instanceOf(Error);
    fails = false;
    expect(await idsOf(pools, ['goteborg'])).to.deep.equal([anna]);
  });
});
