import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type pg from 'pg';
import type { Principal } from '../../api/http/authentication/authenticator.ts';
import {
  addOwnKey,
  followOwnKeys,
  keyFolderOf,
  type OwnKeys,
} from '../../api/http/authentication/own-keys.ts';
import { createOwnTokens, type OwnTokens } from '../../api/http/authentication/own-tokens.ts';
import { findFreePort } from '../../db/embedded/find-free-port.ts';
import { createNameCipher } from '../../db/identities/name-cipher.ts';
import { migrateDatabase } from '../../db/migrate-database.ts';
import { demoPrincipals } from '../../demo/demo-principals.ts';
import { demonstrationSeed } from '../../demo/demonstration-seed.ts';
import { generateDemonstration } from '../../demo/generate-demonstration.ts';
import { generateRegion, type Region, type RegionOptions } from '../../demo/generate-region.ts';
import { loadRegion } from '../../demo/load-region.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { chooseQueueBackend, connectQueue, type QueueBackend } from '../../worker/queue/connect-queue.ts';
import { startDatabase } from '../start-database.ts';

/** The production processes on this machine, with the demonstration region loaded and matched. */
export interface Site {
  readonly backend: QueueBackend;
  /** A connection of the benchmark's own. */
  readonly client: pg.Client;
  readonly apiUrl: string;
  readonly apiPid: number;
  /** What the site's monitoring reads. */
  readonly metricsUrl: string;
  /** Of the worker; 0 without one. */
  readonly workerPid: number;
  /** Seconds from the worker's start until every profile was matched; 0 without one. */
  readonly matchSeconds: number;
  readonly authorization: string;
  /** What the API takes tokens by, and what signs them. */
  readonly keys: OwnKeys;
  readonly authenticator: OwnTokens;
  /** The same for somebody else. */
  authorize(principal: Principal): Promise<string>;
  readonly region: Region;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** What a site is like; default that of the demonstration, with a worker. */
export interface SiteOptions extends Pick<RegionOptions, 'candidates' | 'roles' | 'nodes'> {
  /** Without a worker nothing is matched. */
  readonly hasWorker?: boolean;
  /** Whether it is the demonstration whose users can sign in, of its own size; default not. */
  readonly isDemonstration?: boolean;
  /** Whether requests are limited as a site behind a proxy has it; default not. */
  readonly isLimited?: boolean;
}

/** Starts PostgreSQL, Redis when asked for, the API and the worker; resolves when every profile is matched. */
export async function startSite(
  kind: QueueBackend['kind'],
  today: string,
  { hasWorker = true, isDemonstration = false, isLimited = false, ...size }: SiteOptions = {},
): Promise<Site> {
  const database = await startDatabase();
  const { databaseUrl, client, folder } = database;
  await migrateDatabase(databaseUrl, defaultPolicy);
  const region = isDemonstration
    ? generateDemonstration(today)
    : generateRegion({ seed: demonstrationSeed, today, ...size });
  const nameKey = { id: 'bench', key: randomBytes(32) };
  await loadRegion(client, region, createNameCipher([nameKey]));
  await notifyWhenMatched(client);

  const children: ChildProcess[] = [];
  const [port, redisPort, metricsPort] = await Promise.all([findFreePort(), findFreePort(), findFreePort()]);
  const backend = chooseQueueBackend(kind === 'redis' ? `redis://127.0.0.1:${redisPort}` : null, databaseUrl);
  if (backend.kind === 'redis') {
    children.push(
      spawn('redis-server', ['--port', String(redisPort), '--save', '', '--dir', folder], {
        stdio: 'ignore',
      }),
    );
    await untilAnswering(backend);
  }
  await addOwnKey(keyFolderOf(folder), new Date());
  const keys = followOwnKeys(keyFolderOf(folder));
  const authenticator = createOwnTokens(keys, () => new Date());
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    REDIS_URL: backend.kind === 'redis' ? backend.redisUrl : '',
    PASSA_DATA_DIR: folder,
    PASSA_NAME_KEYS: `${nameKey.id}:${nameKey.key.toString('base64')}`,
    ...(isLimited ? { PASSA_TRUSTED_PROXIES: '1' } : { PASSA_RATE_LIMIT: '0' }),
    PASSA_METRICS_PORT: String(metricsPort),
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...(isDemonstration ? { PASSA_DEMO_USERS: JSON.stringify(demoPrincipals) } : {}),
  };
  let workerPid = 0;
  let isStopping = false;
  const began = performance.now();
  for (const entry of hasWorker ? ['worker/main', 'api/main'] : ['api/main']) {
    const child = fork('cli/run.mjs', [entry], {
      cwd: root,
      execArgv: [],
      env: entry === 'api/main' ? environment : { ...environment, PASSA_METRICS_PORT: '' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    child.once('exit', (code, signal) => {
      if (!isStopping) {
        process.stderr.write(`${entry} ended by itself: ${signal ?? code}\n`);
      }
    });
    if (entry === 'worker/main') {
      workerPid = child.pid ?? 0;
    }
    await once(child, 'message');
  }
  if (hasWorker) {
    await untilAllMatched(client);
  }
  const matchSeconds = hasWorker ? (performance.now() - began) / 1_000 : 0;
  const api = children.at(-1);
  const authorize = async (principal: Principal): Promise<string> => {
    const { token } = await authenticator.issue(principal, new Date(Date.now() + 3_600_000));
    return `Bearer ${token}`;
  };

  return {
    backend,
    client,
    apiPid: api?.pid ?? 0,
    workerPid,
    matchSeconds,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    apiUrl: `http://127.0.0.1:${port}/api/v1`,
    authorization: await authorize({ id: 'bench', roles: ['coordinator', 'coach'], nodes: '*' }),
    authorize,
    keys,
    authenticator,
    region,
    async stop() {
      isStopping = true;
      for (const child of children.toReversed()) {
        child.kill('SIGTERM');
        if (child.exitCode === null && child.signalCode === null) {
          await once(child, 'exit');
        }
      }
      await database.stop();
    },
  };
}

/** Tells the benchmark the moment a candidate's lists are committed, without polling that would load the server. */
async function notifyWhenMatched(client: pg.Client): Promise<void> {
  await client.query(`
    CREATE FUNCTION bench_notify() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_notify('bench_matched', NEW.id::text); RETURN NEW; END $$;
    CREATE TRIGGER bench_notify AFTER UPDATE OF matched_input_revision ON candidates
      FOR EACH ROW WHEN (NEW.matched_input_revision = NEW.input_revision) EXECUTE FUNCTION bench_notify();
    LISTEN bench_matched`);
}

async function untilAllMatched(client: pg.Client): Promise<void> {
  for (let stale = 1; stale > 0; ) {
    const { rows } = await client.query<{ stale: number }>(
      `SELECT (SELECT count(*) FROM candidates WHERE matched_input_revision < input_revision)::int
            + (SELECT count(*) FROM roles WHERE matched_input_revision < input_revision)::int AS stale`,
    );
    stale = rows[0]?.stale ?? 0;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function untilAnswering(backend: QueueBackend): Promise<void> {
  const link = connectQueue(backend, 'consumer', 1, () => undefined);
  await link.ping(10_000);
  await link.close();
}
