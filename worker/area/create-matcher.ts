import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import { readActivePolicy } from '../../db/matching/active-policy.ts';
import { prepareArea } from '../../db/matching/area-lock.ts';
import { createSiteWordsSource, type SiteWords } from '../../db/vocabulary/site-words.ts';
import { type MatchEngine, withSiteWords } from '../../matching/engine.ts';
import type { Policy } from '../../matching/model/policy.ts';
import type { PairScorer } from '../../matching/scoring/pair-scorer.ts';
import { useConnection } from '../use-connection.ts';
import { AreaMemories } from './area-memories.ts';
import { FailureLog } from './failure-log.ts';
import { findArea } from './find-area.ts';
import { type Culprit, ScoringFailed } from './find-culprits.ts';
import { type MatchOutcome, type MatchRequest, matchArea } from './match-area.ts';

/** What a matcher works with; all of it is given by the entry point. */
export interface MatcherParts {
  readonly pool: pg.Pool;
  readonly engine: MatchEngine;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The calendar date `YYYY-MM-DD` at an instant. */
  readonly dateOf: (instant: Date) => string;
}

/** Matches nodes, one area at a time in this process, and remembers areas between jobs. */
export interface Matcher {
  /**
   * Matches what the node's area is owed, and resolves when that is stored; `busy` when others kept the area for too
   * long, or another engine version has made its lists less than a minute after this one. Rejects when it can't be matched.
   */
  matchNode(nodeId: string): Promise<'done' | 'busy'>;
  /** The same, but `busy` at once when somebody is matching the area already. */
  matchNodeIfFree(nodeId: string): Promise<'done' | 'busy'>;
  /** What lists are made with now: the engine with the site's vocabularies, which are read again when they have changed. */
  currentEngine(): Promise<MatchEngine>;
}

/** Most open profiles, of all areas together, that a worker remembers between jobs. */
const mostProfilesRemembered = 100_000;

/** Milliseconds from ranking an area as a whole to replacing the lists that another engine version made since. */
const replaceIntervalMs = 60_000;

/** How often one job begins anew because of a concurrent change (of the policy, or a review of what it removes). */
const mostRestarts = 5;

/** Codes of PostgreSQL for "somebody else was in the way; try again": serialization, deadlock, a pair reviewed just now. */
const transientCodes = new Set(['40001', '40P01', '23503']);
/** Code of PostgreSQL for a lock that was not had in time. */
const lockTimeoutCode = '55P03';

