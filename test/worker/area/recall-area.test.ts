import { expect } from 'chai';
import pg from 'pg';
import { createLogger } from '../../../config/logger.ts';
import { matchEngine } from '../../../matching/engine.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { Matcher } from '../../../worker/area/matcher.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { TestRegion } from '../test-region.ts';

const policy: Policy = { ...defaultPolicy, version: 60, lists: { length: 1, nearMisses: 0 } };
const date = '2026-11-20';
const ids = {
  best: '00000000-0000-7000-8000-000000000001',
  next: '00000000-0000-7000-8000-000000000002',
  cook: '00000000-0000-7000-8000-00000000000a',
};

describe('Recalling an area', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let watched: pg.Pool;
  let region: TestRegion;
  let beforeMatchedAreRead: (() => Promise<void>) | undefined;

  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl });
    watched = new pg.Pool({ connectionString: database.databaseUrl, onConnect: watchQueries });
    region = new TestRegion(pool);
    await region.activate(policy);
  });
  after(async () => {
    await Promise.all([pool.end(), watched.end()]);
    await database.drop();
  });

  /** Lets something happen between two statements of a worker, as other processes may at any time. */
  const watchQueries = (client: pg.ClientBase): void => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      async query(...args: unknown[]) {
        const [first] = args;
        const name = typeof first === 'object' && first !== null && 'name' in first ? first.name : '';
        if (name === 'list-matched-ids') {
          await beforeMatchedAreRead?.();
          beforeMatchedAreRead = undefined;
        }
        return query(...args);
      },
    });
  };
  const createWorker = (ownPool: pg.Pool): Matcher =>
    new Matcher({
      pool: ownPool,
      engine: matchEngine,
      logger: createLogger({ logLevel: 'silent' }, 'test'),
      clock: () => new Date(`${date}T10:00:00Z`),
      dateOf: (instant) => instant.toISOString().slice(0, 10),
    });

  it('misses no profile that was changed between reading what is owed and reading the rest', async () => {
    const remembering = createWorker(pool);
    const reading = createWorker(watched);
    await region.addNode('skaraborg');
    await region.addCandidate(ids.best, 'skaraborg', { wishes: 'Laga mat i kök' });
    await region.addCandidate(ids.next, 'skaraborg', { wishes: 'Laga mat' });
    await region.addRole(ids.cook, 'skaraborg', null, { title: 'Laga mat i kök' });
    await remembering.matchNode('skaraborg');

    await region.editProfile('roles', ids.cook, { title: 'Laga mat i kök', places: 2 });
    beforeMatchedAreRead = () =>
      region.editProfile('candidates', ids.best, { wishes: 'Laga mat i kök', waitingSince: '2026-01-01' });
    await reading.matchNode('skaraborg');
    expect(beforeMatchedAreRead, 'what should happen in between').to.equal(undefined);
    await remembering.matchNode('skaraborg');

    expect(await readComparedPairs(pool)).to.deep.equal(
      await computeExpectedLists(pool, policy, date, new Set()),
    );
  });
});
