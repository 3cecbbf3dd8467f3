import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import { claim, release } from '../../db/matching/claim.ts';
import { signOfLifeMs } from '../../db/matching/evict-frozen.ts';
import {
  completeReport,
  type FinishedReport,
  findReportToMake,
  type ReportToMake,
  storeProgress,
} from '../../db/matching/make-report.ts';
import type { OnProgress, Progress } from '../../matching/what-if/progress.ts';
import { type PoolThread, PoolThreadEndedError } from '../pool/pool-thread.ts';
import { useConnection } from '../use-connection.ts';

/** What a report maker works with. */
export interface ReportMakerParts {
  readonly pool: pg.Pool;
  /** Its own: what the thread is at is ended when the maker is stopped. */
  readonly poolThread: PoolThread;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The calendar date `YYYY-MM-DD` at an instant. */
  readonly dateOf: (instant: Date) => string;
}

/** Makes reports, one at a time in this process, from the open profiles as they stand. */
export interface ReportMaker {
  /**
   * Makes the report from the front; a finished one stays as it is. `busy` at once while this process makes another or
   * somebody else makes this one, and when {@link ReportMaker.stop} ends it: then it still waits. Rejects when it can't be made.
   */
  make(reportId: string): Promise<'done' | 'busy'>;
  /** Ends what is under way, begins nothing more, and resolves when it has ended. */
  stop(): Promise<void>;
}

/** Makes a report maker. */
export function createReportMaker({
  pool,
  poolThread,
  logger,
  clock,
  dateOf,
}: ReportMakerParts): ReportMaker {
  let underWay: Promise<'done' | 'busy'> | undefined;
  let isStopped = false;

  /** Answers the report's question, and stores meanwhile how far it is. */
  const answer = async (client: pg.PoolClient, report: ReportToMake): Promise<FinishedReport> => {
    let stored: Promise<void> = Promise.resolve();
    let last: Progress = { done: 0, of: 0 };
    const onProgress: OnProgress = (progress) => {
      last = progress;
      stored = stored.then(() => storeProgress(client, report.id, progress.done, progress.of));
      // without its connection the claim is gone, and the report somebody else's
      stored.catch(() => poolThread.end());
    };
    // reading a large node takes long before there is any progress
    const signsOfLife = setInterval(() => onProgress(last), signOfLifeMs);
    const { nodeId, comparedVersion } = report;
    const today = dateOf(clock());
    const answering =
      comparedVersion === null
        ? poolThread.ask('node-adjustments', { nodeId, today }, onProgress)
        : poolThread.ask('policy-effects', { nodeId, comparedVersion, today }, onProgress);
    try {
      const { result, policyVersion, engineVersion } = await answering;
      return { result, policyVersion, engineVersion, madeFor: today };
    } finally {
      clearInterval(signsOfLife);
      await stored;
    }
  };

  const makeClaimed = async (client: pg.PoolClient, reportId: string): Promise<void> => {
    const began = performance.now();
    const report = await findReportToMake(client, reportId);
    if (report === null) {
      return;
    }
    await storeProgress(client, reportId, 0, 0);
    if (isStopped) {
      throw new PoolThreadEndedError();
    }
    const finished = await answer(client, report);
    await completeReport(client, reportId, finished, clock());
    logger.info({ reportId, kind: report.kind, ms: Math.round(performance.now() - began) }, 'Made a report');
  };

  const makeAlone = async (reportId: string): Promise<'done' | 'busy'> => {
    try {
      return await useConnection(pool, async (client) => {
        if (!(await claim(client, 'report', reportId))) {
          return 'busy';
        }
        await makeClaimed(client, reportId);
        await release(client, 'report', reportId);
        return 'done';
      });
    } catch (error) {
      if (isStopped && error instanceof PoolThreadEndedError) {
        return 'busy';
      }
      throw error;
    }
  };

  return {
    make: async (reportId) => {
      if (isStopped || underWay !== undefined) {
        return 'busy';
      }
      underWay = makeAlone(reportId).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    stop: async () => {
      isStopped = true;
      await poolThread.end();
      // what becomes of it is for whoever asked for it
      await underWay?.catch(() => undefined);
    },
  };
}
