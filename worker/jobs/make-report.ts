import { findUnfinishedReports } from '../../db/matching/find-unfinished.ts';
import { failReport } from '../../db/matching/make-report.ts';
import { createReportMaker } from '../make-report/create-report-maker.ts';
import { defineJob, hintPatienceMs, type Job } from './define-job.ts';
import type { JobParts } from './jobs.ts';

/** Makes a report; one that has to wait for another stays queued for the sweep. */
export function makeReportJob(parts: JobParts): Job {
  const { pool, clock } = parts;
  const maker = createReportMaker(parts);
  return defineJob('make-report', {
    atOnce: 1,
    run: ({ reportId }) => maker.make(reportId),
    findUnfinished: async (now) =>
      (await findUnfinishedReports(pool, new Date(now.getTime() - hintPatienceMs))).map((reportId) => ({
        reportId,
      })),
    giveUp: ({ reportId }, failure) => failReport(pool, reportId, failure, clock()),
    stop: () => maker.stop(),
  });
}
