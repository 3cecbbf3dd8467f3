import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { PrincipalRole } from '../../../api/http/authentication/authenticator.ts';
import { addOwnKey, followOwnKeys, keyFolderOf } from '../../../api/http/authentication/own-keys.ts';
import { createOwnTokens, type OwnTokens } from '../../../api/http/authentication/own-tokens.ts';
import { findFreePort } from '../../../db/embedded/find-free-port.ts';
import { createTestFolder } from '../../support/postgres.ts';
import { PassaProcess } from '../passa-process.ts';
import { TestPostgres, TestRedis } from '../test-servers.ts';

/** What can be killed at any moment, and started again. */
interface Killable {
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** API, worker and their servers, as processes. */
export interface Site {
  readonly postgres: TestPostgres;
  readonly redis: TestRedis | undefined;
  readonly api: PassaProcess;
  readonly worker: PassaProcess;
  readonly apiUrl: string;
  readonly tokens: OwnTokens;
  readonly victims: readonly Killable[];
}

/** Starts a site with a node `goteborg`. */
export async function startSite(isOnRedis: boolean): Promise<Site> {
  const postgres = await TestPostgres.start();
  const redis = isOnRedis ? await TestRedis.start() : undefined;
  const client = new pg.Client(postgres.databaseUrl);
  await client.connect();
  await client.query(`INSERT INTO nodes (id, name) VALUES ('goteborg', 'Göteborg')`);
  await client.end();
  const port = await findFreePort();
  const dataDir = createTestFolder('passa-keys-');
  await addOwnKey(keyFolderOf(dataDir), new Date());
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: postgres.databaseUrl,
    REDIS_URL: redis?.url ?? '',
    PASSA_DATA_DIR: dataDir,
    PASSA_SWEEP_MS: '200',
    PORT: String(port),
    LOG_LEVEL: 'debug',
  };
  const api = new PassaProcess('api/main', environment);
  const worker = new PassaProcess('worker/main', environment);
  await Promise.all([api.start(), worker.start()]);
  const ofProcess = (process: PassaProcess): Killable => ({
    kill: () => process.kill(),
    restart: () => process.start(),
  });
  const ofServer = (server: TestPostgres | TestRedis): Killable => ({
    kill: () => server.kill(),
    restart: () => server.resume(),
  });
  return {
    postgres,
    redis,
    api,
    worker,
    apiUrl: `http://127.0.0.1:${port}/api/v1`,
    tokens: createOwnTokens(followOwnKeys(keyFolderOf(dataDir)), () => new Date()),
    victims: [
      ofProcess(worker),
      ofServer(postgres),
      ofProcess(api),
      ...(redis === undefined ? [] : [ofServer(redis)]),
    ],
  };
}

/** How many profiles are owed a match. */
export async function countOwed(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ owed: number }>(
    `SELECT ((SELECT count(*) FROM candidates WHERE matched_input_revision < input_revision)
           + (SELECT count(*) FROM roles WHERE matched_input_revision < input_revision))::int AS owed`,
  );
  return rows[0]?.owed ?? 0;
}

/** A client that repeats a request, under the same Idempotency-Key, until it is answered with anything but trouble. */
export class Client {
  readonly #apiUrl: string;
  readonly #token: string;

  private constructor(apiUrl: string, token: string) {
    this.#apiUrl = apiUrl;
    this.#token = token;
  }

  /** Signs in a coordinator who is a coach, or another. */
  static async signIn(
    { apiUrl, tokens }: Site,
    id: string = randomUUID(),
    roles: readonly PrincipalRole[] = ['coordinator', 'coach'],
  ): Promise<Client> {
    const principal = { id, roles, nodes: ['goteborg'] };
    const { token } = await tokens.issue(principal, new Date(Date.now() + 3_600_000));
    return new Client(apiUrl, token);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    accepted: readonly number[] = [],
  ): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const response = await fetch(`${this.#apiUrl}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.#token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'POST' ? { 'idempotency-key': key } : {}),
          ...(method === 'PATCH' ? { 'if-match': '*' } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      }).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      if (response !== undefined && text !== undefined) {
        if (response.ok) {
          return JSON.parse(text);
        }
        const isToBeRepeated = response.status >= 500 || text.includes('urn:passa:problem:concurrent-change');
        if (!isToBeRepeated && accepted.includes(response.status)) {
          return { items: [] } as unknown as Answer;
        }
        if (!isToBeRepeated) {
          throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
        }
      }
      await wait(25);
    }
  }
}

/** What the tests read of answers. */
export interface Answer {
  id: string;
  revision: number;
  placement: { id: string };
  items: { id: string }[];
}

/** Runs `work` `count` times, `lanes` at once. */
export async function inLanes(lanes: number, count: number, work: () => Promise<void>): Promise<void> {
  let begun = 0;
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (begun < count) {
        begun += 1;
        await work();
      }
    }),
  );
}

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator; Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
