import { expect } from 'chai';
import { type MatchEngine, matchEngine } from '../../../matching/engine.ts';
import { travelMinutes } from '../../../matching/pair/travel-minutes.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { readComparedPairs } from '../expected-lists.ts';
import { profileIds as ids, type TestWorker, WorkedNode } from '../worked-node.ts';

/** Each profile lives at a latitude of its own. */
const latitudeOf = (id: string): number => 58 + Number.parseInt(id.slice(-1), 16) / 1_000;
const locationOf = (id: string) => ({ lat: latitudeOf(id), lon: 13.8 });

describe('A worker that meets a profile which can not be matched', function () {
  this.timeout(20_000);
  let node: WorkedNode;
  let worker: TestWorker;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(async () => {
    await node.reset();
    for (const id of [ids.anna, ids.bo]) {
      await node.pool.query('UPDATE candidates SET profile = profile || $2 WHERE id = $1', [
        id,
        { travel: { from: locationOf(id), maxMinutes: 90 } },
      ]);
    }
    for (const id of [ids.cook, ids.cleaner]) {
      await node.pool.query('UPDATE roles SET profile = profile || $2 WHERE id = $1', [
        id,
        { location: locationOf(id) },
      ]);
    }
    worker = node.createWorker();
  });
  after(() => node.stop());

  /** An engine that can tell no trip from or to the profile with this id. */
  const poisoned = (id: string): MatchEngine => ({
    ...matchEngine,
    createPairScorer: (active, today) =>
      createPairScorer(active, today, {
        travelMinutes: (from, to, policy) => {
          if (from.lat === latitudeOf(id) || to.lat === latitudeOf(id)) {
            throw new Error('poison');
          }
          return travelMinutes(from, to, policy);
        },
      }),
  });

  it('marks it with a reason and matches all others, also those that came with it', async () => {
    await node.createWorker({ engine: poisoned(ids.anna) }).matcher.matchNode('skaraborg');

    expect((await node.stateOf(ids.anna)).match_failure).to.deep.equal({
      reason: 'scoring-failed',
      attempts: 1,
      retryAt: '2026-11-20T10:00:01.000Z',
    });
    for (const id of [ids.bo, ids.cook, ids.cleaner]) {
      expect(await node.stateOf(id)).to.include({ matched_input_revision: 1, match_failure: null });
    }
    const pairs = await readComparedPairs(node.pool);
    expect(new Set(pairs.map((pair) => pair.candidateId))).to.deep.equal(new Set([ids.bo]));
  });

  it('blames a poisonous role rather than the candidates it meets', async () => {
    await node.createWorker({ engine: poisoned(ids.cook) }).matcher.matchNode('skaraborg');

    expect((await node.stateOf(ids.cook)).match_failure).to.include({ reason: 'scoring-failed' });
    expect((await node.stateOf(ids.anna)).match_failure).to.equal(null);
  });

  const uncountable = (id: string, version = matchEngine.version): MatchEngine => ({
    ...matchEngine,
    version,
    createPairScorer: (active, today) => {
      const scorer = matchEngine.createPairScorer(active, today);
      return {
        ...scorer,
        numbers: (candidate, role, texts) => {
          if (candidate.id === id || role.id === id) {
            throw new Error('poison');
          }
          return scorer.numbers(candidate, role, texts);
        },
      };
    },
  });

  /** Of near misses the numbers are not known before they are stored. */
  const makeCookNearMiss = async (): Promise<void> => {
    for (const id of [ids.anna, ids.bo]) {
      await node.region.editProfile('candidates', id, {
        availability: { hoursPerWeek: { min: 10, max: 20 } },
      });
    }
    await node.region.editProfile('roles', ids.cook, { title: 'Kock', hoursPerWeek: { min: 23, max: 25 } });
  };

  it('marks one whose numbers can not be had', async () => {
    await makeCookNearMiss();
    await node.createWorker({ engine: uncountable(ids.bo) }).matcher.matchNode('skaraborg');

    expect((await node.stateOf(ids.bo)).match_failure).to.include({ reason: 'scoring-failed' });
    expect((await node.stateOf(ids.anna)).match_failure).to.equal(null);
  });

  it('blames a role whose numbers can not be had rather than the candidates it meets', async () => {
    await makeCookNearMiss();
    await node.createWorker({ engine: uncountable(ids.cook) }).matcher.matchNode('skaraborg');

    expect((await node.stateOf(ids.cook)).match_failure).to.include({ reason: 'scoring-failed' });
    for (const id of [ids.anna, ids.bo, ids.cleaner]) {
      expect((await node.stateOf(id)).match_failure, id).to.equal(null);
    }
  });

  it('blames the same role when it fails in a newer engine, where nothing else has changed', async () => {
    await makeCookNearMiss();
    await worker.matcher.matchNode('skaraborg');

    await node.createWorker({ engine: uncountable(ids.cook, 'newer') }).matcher.matchNode('skaraborg');

    expect((await node.stateOf(ids.cook)).match_failure).to.include({ reason: 'scoring-failed' });
    for (const id of [ids.anna, ids.bo, ids.cleaner]) {
      expect((await node.stateOf(id)).match_failure, id).to.equal(null);
    }
  });

  it('marks one whose row can not be read, and takes it off the lists it was on', async () => {
    await worker.matcher.matchNode('skaraborg');
    await node.region.editProfile('candidates', ids.anna, { abilities: { standing: 7 } });

    await worker.matcher.matchNode('skaraborg');

    expect((await node.stateOf(ids.anna)).match_failure).to.include({
      reason: 'unreadable-profile',
      attempts: 1,
    });
    const pairs = await readComparedPairs(node.pool);
    expect(pairs.some((pair) => pair.candidateId === ids.anna)).to.equal(false);
    expect(pairs.some((pair) => pair.candidateId === ids.bo)).to.equal(true);
  });

  it('tries it again after 1, 2, 4 and 8 seconds, then waits for a change', async () => {
    const failing = node.createWorker({ engine: poisoned(ids.anna) });
    const waits: number[] = [];
    await failing.sweep();
    for (;;) {
      const { match_failure: failure } = await node.stateOf(ids.anna);
      if (failure.retryAt === null) {
        break;
      }
      waits.push((Date.parse(failure.retryAt) - node.now.getTime()) / 1_000);
      node.now = new Date(Date.parse(failure.retryAt) - 1);
      await failing.sweep();
      expect((await node.stateOf(ids.anna)).match_failure, 'before its time').to.deep.equal(failure);
      node.now = new Date(failure.retryAt);
      await failing.sweep();
    }

    expect(waits).to.deep.equal([1, 2, 4, 8]);
    expect((await node.stateOf(ids.anna)).match_failure).to.include({ attempts: 5 });
    await node.region.editProfile('candidates', ids.anna, { wishes: 'Städa' });
    await worker.sweep();
    expect(await node.stateOf(ids.anna)).to.include({ matched_revision: 2, match_failure: null });
    await node.expectExact();
  });
});
