import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import type { Principal } from '../../api/http/authentication/authenticator.ts';
import { createLogger } from '../../config/logger.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../db/embedded/start-embedded-postgres.ts';
import { createErasureLedger } from '../../db/erasures/erasure-ledger.ts';
import { migrateDatabase } from '../../db/migrate-database.ts';
import { matchEngine } from '../../matching/engine.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { Matcher } from '../../worker/area/matcher.ts';
import { forkEntry } from '../support/fork-entry.ts';
import { createTestFolder } from '../support/postgres.ts';
import { execute } from '../support/run-command.ts';
import { principalOf, startTestApi } from '../support/start-test-api.ts';
import { coach, day, Way } from '../support/way.ts';
import { type ComparedPair, readComparedPairs } from '../worker/expected-lists.ts';
import { until } from '../worker/test-servers.ts';

/** Stands in every text about the person who is to be erased. */
const mark = 'Kvittenmarmelad';
const standIn = principalOf('coach', ['goteborg'], '0192f000-0000-7000-8000-0000000000c2');

describe('The restore drill', function () {
  this.timeout(180_000);
  const folder = createTestFolder('passa-drill-');
  const dataDir = path.join(folder, 'data');
  const backup = path.join(folder, 'backup');
  const erasures = path.join(folder, 'elsewhere', 'erasures.jsonl');
  let server: EmbeddedPostgres | null = null;
  let personId: string;
  let lists: ComparedPair[];

  const start = async (): Promise<string> => {
    server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
    return server.databaseUrl;
  };
  const stop = async (): Promise<void> => {
    if (server !== null) {
      // a connection that is still closing would take the end of the server for an error
      const client = new pg.Client(server.databaseUrl);
      await client.connect();
      await until('the others to be gone', 10_000, async () => {
        const { rowCount } = await client.query(
          `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
        );
        return rowCount === 0;
      });
      await client.end();
    }
    await server?.stop();
    server = null;
  };
  const withPool = async <Result>(databaseUrl: string, work: (pool: pg.Pool) => Promise<Result>) => {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
    try {
      return await work(pool);
    } finally {
      await pool.end();
    }
  };
  /** Does what a worker would, and answers what the lists are then. */
  const match = (databaseUrl: string): Promise<ComparedPair[]> =>
    withPool(databaseUrl, async (pool) => {
      const matcher = new Matcher({
        ...{ pool, engine: matchEngine, logger: createLogger({ logLevel: 'silent' }, 'test') },
        ...{ clock: () => new Date(), dateOf: (instant: Date) => instant.toISOString().slice(0, 10) },
      });
      await matcher.matchNode('goteborg');
      return readComparedPairs(pool);
    });
  /** The tables in which anything is still said of the person. */
  const tablesThatTell = (databaseUrl: string): Promise<string[]> =>
    withPool(databaseUrl, async (pool) => {
      const { rows: tables } = await pool.query<{ name: string }>(
        `SELECT oid::regclass::text AS name FROM pg_class
         WHERE relnamespace::regnamespace::text IN ('public', 'bullmq') AND relkind IN ('r', 'p')`,
      );
      const telling = [];
      for (const { name } of tables) {
        const { rowCount } = await pool.query(
          `SELECT FROM ${name} AS one WHERE one::text ILIKE '%' || $1 || '%' LIMIT 1`,
          [mark],
        );
        telling.push(...(rowCount === 0 ? [] : [name]));
      }
      return telling;
    });
  /** What the audit tells of erasures of the person. */
  const recordedErasures = (databaseUrl: string): Promise<object[]> =>
    withPool(databaseUrl, async (pool) => {
      const { rows } = await pool.query(
        `SELECT operation, principal_id AS principal, node_ids AS nodes FROM audit_entries
         WHERE action = 'erase' AND person_ids = ARRAY[$1::uuid]`,
        [personId],
      );
      return rows;
    });
  const erasedAgain = [{ operation: 'erase-again', principal: null, nodes: ['goteborg'] }];
  const restore = (): void => {
    rmSync(path.join(dataDir, 'postgres'), { recursive: true });
    copyOf(backup, path.join(dataDir, 'postgres'));
  };
  const whereSheIsNot = (pairs: readonly ComparedPair[]) =>
    pairs.filter(({ candidateId }) => candidateId !== personId);

  before(async () => {
    const databaseUrl = await start();
    await migrateDatabase(databaseUrl, defaultPolicy);
    const api = await startTestApi({ databaseUrl, erasures: createErasureLedger(erasures) });
    const way = new Way(api);
    const workplaceId = await way.workplace();
    await way.role(workplaceId);
    await way.role(workplaceId, { title: 'Servera mat' });
    const made = await api.send('POST', '/candidates', {
      as: coach,
      headers: { 'idempotency-key': 'person' },
      body: {
        ...{
          reference: `${mark}-1`,
          wishes: `laga mat och ${mark}`,
          coachNotes: mark,
          name: mark,
          contact: mark,
        },
        ...{ experience: [{ text: `kokade ${mark}` }], sex: 'woman' },
      },
    });
    expect(made.status, made.text).to.equal(202);
    personId = String(made.body.id);
    for (const wishes of ['laga mat', 'servera', 'städa']) {
      await api.send('POST', '/candidates', { as: coach, body: { reference: `C-${wishes}`, wishes } });
    }
    await match(databaseUrl);
    const { body } = await api.send('GET', `/candidates/${personId}/suggestions`, { as: coach });
    const [first] = body.items as { id: string }[];
    const review = await api.send('POST', `/suggestions/${first?.id}/reviews`, {
      as: coach,
      body: { decision: 'approve', comment: mark },
    });
    expect(review.status, review.text).to.equal(201);
    await way.proposed(first?.id ?? '', { words: mark, despite: mark });
    const said = async (path: string, body: object, as: Principal) => {
      const answer = await api.send('POST', `/candidates/${personId}/${path}`, { as, body });
      expect(answer.status, answer.text).to.be.within(200, 201);
      return answer.body;
    };
    await said('covers', { reason: mark, until: day(3) }, standIn);
    // dismissed, so that the person is on the lists again
    const { id: objectionId } = await said('objections', { madeOn: day(-1), words: mark }, coach);
    await said(
      `objections/${objectionId}/answers`,
      { answer: 'dismissed', reason: mark },
      principalOf('coordinator'),
    );
    await api.stop();
    lists = await match(databaseUrl);
    expect(await tablesThatTell(databaseUrl)).to.include.members([
      ...['candidates', 'reviews', 'proposals', 'candidate_covers', 'candidate_objections'],
    ]);
    await stop();
    copyOf(path.join(dataDir, 'postgres'), backup);

    const again = await startTestApi({ databaseUrl: await start(), erasures: createErasureLedger(erasures) });
    const erased = await again.send('DELETE', `/candidates/${personId}`, { as: coach });
    expect(erased.status, erased.text).to.equal(204);
    await again.stop();
    await stop();
  });
  afterEach(stop);
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps who was erased outside the database, by id alone', () => {
    const lines = readFileSync(erasures, 'utf8').split('\n').filter(Boolean);
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).to.deep.equal([['at', 'candidateId']]);
    expect(lines[0]).to.include(personId);
    expect(statSync(erasures).mode & 0o777).to.equal(0o600);
  });

  it('brings back the same lists by migration, and nobody who was erased after the backup', async () => {
    restore();
    const databaseUrl = await start();
    expect(await tablesThatTell(databaseUrl)).to.include('candidates');
    const { exitCode, output, errors } = await execute(['cli/run.mjs', 'db/migrate'], {
      DATABASE_URL: databaseUrl,
      PASSA_ERASURES: erasures,
    });
    expect(exitCode, errors).to.equal(0);
    expect(output).to.include('Erased again: 1');
    expect(await tablesThatTell(databaseUrl)).to.deep.equal([]);
    expect(await recordedErasures(databaseUrl)).to.deep.equal(erasedAgain);
    await withPool(databaseUrl, async (pool) => {
      // encrypted, so that no text of it is found
      expect((await pool.query('SELECT FROM candidate_identities')).rowCount).to.equal(0);
    });
    expect(whereSheIsNot(await match(databaseUrl))).to.deep.equal(whereSheIsNot(lists));
  });

  it('serves nothing before whoever was erased is erased again', async () => {
    restore();
    const databaseUrl = await start();
    const api = await forkEntry('api/main', {
      ...{ DATABASE_URL: databaseUrl, PORT: '0', PASSA_ERASURES: erasures, PASSA_DATA_DIR: dataDir },
    });
    try {
      expect(await tablesThatTell(databaseUrl)).to.deep.equal([]);
      expect(await recordedErasures(databaseUrl)).to.deep.equal(erasedAgain);
    } finally {
      await api.stop();
    }
  });

  it('erases nobody whom it can not keep there', async () => {
    restore();
    const api = await startTestApi({
      databaseUrl: await start(),
      // a folder
      erasures: createErasureLedger(path.dirname(erasures)),
    });
    const refused = await api.send('DELETE', `/candidates/${personId}`, { as: coach });
    expect(refused.status).to.be.within(500, 599);
    const { status } = await api.send('GET', `/candidates/${personId}`, { as: principalOf('admin') });
    expect(status).to.equal(200);
    await api.stop();
  });
});

/** Copies a stopped server's folder, with whose it is and who may read it. */
function copyOf(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of ['', ...readdirSync(from, { recursive: true, encoding: 'utf8' })]) {
    if (existsSync(path.join(from, name))) {
      const { uid, gid, mode } = statSync(path.join(from, name));
      chownSync(path.join(to, name), uid, gid);
      chmodSync(path.join(to, name), mode);
    }
  }
}
