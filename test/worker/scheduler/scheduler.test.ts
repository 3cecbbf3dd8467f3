import { expect } from 'chai';
import { createLogger, type Logger } from '../../../config/logger.ts';
import { readKeptHeads } from '../../../db/audit/kept-heads.ts';
import { recordAudit } from '../../../db/audit/record-audit.ts';
import { verifyAudit } from '../../../db/audit/verify-audit.ts';
import { queryOn } from '../../../db/run-query.ts';
import { useConnection } from '../../../db/use-connection.ts';
import { Scheduler } from '../../../worker/scheduler/scheduler.ts';
import { auditEntry } from '../../support/audit-entry.ts';
import { until } from '../test-servers.ts';
import { WorkedNode } from '../worked-node.ts';

const dayMs = 86_400_000;

describe('The scheduler', function () {
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

  const count = async (table: string): Promise<number> => {
    const { rows } = await node.pool.query(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0].count;
  };
  const start = (logger: Logger = createLogger({ logLevel: 'silent' }, 'test')): Scheduler => {
    const { jobs } = node.createWorker({ logger });
    const scheduler = new Scheduler({
      pool: node.pool,
      jobs,
      audit: node.createAuditKeeper(logger),
      retention: node.createRetentionKeeper(logger),
      logger,
      clock: () => node.now,
      sweepIntervalMs: 50,
    });
    scheduler.start();
    return scheduler;
  };

  it('seals what is recorded by itself, keeps the head outside the database, and looks through all of it', async () => {
    const scheduler = start();
    try {
      await until('the audit was looked through', 5_000, async () => (await count('audit_checks')) === 1);
      await recordAudit(queryOn(node.pool), [auditEntry()]);
      await until('the entry was sealed', 5_000, async () => (await count('audit_chain')) === 1);
    } finally {
      await scheduler.stop();
    }
    const { heads } = await readKeptHeads(node.headsFile);
    expect(heads.map((head) => head.count)).to.deep.equal([1]);
    expect(await useConnection(node.pool, (client) => verifyAudit(client, heads))).to.deep.equal({
      entries: 1,
      finding: null,
    });
  });

  it('keeps a head of when the longest waiting entry was made, after nobody has sealed for a while', async () => {
    const keeper = node.createAuditKeeper(createLogger({ logLevel: 'silent' }, 'test'));
    const { heads: before } = await readKeptHeads(node.headsFile);
    await recordAudit(queryOn(node.pool), [auditEntry({ at: node.now })]);
    await keeper.seal();
    const anHourAgo = new Date(node.now.getTime() - 3_600_000);
    await recordAudit(queryOn(node.pool), [auditEntry({ at: anHourAgo }), auditEntry({ at: node.now })]);
    await keeper.keepHead();
    await keeper.seal();
    await keeper.keepHead();
    const { heads } = await readKeptHeads(node.headsFile);
    expect(heads.slice(before.length).map(({ at }) => at)).to.deep.equal([
      anHourAgo.toISOString(),
      node.now.toISOString(),
    ]);
  });

  it('leaves no transaction open when the audit can not be looked through', async () => {
    const keeper = node.createAuditKeeper(createLogger({ logLevel: 'silent' }, 'test'));
    const checks = await count('audit_checks');
    node.now = new Date(node.now.getTime() + 2 * dayMs);
    await node.pool.query('ALTER TABLE audit_chain RENAME TO audit_chain_elsewhere');
    try {
      const error = await keeper.verify().catch((cause: unknown) => cause);
      expect(error).to.have.property('code', '42P01');
    } finally {
      await node.pool.query('ALTER TABLE audit_chain_elsewhere RENAME TO audit_chain');
    }
    expect(node.pool.idleCount).to.equal(node.pool.totalCount);
    const { rows } = await node.pool.query(
      `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    expect(rows).to.deep.equal([]);
    await keeper.verify();
    expect(await count('audit_checks')).to.equal(checks + 1);
  });

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

    const scheduler = start();
    await until('the removal', 5_000, async () => (await count('idempotency_keys')) === 1);
    await scheduler.stop();

    const { rows: lists } = await node.pool.query('SELECT right(id::text, 1) AS id FROM match_lists');
    expect(lists).to.deep.equal([{ id: '2' }]);
    const { rows: reports } = await node.pool.query('SELECT right(id::text, 1) AS id FROM reports');
    expect(reports).to.deep.equal([{ id: '5' }]);
    const { rows: entries } = await node.pool.query('SELECT FROM match_list_entries');
    expect(entries).to.have.lengthOf(1);
    const { rows: keys } = await node.pool.query('SELECT key FROM idempotency_keys');
    expect(keys).to.deep.equal([{ key: 'new' }]);
  });

  it('goes on with everything else, and says what failed, while it can read no vocabulary', async () => {
    const messages = new Set<unknown>();
    const logger = createLogger({ logLevel: 'silent' }, 'test');
    logger.error = (_: unknown, message?: string) => messages.add(message);
    await addList(1, 30 * dayMs + 1, 'completed');
    await node.pool.query('ALTER TABLE site_vocabularies RENAME TO mislaid');
    const scheduler = start(logger);
    try {
      await until('the removal', 5_000, async () => (await count('match_lists')) === 0);
      await until('a failed sweep', 5_000, () => messages.size > 0);
    } finally {
      await node.pool.query('ALTER TABLE mislaid RENAME TO site_vocabularies');
    }

    await until('the lists', 5_000, async () => (await count('suggestions')) > 0);
    await scheduler.stop();
    expect([...messages]).to.deep.equal(['The sweep could not do all that is unfinished of match-node']);
    await node.expectExact();
  });
});
