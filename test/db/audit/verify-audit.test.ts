import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { dropOldestEntries } from '../../../db/audit/drop-oldest.ts';
import { type KeptHead, keepHead, readKeptHeads } from '../../../db/audit/kept-heads.ts';
import { recordAudit } from '../../../db/audit/record-audit.ts';
import { readHead, sealEntries } from '../../../db/audit/seal-entries.ts';
import { type AuditFinding, verifyAudit } from '../../../db/audit/verify-audit.ts';
import { queryOn } from '../../../db/run-query.ts';
import { useConnection } from '../../../db/use-connection.ts';
import { auditEntry } from '../../support/audit-entry.ts';
import { createTestDatabase, createTestFolder, type TestDatabase } from '../../support/postgres.ts';
import { untilLockIsAwaited } from '../../support/until-lock-is-awaited.ts';

const person = '0192f000-0000-7000-8000-000000000001';

describe('The audit', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let pool: pg.Pool;
  let heads: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.databaseUrl, max: 4 });
    heads = path.join(createTestFolder('heads-'), 'deeper', 'audit-heads.jsonl');
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const record = async (count: number): Promise<readonly string[]> => {
    const entries = Array.from({ length: count }, () => auditEntry());
    await recordAudit(queryOn(pool), entries);
    return entries.map(({ id }) => id);
  };
  const verifyBy = (kept: readonly KeptHead[]) => useConnection(pool, (client) => verifyAudit(client, kept));
  const verify = async () => verifyBy((await readKeptHeads(heads)).heads);
  /** As somebody who owns the database, and knows how to go round what refuses. */
  const tamper = async (...statements: string[]): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('SET session_replication_role = replica');
      for (const statement of statements) {
        await client.query(statement);
      }
    } finally {
      client.release(true);
    }
  };
  const sealedTen = async (): Promise<void> => {
    await record(10);
    expect(await sealEntries(pool)).to.equal(10);
    await keepHead(heads, await readHead(pool), new Date());
  };

  it('seals in the order of making, each once, whoever else wants to', async () => {
    const ids = await record(2_500);
    const sealed = await Promise.all([sealEntries(pool), sealEntries(pool), sealEntries(pool)]);
    expect(sealed.reduce((sum, one) => sum + one, 0) + (await sealEntries(pool))).to.equal(2_500);
    const { rows } = await pool.query('SELECT entry_id FROM audit_chain ORDER BY seq');
    expect(rows.map((row) => row.entry_id)).to.deep.equal(ids.toSorted());
    expect(await verify()).to.deep.equal({ entries: 2_500, finding: null });
  });

  it('is as it was sealed when it has grown after the last kept head', async () => {
    await sealedTen();
    await record(5);
    await sealEntries(pool);
    expect(await verify()).to.deep.equal({ entries: 15, finding: null });
  });

  it('refuses to be changed or emptied, by its owner too', async () => {
    await sealedTen();
    for (const table of ['audit_entries', 'audit_chain', 'audit_checks']) {
      for (const change of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
        const error = await pool.query(change).catch((cause: unknown) => cause);
        expect(error, change).to.be.instanceOf(Error).with.property('code', '42501');
      }
    }
    const error = await pool.query(`UPDATE audit_entries SET result = 'x'`).catch((cause: unknown) => cause);
    expect(error).to.have.property('code', '42501');
  });

  const changes: [string, string[], AuditFinding['kind']][] = [
    ['an entry that is gone', ['DELETE FROM audit_entries WHERE id = $'], 'deleted'],
    [
      'an entry that is gone with its link',
      ['DELETE FROM audit_entries WHERE id = $', 'DELETE FROM audit_chain WHERE seq = 5'],
      'deleted',
    ],
    [
      'a gap that was closed',
      [
        'DELETE FROM audit_chain WHERE seq = 5',
        'UPDATE audit_chain SET seq = seq - 1 WHERE seq = 6',
        'UPDATE audit_chain SET seq = seq - 1 WHERE seq = 7',
      ],
      'reordered',
    ],
    [
      'two that have changed places',
      [
        'UPDATE audit_chain SET seq = 99 WHERE seq = 5',
        'UPDATE audit_chain SET seq = 5 WHERE seq = 6',
        'UPDATE audit_chain SET seq = 6 WHERE seq = 99',
      ],
      'reordered',
    ],
    [
      'two whose entries were exchanged',
      [
        'ALTER TABLE audit_chain DROP CONSTRAINT audit_chain_entry_id_key',
        `UPDATE audit_chain AS one SET entry_id = other.entry_id FROM audit_chain AS other
         WHERE one.seq IN (5, 6) AND other.seq = 11 - one.seq`,
      ],
      'altered',
    ],
    ['a seal that was altered', [`UPDATE audit_chain SET hash = repeat('a', 64) WHERE seq = 5`], 'altered'],
  ];
  for (const change of [
    `principal_id = 'other'`,
    'principal_id = NULL',
    `at = at + interval '1 microsecond'`,
    `roles = '{}'`,
    `action = 'list'`,
    `operation = 'x'`,
    `object_kind = 'role'`,
    `object_ids = '{}'`,
    `person_ids = '{}'`,
    `node_ids = '{fyrbodal}'`,
    `purpose = 'review'`,
    `result = 'not-found'`,
    'times = 2',
    `trace_id = 'x'`,
  ]) {
    changes.push([
      `an entry with another ${change}`,
      [`UPDATE audit_entries SET ${change} WHERE id = $`],
      'altered',
    ]);
  }
  for (const [what, statements, kind] of changes) {
    it(`finds ${what}`, async () => {
      await sealedTen();
      const { rows } = await pool.query('SELECT entry_id FROM audit_chain WHERE seq = 5');
      await tamper(...statements.map((one) => one.replace('$', `'${rows[0].entry_id}'`)));
      const { entries, finding } = await verify();
      expect([entries, finding?.kind]).to.deep.equal([4, kind]);
    });
  }

  it('finds that its end was cut off, down to the last entry that a kept head counts', async () => {
    await sealedTen();
    await tamper(
      'DELETE FROM audit_entries WHERE id = (SELECT entry_id FROM audit_chain WHERE seq = 10)',
      'DELETE FROM audit_chain WHERE seq = 10',
    );
    const { finding } = await verify();
    expect(finding).to.include({ kind: 'cut-off', seq: 10, keptCount: 10 });
    await tamper('DELETE FROM audit_chain', 'DELETE FROM audit_entries');
    expect((await verify()).finding).to.include({ kind: 'cut-off', seq: 1 });
  });

  it('finds that it was sealed anew after an entry was altered', async () => {
    await sealedTen();
    await tamper(
      `UPDATE audit_entries SET principal_id = 'other'`,
      'INSERT INTO audit_unsealed SELECT id FROM audit_entries',
      'DELETE FROM audit_chain',
    );
    await sealEntries(pool);
    expect((await verifyBy([])).finding).to.equal(null);
    expect((await verify()).finding).to.include({ kind: 'rewritten', seq: 10 });
  });

  it('finds what nobody has sealed within ten seconds', async () => {
    await sealedTen();
    await recordAudit(queryOn(pool), [auditEntry({ at: new Date(Date.now() - 11_000) }), auditEntry()]);
    const { entries, finding } = await verify();
    expect(entries).to.equal(10);
    expect(finding).to.include({ kind: 'unsealed', count: 1 });
  });

  it('keeps heads line by line, and reads on after a line that a crash cut off', async () => {
    await sealedTen();
    await writeFile(heads, `${await readFile(heads, 'utf8')}{"at":"2026-11-`);
    await keepHead(heads, await readHead(pool), new Date());
    const kept = await readKeptHeads(heads);
    expect([kept.heads.map(({ count }) => count), kept.unreadable]).to.deep.equal([[10, 10], 1]);
    expect((await readKeptHeads(`${heads}-none`)).heads).to.deep.equal([]);
  });

  it('is looked through however many entries it has', async () => {
    await pool.query(
      `INSERT INTO audit_entries SELECT gen_random_uuid(), now(), 'someone', '{coach}', 'read', 'readCandidate', 'candidate',
         ARRAY[gen_random_uuid()::text], ARRAY[gen_random_uuid()], '{goteborg}', 'profile', 'done', 1, md5(n::text)
       FROM generate_series(1, 12000) AS n`,
    );
    expect(await sealEntries(pool)).to.equal(12_000);
    expect(await verify()).to.deep.equal({ entries: 12_000, finding: null });
  });

  const yearsAgo = (years: number) => new Date(Date.now() - years * 366 * 86_400_000);
  /** Six entries of long ago and four of now, sealed, with a head kept of each half. */
  const sealedOldAndNew = async (): Promise<void> => {
    await recordAudit(
      queryOn(pool),
      Array.from({ length: 6 }, () => auditEntry({ at: yearsAgo(6) })),
    );
    await sealEntries(pool);
    await keepHead(heads, await readHead(pool), yearsAgo(6));
    await record(4);
    await sealEntries(pool);
    await keepHead(heads, await readHead(pool), new Date());
  };

  it('can still be looked through after its oldest entries were dropped, and goes on', async () => {
    await sealedOldAndNew();
    expect(await dropOldestEntries(queryOn(pool), yearsAgo(5))).to.equal(6);
    expect(await dropOldestEntries(queryOn(pool), yearsAgo(5))).to.equal(0);
    expect(await verify()).to.deep.equal({ entries: 4, finding: null });
    await record(2);
    await sealEntries(pool);
    expect(await verify()).to.deep.equal({ entries: 6, finding: null });
    await tamper(
      `UPDATE audit_entries SET result = 'x' WHERE id = (SELECT entry_id FROM audit_chain WHERE seq = 8)`,
    );
    expect((await verify()).finding).to.include({ kind: 'altered', seq: 8 });
  });

  it('takes for dropped by age what a head was kept before its seal of, and not what was made after', async () => {
    const made = yearsAgo(6).getTime();
    const at = (milliseconds: number) => new Date(made + milliseconds);
    await recordAudit(queryOn(pool), [auditEntry({ at: at(0) })]);
    await sealEntries(pool);
    // made by the API, sealed by the worker after the head
    await recordAudit(queryOn(pool), [auditEntry({ at: at(1_000) })]);
    await keepHead(heads, await readHead(pool), at(1_500));
    await record(1);
    await sealEntries(pool);
    expect(await dropOldestEntries(queryOn(pool), at(1_200))).to.equal(2);
    expect(await verify()).to.deep.equal({ entries: 1, finding: null });
    const { heads: kept } = await readKeptHeads(heads);
    const late = { at: at(1_200 + 10_000).toISOString(), count: 1, hash: 'a'.repeat(64) };
    expect((await verifyBy([...kept, late])).finding).to.deep.equal({ kind: 'deleted', seq: 2 });
  });

  it('is looked through as it is at one moment, though its oldest entries are dropped meanwhile', async () => {
    await sealedOldAndNew();
    const dropping = await pool.connect();
    try {
      await dropping.query('BEGIN');
      await dropping.query('LOCK TABLE audit_chain');
      const looking = verify();
      await untilLockIsAwaited(pool, 'the look through waits for the chain');
      await dropping.query('SELECT drop_oldest_audit($1)', [yearsAgo(5)]);
      await dropping.query('COMMIT');
      expect(await looking).to.deep.equal({ entries: 10, finding: null });
    } finally {
      dropping.release(true);
    }
    expect(await verify()).to.deep.equal({ entries: 4, finding: null });
  });

  it('keeps what is younger than two years, whoever asks, and always its last entry', async () => {
    await sealedOldAndNew();
    const error = await dropOldestEntries(queryOn(pool), yearsAgo(1)).catch((cause: unknown) => cause);
    expect(error).to.have.property('code', '42501');
    const { rows } = await pool.query('SELECT count(*)::int AS count FROM audit_entries');
    expect(rows).to.deep.equal([{ count: 10 }]);
  });

  it('finds that more was dropped than was old, by a kept head that is younger', async () => {
    await sealedOldAndNew();
    await tamper(
      `INSERT INTO audit_dropped SELECT seq, hash, now() - interval '5 years', now() FROM audit_chain WHERE seq = 8`,
      'DELETE FROM audit_chain WHERE seq <= 8',
      'DELETE FROM audit_entries WHERE NOT EXISTS (SELECT FROM audit_chain WHERE entry_id = id)',
    );
    expect((await verify()).finding).to.equal(null);
    await keepHead(heads, { count: 7, hash: 'a'.repeat(64) }, new Date());
    expect((await verify()).finding).to.deep.equal({ kind: 'deleted', seq: 8 });
  });

  it('knows the persons of suggestions and the nodes of persons', async () => {
    const [node] = await pool
      .query(`INSERT INTO nodes (id, name) VALUES ('fyrbodal', 'x') RETURNING id`)
      .then(({ rows }) => rows);
    await pool.query(
      `INSERT INTO candidates (id, node_id, reference, status, profile, created_at, updated_at) VALUES ($1, $2, 'A', 'open', '{}', now(), now())`,
      [person, node.id],
    );
    await recordAudit(queryOn(pool), [
      auditEntry(),
      auditEntry({ objectKind: 'policy', objectIds: ['7'], personIds: [] }),
    ]);
    const { rows } = await pool.query(
      'SELECT person_ids::text[] AS persons, node_ids AS nodes FROM audit_entries ORDER BY object_kind',
    );
    expect(rows).to.deep.equal([
      { persons: [person], nodes: ['fyrbodal'] },
      { persons: [], nodes: ['goteborg'] },
    ]);
  });
});
