import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import { prepareArea } from '../../db/matching/area-lock.ts';
import { isContention, isLockTimeout, isReferredTo, pauseAfter, retryPolicies } from '../../db/retries.ts';
import { useConnection } from '../../db/use-connection.ts';
import type { SiteWords } from '../../db/vocabulary/site-words.ts';
import type { MatchEngine } from '../../matching/engine.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';
import { createSizedCache } from '../sized-cache.ts';
import type { AreaMemory } from './area-memory.ts';
import { FailureLog } from './failure-log.ts';
import { findArea } from './find-area.ts';
import { type Culprit, ScoringFailed } from './find-culprits.ts';
import { type MatchOutcome, type MatchRequest, matchArea } from './match-area.ts';
import { MatchingBasis } from './matching-basis.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** What a matcher works with; all of it is given by the entry point. */
export interface MatcherParts {
  readonly pool: pg.Pool;
  readonly engine: MatchEngine;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The calendar date `YYYY-MM-DD` at an instant. */
  readonly dateOf: (instant: Date) => string;
}

/** `busy`: the area was left as it is, for a later sweep. */
export type NodeOutcome = 'done' | 'busy';

/** Most open profiles, of all areas together, that a worker remembers between jobs. */
const mostProfilesRemembered = 100_000;

/** Milliseconds from ranking an area as a whole to replacing the lists that another engine version made since. */
const replaceIntervalMs = 60_000;

/** Most large areas that a process ranks as a whole at once: each takes seconds to minutes, and much memory. */
const mostLargeRankings = 2;

