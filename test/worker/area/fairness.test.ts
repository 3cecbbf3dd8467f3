import { expect } from 'chai';
import { WorkedNode } from '../worked-node.ts';

/** A UUID of the test's own, by kind and number. */
const idOf = (kind: number, at: number): string =>
  `00000000-0000-7000-8${String(kind).padStart(3, '0')}-${String(at).padStart(12, '0')}`;

describe('No node', function () {
  this.timeout(60_000);
  let node: WorkedNode;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(() => node.reset());
  after(() => node.stop());

  it('waits for another one, whose texts are long', async () => {
    const words = ['grönsaker', 'serverar', 'tvättar', 'packar', 'städning', 'verkstad', 'kassa', 'lager'];
    const text = Array.from({ length: 120 }, (_, at) => `${words[(at * 5) % 8]}${words[(at * 3) % 7]}`).join(
      ' ',
    );
    await node.region.addNode('fyrbodal');
    for (let at = 0; at < 100; at += 1) {
      await node.region.addRole(idOf(1, at), 'fyrbodal', null, {
        title: 'Kock',
        description: text.slice(at),
      });
    }
    for (let at = 0; at < 40; at += 1) {
      await node.region.addCandidate(idOf(2, at), 'fyrbodal', { wishes: text.slice(at) });
    }
    const { matcher } = node.createWorker();
    const matched: string[] = [];
    const match = async (nodeId: string): Promise<void> => {
      expect(await matcher.matchNode(nodeId)).to.equal('done');
      matched.push(nodeId);
    };

    await Promise.all([match('fyrbodal'), match('skaraborg')]);

    expect(matched).to.deep.equal(['skaraborg', 'fyrbodal']);
    await node.expectExact();
  });

  it('waits for large ones that must be ranked as a whole, of which two are at once', async () => {
    for (const [kind, nodeId] of ['first', 'second', 'third'].entries()) {
      await node.region.addNode(nodeId);
      await node.pool.query(
        `WITH candidate AS (
           INSERT INTO candidates (id, node_id, reference, profile)
           SELECT gen_random_uuid(), $1, at::text, '{"wishes": "Laga mat"}' FROM generate_series(1, 500) AS at)
         INSERT INTO roles (id, node_id, reference, profile)
         SELECT gen_random_uuid(), $1, at::text, '{"title": "Kock"}' FROM generate_series(1, $2) AS at`,
        [nodeId, 100 + kind],
      );
    }
    const worker = node.createWorker();
    const large = ['first', 'second', 'third'].map((nodeId) => worker.matcher.matchNode(nodeId));
    const order: string[] = [];
    for (const [at, one] of large.entries()) {
      void one.then((outcome) => order.push(`${at} ${outcome}`));
    }
    order.push(`small ${await worker.matcher.matchNode('skaraborg')}`);

    await Promise.all(large);
    expect(order.slice(0, 2)).to.have.members(['2 busy', 'small done']);
    expect(order.slice(2)).to.have.members(['0 done', '1 done']);
    await worker.sweep();
    const { rows } = await node.pool.query('SELECT id FROM match_areas WHERE matched_on IS NULL');
    expect(rows).to.deep.equal([]);
  });
});
