import { expect } from 'chai';
import { createLogger } from '../../../config/logger.ts';
import { WorkedNode } from '../worked-node.ts';

const dayMs = 86_400_000;

describe('The sweep', function () {
  this.timeout(20_000);
  let node: WorkedNode;

  before(async () => {
    node = await WorkedNode.create();
  });
  beforeEach(() => node.reset());
  after(() => node.stop());

  const addList = (id: number, ageMs: number, status: string) =>
    node.pool.query(
      `INSERT INTO match_lists (id, node_id, subject, item_limit, requested_by, status, created_at)
       VALUES ($1, 'skaraborg', 'roles', 10, 'test', $2, $3)`,
      [`0190f6a1-7b4e-7c52-9d0e-00000000000${id}`, status, new Date(node.now.getTime() - ageMs)],
    );
  const addReport = (id: number, ageMs: number, status: string) =>
    node.pool.query(
      `INSERT INTO reports (id, node_id, kind, requested_by, status, created_at)
       VALUES ($1, 'skaraborg', 'doors', 'test', $2, $3)`,
      [`0190f6a1-7b4e-7c52-9d0e-00000000000${id}`, status, new Date(node.now.getTime() - ageMs)],
    );
  const addAnswer = (key: string, ageMs: number) =>
    node.pool.query(
      `INSERT INTO idempotency_keys (principal_id, key, request_hash, status, headers, body, created_at)
       VALUES ('test', $1, '', 200, '{}', '{}', $2)`,
      [key, new Date(node.now.getTime() - ageMs)],
    );

  it('removes match lists and reports after 30 days and kept answers after a day, with what belongs to them', async () => {
    await addList(1, 30 * dayMs + 1, 'completed');
    await addList(2, 30 * dayMs - 1, 'completed');
    await addList(3, 40 * dayMs, 'failed');
    await node.pool.query(
      `INSERT INTO match_list_entries (match_list_id, position, subject_id, items)
       SELECT id, 0, id, '[]' FROM match_lists`,
    );
    await addReport(4, 30 * dayMs + 1, 'completed');
    await addReport(5, 30 * dayMs - 1, 'completed');
    await addReport(6, 40 * dayMs, 'failed');
    await addAnswer('old', dayMs + 1);
    await addAnswer('new', dayMs - 1);

    await node.createWorker().sweeper.sweep();

    const { rows: lists } = await node.pool.query('SELECT right(id::text, 1) AS id FROM match_lists');
    expect(lists).to.deep.equal([{ id: '2' }]);
    const { rows: reports } = await node.pool.query('SELECT right(id::text, 1) AS id FROM reports');
    expect(reports).to.deep.equal([{ id: '5' }]);
    const { rows: entries } = await node.pool.query('SELECT FROM match_list_entries');
    expect(entries).to.have.lengthOf(1);
    const { rows: keys } = await node.pool.query('SELECT key FROM idempotency_keys');
    expect(keys).to.deep.equal([{ key: 'new' }]);
  });

  it('removes what has served its time, and says what failed, when it can read no vocabulary', async () => {
    const messages: unknown[] = [];
    const logger = createLogger({ logLevel: 'silent' }, 'test');
    logger.error = (_: unknown, message?: string) => messages.push(message);
    await addList(1, 30 * dayMs + 1, 'completed');
    const worker = node.createWorker({ logger });
    await node.pool.query('ALTER TABLE site_vocabularies RENAME TO mislaid');

    try {
      await worker.sweeper.sweep();
    } finally {
      await node.pool.query('ALTER TABLE mislaid RENAME TO site_vocabularies');
    }

    const { rows } = await node.pool.query('SELECT FROM match_lists');
    expect(rows).to.have.lengthOf(0);
    expect(messages).to.deep.equal(['The sweep could not match all that is owed']);
    await worker.sweeper.sweep();
    await node.expectExact();
  });
});
