import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import {
  findOwedNodes,
  findUnfinishedMatchLists,
  findUnfinishedReports,
} from '../../db/matching/find-owed.ts';
import { removeExpired } from '../../db/stores/remove-expired.ts';
import type { Matcher } from '../area/create-matcher.ts';
import type { ListBuilder } from '../build-match-list/create-list-builder.ts';
import type { ReportMaker } from '../make-report/create-report-maker.ts';
import { failureCode } from '../queue/consume-jobs.ts';
import { limitErrors } from '../queue/limit-errors.ts';

/** What a sweeper works with. */
export interface SweeperParts {
  readonly pool: pg.Pool;
  readonly matcher: Matcher;
  readonly listBuilder: ListBuilder;
  readonly reportMaker: ReportMaker;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The calendar date `YYYY-MM-DD` at an instant. */
  readonly dateOf: (instant: Date) => string;
  /** Milliseconds from the end of one sweep to the next. */
  readonly intervalMs: number;
}

/**
 * Finds what the rows say is owed and does it, whatever became of its job: that makes certain what the queue makes
 * fast. It does the work itself, so that it needs no queue, and leaves alone what somebody else is doing.
 */
export interface Sweeper {
  start(): void;
  /**
   * One sweep now; what fails of it is logged, left for a later one, and keeps nothing else. Reports that it begins may still
   * be made when it ends.
   */
  sweep(): Promise<void>;
  /** Resolves when the sweep under way has ended, and the report that it makes: stop its maker, too. */
  stop(): Promise<void>;
}

/** Milliseconds that a match list or report may wait for its job before it is made without. */
const jobPatienceMs = 2_000;
/** Longest pause, in milliseconds, before something that failed is tried again. */
const longestPauseMs = 60_000;
/** How often the sweep tries to make a match list or report. */
const mostAttempts = 5;

/** Milliseconds from one removal of what has served its time to the next. */
const removalIntervalMs = 60_000;

/** Makes a sweeper; {@link Sweeper.start} sets it going. */
export function createSweeper(parts: SweeperParts): Sweeper {
  const { pool, matcher, listBuilder, reportMaker, logger, clock, dateOf, intervalMs } = parts;
  const onPart = {
    matching: limitErrors(logger, 'The sweep could not match all that is owed'),
    lists: limitErrors(logger, 'The sweep could not build all match lists'),
    reports: limitErrors(logger, 'The sweep could not make all reports'),
    removal: limitErrors(logger, 'The sweep could not remove what has served its time'),
  };
  const pauses = new Map<string, { failures: number; until: number }>();
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  let isStopped = true;
  let removedAt: number | undefined;
  let reporting: Promise<void> | undefined;

  /** Whether a sweeper that was going is to end; one that was never started sweeps when asked. */
  const isStopping = (): boolean => isStopped && timer !== undefined;

  /** Does one thing unless it failed a short while ago; each failure doubles the pause. Tells how often it has failed. */
  const tryOne = async (
    id: string,
    act: () => Promise<unknown>,
    onError: (error: unknown) => void,
  ): Promise<{ failures: number; error?: unknown }> => {
    const pause = pauses.get(id);
    if (pause !== undefined && performance.now() < pause.until) {
      return { failures: 0 };
    }
    try {
      await act();
      pauses.delete(id);
      return { failures: 0 };
    } catch (error) {
      const failures = (pause?.failures ?? 0) + 1;
      const pauseMs = Math.min(intervalMs * 2 ** failures, longestPauseMs);
      pauses.set(id, { failures, until: performance.now() + pauseMs });
      onError(error);
      return { failures, error };
    }
  };

  /** The same with what was asked for; after the last attempt whoever asked is told that it has failed. */
  const tryToMake = async (
    id: string,
    make: () => Promise<unknown>,
    giveUp: (failure: string) => Promise<void>,
    onError: (error: unknown) => void,
  ): Promise<void> => {
    const { failures, error } = await tryOne(id, make, onError);
    if (failures < mostAttempts) {
      return;
    }
    try {
      await giveUp(failureCode(error));
      pauses.delete(id);
    } catch (second) {
      onError(second);
    }
  };

  const makeReports = async (reportIds: readonly string[]): Promise<void> => {
    for (const reportId of reportIds) {
      await tryToMake(
        reportId,
        () => reportMaker.make(reportId),
        (failure) => reportMaker.giveUp(reportId, failure),
        onPart.reports,
      );
    }
  };

  const matchOwed = async (now: Date): Promise<void> => {
    const basis = { matchedOn: dateOf(now), engineVersion: (await matcher.currentEngine()).version };
    for (const nodeId of await findOwedNodes(pool, basis, now)) {
      if (isStopping()) {
        return;
      }
      await tryOne(nodeId, () => matcher.matchNodeIfFree(nodeId), onPart.matching);
    }
  };

  const buildLists = async (patience: Date): Promise<void> => {
    for (const listId of await findUnfinishedMatchLists(pool, patience)) {
      if (isStopping()) {
        return;
      }
      await tryToMake(
        listId,
        () => listBuilder.buildIfFree(listId),
        (failure) => listBuilder.giveUp(listId, failure),
        onPart.lists,
      );
    }
  };

  /** Not waited for: a report may take minutes, in which nodes are to be matched. */
  const beginReports = async (patience: Date): Promise<void> => {
    if (reporting !== undefined) {
      return;
    }
    reporting = makeReports(await findUnfinishedReports(pool, patience))
      .catch(onPart.reports)
      .finally(() => {
        reporting = undefined;
      });
  };

  const remove = async (now: Date): Promise<void> => {
    if (removedAt !== undefined && Math.abs(now.getTime() - removedAt) < removalIntervalMs) {
      return;
    }
    removedAt = now.getTime();
    const removed = await removeExpired(pool, now);
    if (removed.answers + removed.lists + removed.reports > 0) {
      logger.info(removed, 'Removed what has served its time');
    }
  };

  const sweep = async (): Promise<void> => {
    const now = clock();
    const patience = new Date(now.getTime() - jobPatienceMs);
    // each for itself: a policy or a vocabulary that can't be read must not keep what has served its time
    await matchOwed(now).catch(onPart.matching);
    if (isStopping()) {
      return;
    }
    await buildLists(patience).catch(onPart.lists);
    if (isStopping()) {
      return;
    }
    await beginReports(patience).catch(onPart.reports);
    if (isStopping()) {
      return;
    }
    await remove(now).catch(onPart.removal);
  };

  const next = (): void => {
    timer = setTimeout(() => {
      current = sweep().then(() => {
        if (!isStopped) {
          next();
        }
      });
    }, intervalMs);
    timer.unref();
  };

  return {
    start: () => {
      isStopped = false;
      next();
    },
    sweep,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await current;
      await reporting;
    },
  };
}
