import { expect } from 'chai';
import { matchListItemFormat } from '../../../db/entities/match-list-item.ts';
import { matchEngine } from '../../../matching/engine.ts';
import { gateIds } from '../../../matching/gates/gates.ts';
import { readComparedPairs } from '../expected-lists.ts';
import { profileIds as ids, type TestWorker, WorkedNode } from '../worked-node.ts';

describe('A worker that builds a match list', function () {
  this.timeout(20_000);
  let node: WorkedNode;
  let worker: TestWorker;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(async () => {
    await node.reset();
    worker = node.createWorker();
  });
  after(() => node.stop());

  const listId = '0190f6a1-7b4e-7c52-9d0e-3f1a2b4c5d6e';
  const request = (subject: string, requestedIds: string[] | null, itemLimit: number) =>
    node.pool.query(
      `INSERT INTO match_lists (id, node_id, subject, requested_ids, item_limit, requested_by, created_at)
       VALUES ($1, 'skaraborg', $2, $3, $4, 'test', $5)`,
      [listId, subject, requestedIds, itemLimit, node.now],
    );
  const built = async () => {
    const { rows: lists } = await node.pool.query('SELECT status, done, "of", failure FROM match_lists');
    const { rows: entries } = await node.pool.query(
      'SELECT subject_id AS id, items FROM match_list_entries ORDER BY position',
    );
    return { list: lists[0], entries };
  };

  it('first matches what is owed, then copies the best of each subject in the order asked for', async () => {
    await request('roles', [ids.cleaner, ids.cook], 1);

    await worker.run('build-match-list', { matchListId: listId });

    const { list, entries } = await built();
    expect(list).to.deep.equal({ status: 'completed', done: 2, of: 2, failure: null });
    expect(entries.map((entry) => entry.id)).to.deep.equal([ids.cleaner, ids.cook]);
    expect(entries.map((entry) => entry.items.length)).to.deep.equal([1, 1]);
    const [best] = (await readComparedPairs(node.pool))
      .filter((pair) => pair.roleId === ids.cook)
      .sort((a, b) => b.total - a.total || (a.candidateId < b.candidateId ? -1 : 1));
    const { id: _id, matchedAt: _at, gates, ...item } = entries[1].items[0];
    expect(item).to.deep.equal({
      format: matchListItemFormat,
      candidateId: best?.candidateId,
      roleId: ids.cook,
      rank: 1,
      kind: 'match',
      total: best?.total,
      forCandidate: best?.forCandidate,
      forWorkplace: best?.forWorkplace,
      coverage: best?.coverage,
      nearMiss: null,
      policyVersion: node.policy.version,
      engineVersion: matchEngine.version,
    });
    expect(Object.keys(gates)).to.have.members(gateIds);
    expect(gates).to.include({ 'role-open': 'pass', 'candidate-open': 'pass', hours: 'unknown' });
  });

  it('keeps of a subject without a suggestion why, what stops most, and what would open most', async () => {
    await node.pool.query(
      `UPDATE candidates SET profile = profile || '{"availability": {"times": ["weekend-night"]}}', input_revision = input_revision + 1
       WHERE id = $1`,
      [ids.anna],
    );
    await node.pool.query(
      `UPDATE roles SET profile = profile || '{"times": ["weekday-morning"]}', input_revision = input_revision + 1`,
    );
    await request('candidates', null, 10);

    await worker.run('build-match-list', { matchListId: listId });

    const { rows } = await node.pool.query(
      'SELECT subject_id AS id, items, why_none AS why FROM match_list_entries ORDER BY position',
    );
    const [anna, bo] = [ids.anna, ids.bo].map((id) => rows.find((row) => row.id === id));
    expect(anna.items).to.deep.equal([]);
    expect(anna.why).to.deep.equal({
      reason: 'gates',
      others: 2,
      offLists: 0,
      listed: 0,
      gates: [{ gate: 'times', stops: 2, alone: 2 }],
      openings: [
        {
          changes: [{ by: 'person', adjustment: { kind: 'add-time', time: 'weekday-morning' } }],
          count: 2,
        },
      ],
    });
    expect(bo.items).to.have.length(2);
    expect(bo.why).to.equal(null);
  });

  it('keeps the near misses of a subject after its suggestions, and says of who is placed that this is so', async () => {
    await node.pool.query(
      `UPDATE candidates SET profile = profile || '{"needs": [{"support": "quiet-place", "strength": "needed"}]}',
         input_revision = input_revision + 1 WHERE id = $1`,
      [ids.anna],
    );
    await node.pool.query(
      `UPDATE roles SET profile = profile || '{"supports": []}', input_revision = input_revision + 1 WHERE id = $1`,
      [ids.cook],
    );
    await node.pool.query('UPDATE candidates SET placements = 1 WHERE id = $1', [ids.bo]);
    await request('candidates', null, 10);

    await worker.run('build-match-list', { matchListId: listId });

    const { rows } = await node.pool.query(
      'SELECT subject_id AS id, items, why_none AS why FROM match_list_entries ORDER BY position',
    );
    const [anna, bo] = [ids.anna, ids.bo].map((id) => rows.find((row) => row.id === id));
    expect(
      anna.items.map(({ kind, rank, roleId }: Record<string, unknown>) => [kind, rank, roleId]),
    ).to.deep.equal([
      ['match', 1, ids.cleaner],
      ['near-miss', 1, ids.cook],
    ]);
    expect(anna.items[1].nearMiss.adjustment).to.deep.equal({
      kind: 'offer-support',
      support: 'quiet-place',
    });
    expect(anna.why).to.equal(null);
    expect(bo.items).to.deep.equal([]);
    expect(bo.why).to.include({ reason: 'placed', listed: 0 });
  });

  it('gives the same when the job comes twice, and by the sweep when the job was lost', async () => {
    await request('candidates', null, 10);
    node.now = new Date(node.now.getTime() + 10_000);
    await worker.sweep();
    const first = await built();
    expect(first.list).to.include({ status: 'completed', done: 2, of: 2 });

    await worker.run('build-match-list', { matchListId: listId });

    expect(await built()).to.deep.equal(first);
  });

  it('gives it up with a code, once', async () => {
    await request('roles', null, 10);
    await worker.jobs
      .find(({ name }) => name === 'build-match-list')
      ?.giveUp({ matchListId: listId }, 'Error XX000');
    await worker.run('build-match-list', { matchListId: listId });

    expect((await built()).list).to.include({ status: 'failed', failure: 'Error XX000' });
  });

  it('leaves it queued while the node is being matched, however long, and builds it when the node is free', async () => {
    await request('roles', null, 10);
    const impatient = node.openPool({ max: 2, options: '-c lock_timeout=100ms' });
    const held = await node.pool.connect();
    try {
      const other = node.createWorker({ pool: impatient });
      await worker.matcher.matchNode('skaraborg');
      await held.query('BEGIN');
      await held.query('SELECT FROM match_areas FOR UPDATE');

      await other.run('build-match-list', { matchListId: listId });
      expect((await built()).list).to.include({ status: 'queued', failure: null });
      node.now = new Date(node.now.getTime() + 10_000);
      for (let sweeps = 0; sweeps < 10; sweeps += 1) {
        await other.sweep();
      }
      expect((await built()).list).to.include({ status: 'queued', failure: null });

      await held.query('COMMIT');
      await other.sweep();
      expect((await built()).list).to.include({ status: 'completed', done: 2 });
    } finally {
      held.release();
      await impatient.end();
    }
  });

  it('needs one connection at a time', async () => {
    await request('roles', null, 10);
    const single = node.openPool({ max: 1, connectionTimeoutMillis: 1_000 });
    try {
      await node.createWorker({ pool: single }).run('build-match-list', { matchListId: listId });
    } finally {
      await single.end();
    }

    expect((await built()).list).to.include({ status: 'completed', done: 2 });
  });
});
