import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'; // counts in the database, so that all processes share a limit
import type { DataSource } from 'typeorm';
import { Problem } from '../problems/problem.ts';

/** A window of a limit, in seconds. */
export const minute = 60;
/** See {@link minute}. */
export const hour = 3_600;

/** Limits how often each principal may ask for something, over all processes of the API. */
export interface SharedLimit {
  /** Counts one request of the principal. Throws a {@link Problem} that says when to ask again, when there were too many. */
  count(principalId: string): Promise<void>;
}

/** What a limit is of. */
interface LimitSettings {
  readonly dataSource: DataSource;
  /** Tells it from the other limits in the database. */
  readonly name: string;
  /** Most requests of one principal in a window. */
  readonly most: number;
  /** How long a window is, in seconds: {@link minute} or {@link hour}. */
  readonly seconds: number;
}

/** Makes a limit. While the database can't be reached each process counts for itself. */
export function createSharedLimit(settings: LimitSettings): SharedLimit {
  const counted = limiterOf(settings);
  return {
    async count(principalId) {
      await counted.consume(principalId).catch((reason: unknown) => refuse(reason, settings));
    },
  };
}

/** How many requests are counted in the database at once: a request must not wait for being counted. */
const atOnce = 20;

/**
 * Makes a limit of what costs little, which is counted in the database by twenties: somebody may get past it by so many for each
 * process.
 */
export function createLooseLimit(settings: LimitSettings): SharedLimit {
  const { name, most, seconds } = settings;
  const counted = limiterOf(settings);
  const here = new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });
  return {
    async count(principalId) {
      const { consumedPoints } = await here
        .consume(principalId)
        .catch((reason: unknown) => refuse(reason, settings));
      if (consumedPoints % atOnce === 0) {
        // who is over it is told so by this process from then on
        counted.consume(principalId, atOnce).catch(async (reason: unknown) => {
          if (reason instanceof RateLimiterRes) {
            await here.block(principalId, Math.ceil(reason.msBeforeNext / 1_000));
          }
        });
      }
    },
  };
}

function limiterOf({ dataSource, name, most, seconds }: LimitSettings): RateLimiterPostgres {
  const memory = { keyPrefix: name, points: most, duration: seconds };
  return new RateLimiterPostgres({
    ...memory,
    storeClient: dataSource,
    storeType: 'typeorm',
    tableName: 'request_counts',
    tableCreated: true,
    // the worker removes what is old
    clearExpiredByTimeout: false,
    inMemoryBlockOnConsumed: most + 1,
    insuranceLimiter: new RateLimiterMemory(memory),
  });
}

function refuse(reason: unknown, { most, seconds: window }: LimitSettings): never {
  if (!(reason instanceof RateLimiterRes)) {
    throw reason;
  }
  const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1_000));
  const [en, sv] = window === minute ? ['a minute', 'i minuten'] : ['an hour', 'i timmen'];
  throw new Problem(
    'too-many-requests',
    {
      en: `At most ${most} ${en} are answered. Ask again in ${seconds} seconds.`,
      sv: `Högst ${most} ${sv} besvaras. Försök igen om ${seconds} sekunder.`,
    },
    { headers: { 'Retry-After': String(seconds) } },
  );
}
