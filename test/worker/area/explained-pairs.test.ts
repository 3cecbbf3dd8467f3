import { expect } from 'chai';
import fc from 'fast-check';
import { createLogger } from '../../../config/logger.ts';
import type { ExplainedPair } from '../../../db/explained-pairs/explained-pair.ts';
import { PairExplainer } from '../../../db/explained-pairs/pair-explainer.ts';
import { queryOn } from '../../../db/run-query.ts';
import { matchEngine } from '../../../matching/engine.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { adjustablePairArbitrary } from '../../matching/generated-pairs.ts';
import { expectExplainedAsStored, readStoredPairs } from '../expect-explained-as-stored.ts';
import { profileIds as ids, type TestWorker, WorkedNode } from '../worked-node.ts';

/** Own words that no log may show. */
const ownWords = 'hemlighetsord';

describe('A stored pair, explained', function () {
  this.timeout(180_000);
  let node: WorkedNode;
  let worker: TestWorker;
  let lines: string[];
  let failures: string[];
  let explainer: PairExplainer;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(async () => {
    await node.reset();
    await node.region.activate(node.policy);
    worker = node.createWorker();
    lines = [];
    failures = [];
    explainer = new PairExplainer(
      createLogger({ logLevel: 'info' }, 'test', { write: (line: string) => lines.push(line) }),
      (failure) => failures.push(failure),
    );
  });
  after(() => node.stop());

  const settingNow = (policy = node.policy, engine = matchEngine) => ({
    policies: new NodePolicies(policy),
    engine,
    today: node.now.toISOString().slice(0, 10),
  });
  const annaAsCook = async (setting = settingNow()): Promise<ExplainedPair> => {
    const rows = await readStoredPairs(node.pool);
    const row = rows.find(({ candidateId, roleId }) => candidateId === ids.anna && roleId === ids.cook);
    const [explained] = row === undefined ? [] : await explainer.explain(queryOn(node.pool), setting, [row]);
    if (explained === undefined) {
      throw new Error('Anna and the cook are not stored');
    }
    return explained;
  };

  it('has the numbers that are stored, of any profiles, near misses, reviewed pairs, across open nodes', async () => {
    const counts = { match: 0, 'near-miss': 0, none: 0 };
    let version = 200;
    let crossed = 0;
    const policyOf = (length: number) => ({
      ...node.policy,
      version: ++version,
      lists: { length, nearMisses: length },
      opensTo: { skaraborg: ['fyrbodal'] },
    });
    const property = fc.asyncProperty(
      fc.array(adjustablePairArbitrary, { minLength: 4, maxLength: 8 }),
      async (pairs) => {
        await node.region.clear();
        const { matcher } = node.createWorker();
        for (const id of ['skaraborg', 'fyrbodal']) {
          await node.region.addNode(id);
        }
        for (const [index, { candidate, role, workplace }] of pairs.entries()) {
          const nodeId = index % 2 === 0 ? 'skaraborg' : 'fyrbodal';
          // of every other candidate little is known, so that matches are frequent too
          const { wishes, experience, abilities } = candidate;
          const profile = index % 4 < 2 ? candidate : { wishes, experience, abilities };
          await node.region.addCandidate(crypto.randomUUID(), nodeId, profile);
          const workplaceId = workplace && crypto.randomUUID();
          if (workplace && workplaceId) {
            await node.region.addWorkplace(workplaceId, nodeId, workplace);
          }
          await node.region.addRole(crypto.randomUUID(), nodeId, workplaceId, role);
        }
        await node.region.activate(policyOf(3));
        await matcher.matchNode('skaraborg');
        for (const { id } of await readStoredPairs(node.pool)) {
          await node.region.review(id);
        }
        // shorter lists leave reviewed pairs on none, and a closed profile makes pairs that pass no longer
        await node.pool.query(
          `UPDATE roles SET status = 'closed', input_revision = input_revision + 1
           WHERE id = (SELECT role_id FROM suggestions GROUP BY role_id ORDER BY count(*) DESC LIMIT 1)`,
        );
        const policy = policyOf(1);
        await node.region.activate(policy);
        await matcher.matchNode('skaraborg');

        const found = await expectExplainedAsStored(node.pool, explainer, settingNow(policy));

        for (const kind of ['match', 'near-miss', 'none'] as const) {
          counts[kind] += found[kind];
        }
        const { rows } = await node.pool.query(
          `SELECT count(*)::int AS crossed FROM suggestions s JOIN candidates c ON c.id = s.candidate_id
           JOIN roles r ON r.id = s.role_id WHERE c.node_id <> r.node_id AND s.kind <> 'none'`,
        );
        crossed += rows[0].crossed;
      },
    );
    await fc.assert(property, { numRuns: 25 });
    // of what chance has made few, more are made
    const isEnough = () => Math.min(counts.match, counts.none, crossed) > 20 && counts['near-miss'] > 5;
    for (let more = 0; more < 10 && !isEnough(); more += 1) {
      await fc.assert(property, { numRuns: 5 });
    }
    expect(counts.match).to.be.above(20);
    expect(counts['near-miss']).to.be.above(5);
    expect(counts.none).to.be.above(20);
    expect(crossed).to.be.above(20);
  });

  it('is marked as being remade, with score and reasons of one computation, whatever has changed', async () => {
    await node.region.addWorkplace(ids.cia, 'skaraborg', {});
    await node.pool.query('UPDATE roles SET workplace_id = $1 WHERE id = $2', [ids.cia, ids.cook]);
    await worker.matcher.matchNode('skaraborg');
    const current = await annaAsCook();
    expect(current).to.include({ isBeingRemade: false, kind: 'match', failure: null });
    const heavier = { ...node.policy, version: 60, weights: { ...node.policy.weights, wishes: 50 } };
    const changes: Readonly<Record<string, () => Promise<ReturnType<typeof settingNow>>>> = {
      candidate: async () => {
        await node.region.editProfile('candidates', ids.anna, { wishes: 'Laga mat i ett litet kök' });
        return settingNow();
      },
      role: async () => {
        await node.region.editProfile('roles', ids.cook, { title: 'Laga mat', demands: { standing: 2 } });
        return settingNow();
      },
      workplace: async () => {
        await node.region.editWorkplace(ids.cia, { supports: ['quiet-place'] });
        return settingNow();
      },
      policy: async () => settingNow(heavier),
      vocabulary: async () =>
        settingNow(node.policy, { ...matchEngine, version: `${matchEngine.version}+b751c9b6` }),
      date: async () => ({ ...settingNow(), today: '2026-12-24' }),
    };
    const tags = new Set([current.tag]);
    for (const [what, change] of Object.entries(changes)) {
      const setting = await change();
      const explained = await annaAsCook(setting);
      expect(explained, what).to.include({
        isBeingRemade: true,
        kind: 'match',
        policyVersion: setting.policies.site.version,
      });
      const sum = createPairScorer(setting.policies.site, setting.today).setting.policy.weights.wishes;
      expect(explained.rules.find(({ rule }) => rule === 'wishes')?.weight, what).to.equal(sum);
      expect(tags, what).to.not.include(explained.tag);
      tags.add(explained.tag);
    }

    await worker.matcher.matchNode('skaraborg');

    const remade = await annaAsCook();
    expect(remade.isBeingRemade).to.equal(false);
    expect(remade.total).to.not.equal(current.total);
    await expectExplainedAsStored(node.pool, explainer, settingNow());
  });

  it('says when it passes no longer, and what fails', async () => {
    await worker.matcher.matchNode('skaraborg');
    await node.region.setStatus('roles', ids.cook, 'closed');

    const explained = await annaAsCook();

    expect(explained).to.include({ isBeingRemade: true, kind: 'none', total: 0 });
    expect(explained.gates.filter(({ outcome }) => outcome === 'fail').map(({ gate }) => gate)).to.deep.equal(
      ['role-open'],
    );
  });

  it('stays as stored lists of the next day are, when a clock elsewhere is past midnight already', async () => {
    node.now = new Date('2026-11-21T00:00:30Z');
    await worker.matcher.matchNode('skaraborg');
    node.now = new Date('2026-11-20T23:59:30Z');

    expect(await annaAsCook()).to.include({ isBeingRemade: false, scoredFor: '2026-11-21' });
  });

  it('of a profile that can not be read is shown with its stored numbers, and logged once with its cause', async () => {
    await worker.matcher.matchNode('skaraborg');
    const before = await annaAsCook();
    await node.region.editProfile('candidates', ids.anna, { wishes: ownWords, abilities: { standing: 7 } });

    const explained = await annaAsCook();
    await annaAsCook();

    const { total, kind } = before;
    expect(explained).to.deep.include({ total, kind, gates: [], rules: [], failure: 'unreadable-profile' });
    expect(explained.isBeingRemade).to.equal(true);
    expect(lines).to.have.lengthOf(1);
    expect(failures).to.deep.equal(['unreadable-profile']);
    expect(JSON.parse(lines[0] ?? '')).to.include({ level: 50, side: 'candidate', profileId: ids.anna });
    expect(lines[0]).to.include('stack').and.include('abilities').and.not.include(ownWords);

    await node.region.editProfile('candidates', ids.anna, { wishes: 'Laga mat' });
    expect(await annaAsCook()).to.include({ failure: null });
  });

  it('that can not be scored is shown with its stored numbers, and logged once with its cause', async () => {
    await worker.matcher.matchNode('skaraborg');
    const { total } = await annaAsCook();
    const planted = (): never => {
      throw new TypeError(ownWords);
    };
    const engine = {
      ...matchEngine,
      createPairScorer: () => ({ ...createPairScorer(node.policy, '2026-11-20'), explain: planted }),
    };

    const explained = await annaAsCook(settingNow(node.policy, engine));
    await annaAsCook(settingNow(node.policy, engine));

    expect(explained).to.deep.include({ total, gates: [], rules: [], failure: 'scoring-failed' });
    expect(lines).to.have.lengthOf(1);
    expect(failures).to.deep.equal(['scoring-failed']);
    expect(lines[0]).to.include('planted').and.include('TypeError').and.not.include(ownWords);
  });
});
