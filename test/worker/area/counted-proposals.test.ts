import { expect } from 'chai';
import type { Policy } from '../../../matching/model/policy.ts';
import { plainVectorizer } from '../../../matching/text/text-vectorizer.ts';
import { computeExpectedLists, readComparedPairs } from '../expected-lists.ts';
import { profileIds as ids, WorkedNode } from '../worked-node.ts';

describe('Proposals that are weighed', function () {
  this.timeout(20_000);
  let node: WorkedNode;
  let version = 60;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(async () => {
    await node.reset();
    await node.region.activate(node.policy);
    await node.region.addWorkplace(crypto.randomUUID(), 'skaraborg', {});
    await node.createWorker().matcher.matchNode('skaraborg');
    const { rows } = await node.pool.query<{ id: string }>(
      'SELECT id FROM suggestions WHERE candidate_id = $1 AND role_id = $2',
      [ids.anna, ids.cook],
    );
    await node.region.review(rows[0]?.id ?? '', 'approve');
    await node.createWorker().matcher.matchNode('skaraborg');
  });
  after(() => node.stop());

  const weighing = (proposed: number): Policy => ({
    ...node.policy,
    version: ++version,
    weights: { ...node.policy.weights, 'times-proposed': proposed },
  });
  const timesOf = async (id: string) => {
    const { rows } = await node.pool.query(
      'SELECT times_proposed AS proposed, times_counted AS counted FROM candidates WHERE id = $1',
      [id],
    );
    return rows[0];
  };
  const expectExactBy = async (policy: Policy) =>
    expect(await readComparedPairs(node.pool)).to.deep.equal(
      await computeExpectedLists(
        node.pool,
        policy,
        '2026-11-20',
        new Set([`${ids.anna} ${ids.cook}`]),
        plainVectorizer,
      ),
    );

  it('owe no match while nothing weighs them', async () => {
    const before = await node.stateOf(ids.anna);
    await node.region.propose(ids.anna);
    expect(await node.stateOf(ids.anna)).to.deep.equal(before);
    expect(await timesOf(ids.anna)).to.deep.equal({ proposed: 1, counted: 0 });
  });

  it('owe the candidate a match where a policy in force weighs them, and lower the total', async () => {
    const policy = weighing(6);
    await node.region.activate(policy);
    const { matcher } = node.createWorker();
    await matcher.matchNode('skaraborg');
    const totalOf = async () => {
      const pairs = await readComparedPairs(node.pool);
      return pairs.find((pair) => pair.candidateId === ids.anna && pair.roleId === ids.cook)?.total ?? 0;
    };
    const total = await totalOf();
    const { input_revision: revision } = await node.stateOf(ids.anna);
    await node.region.propose(ids.anna);
    expect(await node.stateOf(ids.anna)).to.include({
      input_revision: revision + 1,
      matched_input_revision: revision,
      revision: 1,
    });
    expect(await timesOf(ids.anna)).to.deep.equal({ proposed: 1, counted: 1 });
    await matcher.matchNode('skaraborg');
    expect(await totalOf()).to.be.below(total);
    await expectExactBy(policy);
  });

  it('count when a policy that weighs them comes in force, also for a worker that has heard of none', async () => {
    const [one, other] = [node.createWorker(), node.createWorker()];
    const on = weighing(6);
    await node.region.activate(on);
    await one.matcher.matchNode('skaraborg');
    await other.matcher.matchNode('skaraborg');
    await node.region.activate(weighing(0));
    await other.matcher.matchNode('skaraborg');
    await node.region.propose(ids.anna);
    await node.region.activate(on);
    expect(await timesOf(ids.anna)).to.deep.equal({ proposed: 1, counted: 1 });
    await other.matcher.matchNode('skaraborg');
    await node.region.editProfile('roles', ids.cook, { title: 'Laga mat i stort kök' });
    await one.matcher.matchNode('skaraborg');
    await expectExactBy(on);
  });

  it('are weighed at a node by its own policy, and at no other', async () => {
    await node.region.addNode('fyrbodal');
    await node.region.activate(weighing(6), 'fyrbodal');
    const before = await node.stateOf(ids.anna);
    await node.region.propose(ids.anna);
    expect(await node.stateOf(ids.anna)).to.deep.equal(before);
    await node.region.activate(weighing(6), 'skaraborg');
    expect(await timesOf(ids.anna)).to.deep.equal({ proposed: 1, counted: 1 });
  });
});