/** Makes a matcher. */
export function createMatcher(parts: MatcherParts): Matcher {
  const { pool, logger, clock, dateOf } = parts;
  const memories = new AreaMemories(mostProfilesRemembered);
  const prepared = new Set<string>();
  const failureLog = new FailureLog(logger);
  const running = new Map<string, Promise<'done' | 'busy'>>();
  const waiting = new Map<string, Promise<'done' | 'busy'>>();
  let policy: Policy | undefined;
  const siteWords = createSiteWordsSource();
  let site: { readonly words: SiteWords; readonly engine: MatchEngine } | undefined;
  let scoring: { policy: Policy; date: string; scorer: PairScorer } | undefined;
  /** When each area was last ranked as a whole here, in milliseconds. */
  const rankedAt = new Map<string, number>();

  const scorerOn = (current: Policy, date: string): PairScorer => {
    if (scoring?.policy !== current || scoring.date !== date) {
      scoring = { policy: current, date, scorer: parts.engine.createPairScorer(current, date) };
    }
    return scoring.scorer;
  };

  /** The engine with the site's words as `client` sees them. */
  const readSite = async (client: pg.Pool | pg.PoolClient): Promise<NonNullable<typeof site>> => {
    const words = await siteWords.current(async (text) => (await client.query(text)).rows);
    if (site?.words !== words) {
      site = { words, engine: withSiteWords(parts.engine, words.book) };
    }
    return site;
  };

  const requestNow = (
    current: Policy,
    { words, engine }: NonNullable<typeof site>,
    nodeIds: readonly string[],
    wait: boolean,
  ): MatchRequest => {
    const now = clock();
    const ranked = rankedAt.get(nodeIds.join());
    return {
      nodeIds,
      policy: current,
      engine,
      siteStamp: words.stamp,
      today: dateOf(now),
      now,
      wait,
      // a clock that was set back does not keep it waiting
      mayReplace: ranked === undefined || Math.abs(now.getTime() - ranked) >= replaceIntervalMs,
      scorerOn: (date) => scorerOn(current, date),
    };
  };

  const attempt = async (
    client: pg.PoolClient,
    current: Policy,
    ownSite: NonNullable<typeof site>,
    nodeId: string,
    wait: boolean,
  ): Promise<MatchOutcome> => {
    const nodeIds = findArea(current, nodeId);
    const key = nodeIds.join();
    const culprits: Culprit[] = [];
    for (let restarts = 0; ; restarts += 1) {
      // handed out: what goes wrong from here on may leave it half changed
      const memory = memories.take(key);
      try {
        if (!prepared.has(key)) {
          await prepareArea(client, nodeIds);
        }
        prepared.add(key);
        const request = requestNow(current, ownSite, nodeIds, wait);
        const result = await matchArea(client, request, memory, culprits);
        if (result.outcome === 'matched' && result.isWhole) {
          rankedAt.set(key, request.now.getTime());
        }
        if ('memory' in result && result.memory !== undefined) {
          memories.put(key, result.memory);
        } else if (result.outcome === 'busy') {
          if (memory !== undefined) {
            memories.put(key, memory);
          }
          // or the rows to lock are gone, as after a restored backup
          prepared.delete(key);
        }
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        if (error instanceof ScoringFailed) {
          culprits.push(...error.culprits);
        } else if (codeOf(error) === lockTimeoutCode) {
          return { outcome: 'busy' };
        } else if (!transientCodes.has(codeOf(error)) || restarts >= mostRestarts) {
          throw error;
        }
      }
    }
  };

  const run = (nodeId: string, wait: boolean): Promise<'done' | 'busy'> => {
    const began = performance.now();
    return useConnection(pool, async (client) => {
      for (let restarts = 0; ; restarts += 1) {
        policy ??= await readActivePolicy(client);
        site ??= await readSite(client);
        const result = await attempt(client, policy, site, nodeId, wait);
        if (result.outcome === 'policy-changed' && restarts < mostRestarts) {
          policy = undefined;
          memories.clear();
          continue;
        }
        if (result.outcome === 'vocabulary-changed' && restarts < mostRestarts) {
          await readSite(client);
          continue;
        }
        if (result.outcome === 'matched') {
          for (const failure of result.failures) {
            failureLog.tell(failure);
          }
        }
        report(logger, nodeId, result, performance.now() - began);
        return result.outcome === 'matched' || result.outcome === 'nothing-owed' ? 'done' : 'busy';
      }
    });
  };

  /** One run at a time for an area, and at most one more that waits for it, shared by all who ask meanwhile. */
  const take = (nodeId: string, areaKey: string, wait: boolean): Promise<'done' | 'busy'> => {
    const queued = waiting.get(areaKey);
    if (queued !== undefined) {
      return queued;
    }
    const start = (): Promise<'done' | 'busy'> => {
      waiting.delete(areaKey);
      const work = run(nodeId, wait).finally(() => running.delete(areaKey));
      running.set(areaKey, work);
      return work;
    };
    const before = running.get(areaKey);
    if (before === undefined) {
      return start();
    }
    const next = before.then(start, start);
    waiting.set(areaKey, next);
    return next;
  };

  const areaKeyOf = async (nodeId: string): Promise<string> => {
    policy ??= await readActivePolicy(pool);
    return findArea(policy, nodeId).join();
  };

  return {
    matchNode: async (nodeId) => take(nodeId, await areaKeyOf(nodeId), true),
    matchNodeIfFree: async (nodeId) => {
      const areaKey = await areaKeyOf(nodeId);
      return running.has(areaKey) ? 'busy' : take(nodeId, areaKey, false);
    },
    currentEngine: async () => (await readSite(pool)).engine,
  };
}

function report(logger: Logger, nodeId: string, result: MatchOutcome, tookMs: number): void {
  const ms = Math.round(tookMs * 10) / 10;
  if (result.outcome !== 'matched') {
    logger.debug({ nodeId, outcome: result.outcome, ms }, 'Nothing matched');
    return;
  }
  const { owed, failed, stored, gone, isWhole } = result;
  logger.info({ nodeId, owed, failed, stored, gone, isWhole, ms }, 'Matched');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
