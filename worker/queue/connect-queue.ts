import { type BackendFactory, createPostgresBackend, createRedisBackend, type IQueueBackend } from 'bullmq'; // the customer's choice: jobs with retries on either backend
import { Redis, type RedisOptions } from 'ioredis'; // the Redis client that BullMQ is written for
import pg from 'pg';
import { withSettings } from '../../db/isolation/database-roles.ts';
import { rejectAfter } from './reject-after.ts';

/** Which backend the queue lives on: PostgreSQL (BullMQ's own backend) or Redis through ioredis. */
export type QueueBackend =
  | { readonly kind: 'postgres'; readonly databaseUrl: string }
  | { readonly kind: 'redis'; readonly redisUrl: string };

/** The queue's backend: Redis where there is an address of one, else the database. */
export function chooseQueueBackend(redisUrl: string | null, databaseUrl: string): QueueBackend {
  return redisUrl === null ? { kind: 'postgres', databaseUrl } : { kind: 'redis', redisUrl };
}

/** How a side of the queue treats a backend that is away: a producer gives up within a second, a consumer waits. */
export type QueueSide = 'producer' | 'consumer';

/** An open way to the queue's backend, as the last argument of BullMQ's Queue and Worker. */
export interface QueueConnection {
  readonly backendFactory: BackendFactory<IQueueBackend>;
  /** Resolves when the backend answers within `timeoutMs`, rejects otherwise. */
  ping(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Most milliseconds that a producer waits for the backend. */
export const producerTimeoutMs = 1_000;

/**
 * Opens a way to the queue's backend. Does not throw when the backend is away: it is reached for when used.
 * `onError` hears of every connection error, also of idle connections; none is left unhandled.
 */
export function connectQueue(
  backend: QueueBackend,
  side: QueueSide,
  poolSize: number,
  onError: (error: Error) => void,
): QueueConnection {
  return backend.kind === 'postgres'
    ? connectPostgres(backend.databaseUrl, side, poolSize, onError)
    : connectRedis(backend.redisUrl, side, onError);
}

function connectPostgres(
  databaseUrl: string,
  side: QueueSide,
  poolSize: number,
  onError: (error: Error) => void,
): QueueConnection {
  const connectionTimeoutMillis = side === 'producer' ? producerTimeoutMs : 3_000;
  const settings = {
    // BullMQ says so too, but what an address says of its own counts more
    connectionString: withSettings(databaseUrl, { search_path: 'bullmq' }),
    application_name: `passa-queue-${side}`,
    max: poolSize,
    connectionTimeoutMillis,
    keepAlive: true,
    // a checked-out client whose server goes away would otherwise throw from the event loop
    onConnect: (client: pg.ClientBase) => client.on('error', onError),
    ...(side === 'producer' ? { query_timeout: producerTimeoutMs } : {}),
  };
  // BullMQ owns the pool that it makes of these settings; asking whether the server answers needs one of ours
  const pingPool = new pg.Pool({ ...settings, max: 1, idleTimeoutMillis: 60_000 });
  pingPool.on('error', onError);
  return {
    backendFactory: (name, options, use) =>
      createPostgresBackend(name, { ...options, connection: { ...settings, schema: 'bullmq' } }, use),
    async ping(timeoutMs) {
      await rejectAfter(timeoutMs, pingPool.query('SELECT 1'));
    },
    async close() {
      await pingPool.end();
    },
  };
}

function connectRedis(redisUrl: string, side: QueueSide, onError: (error: Error) => void): QueueConnection {
  const patience: RedisOptions =
    side === 'producer'
      ? { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: producerTimeoutMs }
      : { maxRetriesPerRequest: null };
  const redis = new Redis(redisUrl, {
    connectTimeout: 3_000,
    retryStrategy: (tries) => Math.min(100 * tries, 1_000),
    ...patience,
  });
  redis.on('error', onError);
  return {
    backendFactory: (name, options, use) => createRedisBackend(name, { ...options, connection: redis }, use),
    async ping(timeoutMs) {
      await rejectAfter(timeoutMs, redis.ping());
    },
    async close() {
      redis.disconnect();
    },
  };
}
