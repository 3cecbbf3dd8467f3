import type pg from 'pg';
import { claim, release } from '../../db/matching/claim.ts';
import { failUnfinished, findUnfinished } from '../../db/matching/find-unfinished.ts';
import {
  completeReport,
  type FinishedReport,
  findReportToMake,
  type ReportToMake,
  storeProgress,
} from '../../db/matching/make-report.ts';
import { signOfLifeMs } from '../../db/turns.ts';
import { useConnection } from '../../db/use-connection.ts';
import type { OnProgress, Progress } from '../../matching/what-if/progress.ts';
import { PoolThreadEndedError } from '../pool/pool-thread.ts';
import { defineJob, hintPatienceMs, type Job } from './define-job.ts';
import type { JobParts } from './jobs.ts';

/**
 * Makes a report from the front, from the open profiles as they stand, one at a time in this process; a finished one stays as
 * it is. It still waits for the sweep while this process makes another or somebody else makes this one, and when it is stopped.
 */
export function makeReportJob({ pool, poolThread, logger, clock, dateOf }: JobParts): Job {
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
    try {
      const { result, policyVersion, engineVersion } = await (comparedVersion === null
        ? poolThread.ask('node-adjustments', { nodeId, today }, onProgress)
        : poolThread.ask('policy-effects', { nodeId, comparedVersion, today }, onProgress));
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

  const makeAlone = (reportId: string): Promise<'done' | 'busy'> =>
    useConnection(pool, async (client) => {
      if (!(await claim(client, 'report', reportId))) {
        return 'busy';
      }
      const outcome = await makeClaimed(client, reportId).then(
        () => 'done' as const,
        (error) => {
          if (isStopped && error instanceof PoolThreadEndedError) {
            return 'busy' as const;
          }
          throw error;
        },
      );
      // given back before it is told, so that another can begin at once
      await release(client, 'report', reportId);
      return outcome;
    });

  return defineJob('make-report', {
    atOnce: 1,
    async run({ reportId }) {
      if (isStopped || underWay !== undefined) {
        return 'busy';
      }
      underWay = makeAlone(reportId).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    findUnfinished: async (now) =>
      (await findUnfinished(pool, 'reports', now, hintPatienceMs)).map((reportId) => ({ reportId })),
    giveUp: ({ reportId }, failure) => failUnfinished(pool, 'reports', reportId, failure, clock()),
    async stop() {
      isStopped = true;
      await poolThread.end();
      // what becomes of it is for whoever asked for it
      await underWay?.catch(() => undefined);
    },
  });
}
