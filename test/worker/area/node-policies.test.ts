import { expect } from 'chai';
import pg from 'pg';
import { createLogger } from '../../../config/logger.ts';
import { findStaleNodes } from '../../../db/matching/find-unfinished.ts';
import { matchEngine } from '../../../matching/engine.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { plainVectorizer } from '../../../matching/text/text-vectorizer.ts';
import { Matcher } from '../../../worker/area/matcher.ts';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';
import { expectCountsAsStored } from '../expect-counts-as-stored.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { TestRegion } from '../test-region.ts';

const date = '2026-11-20';
const opened = { alfa: ['beta'] };

describe('A worker and the policies of nodes', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  let region: TestRegion;
  let version = 100;
  const nextPolicy = (differs: Partial<Policy> = {}): Policy => ({
    ...defaultPolicy,
    ...differs,
    version: ++version,
  });
  const createWorker = (): Matcher =>
    new Matcher({
      pool,
      engine: matchEngine,
      logger: createLogger({ logLevel: 'silent' }, 'test'),
      clock: () => new Date(`${date}T10:00:00Z`),
      dateOf: (instant) => instant.toISOString().slice(0, 10),
    });
  const staleNodes = () =>
    findStaleNodes(
      pool,
      { matchedOn: date, engineVersion: matchEngine.version },
      new Date(`${date}T10:00:00Z`),
    );
  const expectExact = async (site: Policy, own: ReadonlyMap<string, Policy> = new Map()) => {
    const expected = await computeExpectedLists(pool, site, date, new Set(), plainVectorizer, own);
    expect(await readComparedPairs(pool)).to.deep.equal(expected);
    await expectCountsAsStored(pool);
  };

  before(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 8 });
    region = new TestRegion(pool);
  });
  beforeEach(async () => {
    await region.clear();
    for (const node of ['alfa', 'beta', 'gamma']) {
      await region.addNode(node);
      for (const wishes of ['Laga mat', 'Städa', 'Vattna blommor']) {
        await region.addCandidate(crypto.randomUUID(), node, { wishes });
        await region.addRole(crypto.randomUUID(), node, null, { title: wishes });
      }
    }
  });
  after(async () => {
    await pool.end();
    await database.drop();
  });

  it('owes a match to the nodes that a policy concerns, and to no others', async () => {
    const site = nextPolicy({ opensTo: opened });
    await region.activate(site);
    const worker = createWorker();
    for (const node of ['alfa', 'gamma']) {
      await worker.matchNode(node);
    }
    expect(await staleNodes()).to.deep.equal([]);
    const ofGamma = nextPolicy({ lists: { length: 2, nearMisses: 1 } });
    await region.activate(ofGamma, 'gamma');
    expect(await staleNodes()).to.deep.equal(['gamma']);
    await worker.matchNode('gamma');
    // that of beta scores the pairs of its own roles alone, but ends what alfa could see
    const ofBeta = nextPolicy({ weights: { ...defaultPolicy.weights, wishes: 1 } });
    await region.activate(ofBeta, 'beta');
    expect(await staleNodes()).to.deep.equal(['alfa', 'beta']);
    for (const node of ['alfa', 'beta']) {
      await worker.matchNode(node);
    }
    expect(await staleNodes()).to.deep.equal([]);
    await expectExact(
      site,
      new Map([
        ['beta', ofBeta],
        ['gamma', ofGamma],
      ]),
    );
  });

  it('notices a policy that comes in force while it waits for the area, of another node too, which so comes into it', async () => {
    const site = nextPolicy();
    await region.activate(site);
    const ofAlfa = nextPolicy({ opensTo: opened });
    await region.activate(ofAlfa, 'alfa');
    const worker = createWorker();
    await worker.matchNode('alfa');
    await worker.matchNode('beta');
    const holder = await pool.connect();
    try {
      await holder.query('BEGIN');
      await holder.query(`SELECT FROM match_areas WHERE id = 'alfa' FOR UPDATE`);
      await region.addCandidate(crypto.randomUUID(), 'alfa', { wishes: 'Laga mat och städa' });
      const matched = worker.matchNode('alfa');
      await untilLockIsAwaited(pool, 'the worker to wait');
      const ofBeta = nextPolicy({ opensTo: opened, lists: { length: 2, nearMisses: 1 } });
      await region.activate(ofBeta, 'beta');
      await holder.query('ROLLBACK');
      expect(await matched).to.equal('done');
      await worker.matchNode('gamma');
      await expectExact(
        site,
        new Map([
          ['alfa', ofAlfa],
          ['beta', ofBeta],
        ]),
      );
    } finally {
      holder.release();
    }
  });

  it('counts once what leaves the lists of two nodes that are matched apart at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const together = nextPolicy({ opensTo: opened });
      await region.activate(together);
      const workers = [createWorker(), createWorker()] as const;
      await workers[0].matchNode('alfa');
      const apart = nextPolicy();
      await region.activate(apart, 'beta');
      await Promise.all([workers[0].matchNode('alfa'), workers[1].matchNode('beta')]);
      for (let owed = await staleNodes(); owed.length > 0; owed = await staleNodes()) {
        await workers[0].matchNode(owed[0] ?? '');
      }
      await expectExact(together, new Map([['beta', apart]]));
      await region.endPolicy('beta');
    }
  });
});
