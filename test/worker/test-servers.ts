import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { findFreePort } from '../../db/embedded/find-free-port.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../db/embedded/start-embedded-postgres.ts';
import { migrateDatabase } from '../../db/migrate-database.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { connectQueue, type QueueBackend } from '../../worker/queue/connect-queue.ts';
import { createTestFolder } from '../support/postgres.ts';

/** Why the tests on Redis can't run here; null when they can. */
export const noRedisReason: string | null =
  spawnSync('redis-server', ['--version']).status === 0
    ? null
    : 'The tests of the queue on Redis are left out: there is no redis-server on the PATH.';

/** A server that carries a queue, and can crash. */
export interface TestServer {
  readonly backend: QueueBackend;
  /** Kills it, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  resume(): Promise<void>;
  /** Everything that the queue keeps, as text. */
  dumpQueue(): Promise<string>;
  /** Ends it and removes what it wrote. */
  stop(): Promise<void>;
}

/** A PostgreSQL server of the test's own, migrated. What was committed survives a crash. */
export class TestPostgres implements TestServer {
  readonly #folder = createTestFolder('passa-crash-');
  #server: EmbeddedPostgres | undefined;
  #port: number | undefined;

  static async start(): Promise<TestPostgres> {
    const postgres = new TestPostgres();
    await postgres.resume();
    await migrateDatabase(postgres.databaseUrl, defaultPolicy);
    return postgres;
  }

  get databaseUrl(): string {
    if (this.#server === undefined) {
      throw new Error('the server has not been started');
    }
    return this.#server.databaseUrl;
  }

  get backend(): QueueBackend {
    return { kind: 'postgres', databaseUrl: this.databaseUrl };
  }

  async kill(): Promise<void> {
    const server = this.#server;
    if (server === undefined) {
      return;
    }
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    await server.stop();
  }

  async resume(): Promise<void> {
    this.#server = await startEmbeddedPostgres({
      dataDir: this.#folder,
      // a killed process loses nothing by it; only a power cut would
      settings: { fsync: 'off' },
      ...(this.#port === undefined ? {} : { port: this.#port }),
    });
    this.#port = this.#server.port;
  }

  async dumpQueue(): Promise<string> {
    const client = new pg.Client(this.databaseUrl);
    await client.connect();
    const { rows } = await client.query('SELECT to_json(job) AS job FROM bullmq.job');
    await client.end();
    return JSON.stringify(rows);
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A Redis server of the test's own. What it held is lost in a crash. */
export class TestRedis implements TestServer {
  readonly port: number;
  readonly #folder = createTestFolder('passa-redis-');
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  /** Starts it on a free port; resolves when it answers. */
  static async start(): Promise<TestRedis> {
    const redis = new TestRedis(await findFreePort());
    await redis.resume();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  get backend(): QueueBackend {
    return { kind: 'redis', redisUrl: this.url };
  }

  async kill(): Promise<void> {
    const server = this.#process;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) {
      return;
    }
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  }

  async resume(): Promise<void> {
    this.#process = spawn(
      'redis-server',
      ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.#folder],
      { stdio: 'ignore' },
    );
    const link = connectQueue(this.backend, 'consumer', 1, () => undefined);
    await link.ping(10_000);
    await link.close();
  }

  async dumpQueue(): Promise<string> {
    const redis = new Redis(this.port);
    const hashes: unknown[] = [];
    for (const key of await redis.keys('*')) {
      hashes.push(key, (await redis.type(key)) === 'hash' ? await redis.hgetall(key) : null);
    }
    redis.disconnect();
    return JSON.stringify(hashes);
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Milliseconds between two looks at what can't tell by itself. */
const pollMs = 10;

/** Asks again and again until the answer is true; rejects with `what`, worked out then if it is a function, after `withinMs`. */
export async function until(
  what: string | (() => string),
  withinMs: number,
  isTrue: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > deadline) {
      throw new Error(`${typeof what === 'string' ? what : what()}: not within ${withinMs} ms`);
    }
    await wait(pollMs);
  }
}