/** Matches nodes, one area at a time in this process, and remembers areas between jobs. */
export class Matcher {
  readonly #parts: MatcherParts;
  readonly #basis: MatchingBasis;
  readonly #failureLog: FailureLog;
  readonly #areas = createSizedCache<AreaMemory>(
    mostProfilesRemembered,
    ({ candidates, roles }) => candidates.size + roles.size,
  );
  readonly #byArea = new OneAtATime<NodeOutcome>();
  #largeRankings = 0;
  /** Areas whose rows to lock were seen to be there. */
  readonly #prepared = new Set<string>();
  /** When each area was last ranked as a whole here, in milliseconds. */
  readonly #rankedAt = new Map<string, number>();

  constructor(parts: MatcherParts) {
    this.#parts = parts;
    this.#basis = new MatchingBasis(parts.engine);
    this.#failureLog = new FailureLog(parts.logger);
  }

  /**
   * Matches the stale profiles of the node's area, and resolves when that is stored; `busy` when others kept the area for too
   * long, another engine version has made its lists less than a minute after this one, or it is large, must be ranked as a
   * whole, and enough of that is under way. Rejects when it can't be matched.
   */
  async matchNode(nodeId: string): Promise<NodeOutcome> {
    return this.#byArea.run(await this.#areaKeyOf(nodeId), () => this.#run(nodeId, true));
  }

  /** The same, but `busy` at once when somebody is matching the area already. */
  async matchNodeIfFree(nodeId: string): Promise<NodeOutcome> {
    const key = await this.#areaKeyOf(nodeId);
    return this.#byArea.isRunning(key) ? 'busy' : this.#byArea.run(key, () => this.#run(nodeId, false));
  }

  /** What lists are made with now: the engine with the site's vocabularies, which are read again when they have changed. */
  async currentEngine(): Promise<MatchEngine> {
    return (await this.#basis.readSite(this.#parts.pool)).engine;
  }

  async #areaKeyOf(nodeId: string): Promise<string> {
    return findArea(await this.#basis.policies(this.#parts.pool), nodeId).join();
  }

  /** Matches the node with the policies and the words in force, which may change meanwhile. */
  #run(nodeId: string, wait: boolean): Promise<NodeOutcome> {
    const began = performance.now();
    return useConnection(this.#parts.pool, async (client) => {
      for (let failures = 1; ; failures += 1) {
        const policies = await this.#basis.policies(client);
        const site = await this.#basis.site(client);
        const result = await this.#matchArea(client, policies, site, nodeId, wait);
        const isLast = pauseAfter(retryPolicies.transaction, failures) === null;
        if (result.outcome === 'policy-changed' && !isLast) {
          this.#basis.forgetPolicies();
          await this.#forgetOtherAreas(client);
        } else if (result.outcome === 'vocabulary-changed' && !isLast) {
          await this.#basis.readSite(client);
        } else {
          this.#report(nodeId, result, performance.now() - began);
          return result.outcome === 'matched' || result.outcome === 'nothing-stale' ? 'done' : 'busy';
        }
      }
    });
  }

  /** Lets go of what is remembered of nodes that are matched together no more. */
  async #forgetOtherAreas(client: pg.PoolClient): Promise<void> {
    const policies = await this.#basis.policies(client);
    for (const key of [...this.#areas.keys()]) {
      const [nodeId = ''] = key.split(',');
      if (findArea(policies, nodeId).join() !== key) {
        this.#areas.delete(key);
      }
    }
  }

  /** Matches the node's area, and again while others are in its way or profiles have to be left out. */
  async #matchArea(
    client: pg.PoolClient,
    policies: NodePolicies,
    site: SiteWords,
    nodeId: string,
    wait: boolean,
  ): Promise<MatchOutcome> {
    const nodeIds = findArea(policies, nodeId);
    const culprits: Culprit[] = [];
    let failures = 0;
    for (;;) {
      try {
        return await this.#attempt(client, this.#requestNow(policies, site, nodeIds, wait), culprits);
      } catch (error) {
        if (error instanceof ScoringFailed) {
          culprits.push(...error.culprits);
          continue;
        }
        if (isLockTimeout(error)) {
          return { outcome: 'busy' };
        }
        failures += 1;
        if (!isInTheWay(error) || pauseAfter(retryPolicies.transaction, failures) === null) {
          throw error;
        }
      }
    }
  }

  /** One transaction; none is open when it rejects. */
  async #attempt(
    client: pg.PoolClient,
    request: Omit<MatchRequest, 'mayRankLarge'>,
    culprits: readonly Culprit[],
  ): Promise<MatchOutcome> {
    const key = request.nodeIds.join();
    // handed out: what goes wrong from here on may leave it half changed
    const memory = this.#areas.get(key);
    this.#areas.delete(key);
    if (!this.#prepared.has(key)) {
      await prepareArea(client, request.nodeIds);
      this.#prepared.add(key);
    }
    let isLargeRanking = false;
    const mayRankLarge = (): boolean => {
      isLargeRanking = this.#largeRankings < mostLargeRankings;
      this.#largeRankings += isLargeRanking ? 1 : 0;
      return isLargeRanking;
    };
    const result = await rollBackIfFailing(client, () =>
      matchArea(client, { ...request, mayRankLarge }, memory, culprits),
    ).finally(() => {
      this.#largeRankings -= isLargeRanking ? 1 : 0;
    });
    if (result.outcome === 'matched' && result.isFullRebuild) {
      this.#rankedAt.set(key, request.now.getTime());
    }
    const isLeftAlone = result.outcome === 'busy' || result.outcome === 'policy-changed';
    const kept = 'memory' in result ? result.memory : isLeftAlone ? memory : undefined;
    if (kept !== undefined) {
      this.#areas.set(key, kept);
    }
    if (result.outcome === 'busy') {
      // or the rows to lock are gone, as after a restored backup
      this.#prepared.delete(key);
    }
    return result;
  }

  #requestNow(
    policies: NodePolicies,
    { stamp, engine }: SiteWords,
    nodeIds: string[],
    wait: boolean,
  ): Omit<MatchRequest, 'mayRankLarge'> {
    const now = this.#parts.clock();
    const rankedAt = this.#rankedAt.get(nodeIds.join());
    return {
      nodeIds,
      policies,
      engine,
      siteStamp: stamp,
      today: this.#parts.dateOf(now),
      now,
      wait,
      // a clock that was set back does not keep it waiting
      mayReplace: rankedAt === undefined || Math.abs(now.getTime() - rankedAt) >= replaceIntervalMs,
      scorersOn: (date) => this.#basis.scorersOn(policies, date),
    };
  }

  #report(nodeId: string, result: MatchOutcome, tookMs: number): void {
    const { logger } = this.#parts;
    const ms = Math.round(tookMs * 10) / 10;
    if (result.outcome !== 'matched') {
      logger.debug({ nodeId, outcome: result.outcome, ms }, 'Nothing matched');
      return;
    }
    const { stale, failed, failures, stored, gone, isFullRebuild } = result;
    for (const failure of failures) {
      this.#failureLog.tell(failure);
    }
    logger.info({ nodeId, stale, failed, stored, gone, isFullRebuild, ms }, 'Matched');
  }
}

/** Whether somebody else was in the way: another transaction, or a pair that was reviewed as it was removed. */
function isInTheWay(error: unknown): boolean {
  return isContention(error) || isReferredTo(error);
}

async function rollBackIfFailing<Result>(
  client: pg.PoolClient,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // fails on a broken connection alone, where nothing is open any more: what broke it is the error that tells
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
