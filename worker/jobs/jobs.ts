import type { Matcher, MatcherParts } from '../area/matcher.ts';
import type { MailSender } from '../mail/mail-sender.ts';
import type { PoolThread } from '../pool/pool-thread.ts';
import type { JobName } from '../queue/jobs.ts';
import { buildMatchListJob } from './build-match-list.ts';
import type { Job } from './define-job.ts';
import { makeReportJob } from './make-report.ts';
import { matchNodeJob } from './match-node.ts';
import { sendMailJob } from './send-mail.ts';

/** What jobs work with; all of it is given by the entry point. */
export interface JobParts extends Omit<MatcherParts, 'engine'> {
  readonly matcher: Matcher;
  /** Days after which a person whose profile nobody has confirmed is on no list. */
  readonly lapsedDays: number;
  /** Of reports and match lists: it is ended when reports are stopped. */
  readonly poolThread: PoolThread;
  /** How e-mail is sent, and where links in it lead; null where no mail server is configured. */
  readonly mail: { readonly sender: MailSender; readonly publicUrl: string } | null;
}

/** Every kind of job that the worker does. */
export function createJobs(parts: JobParts): readonly Job[] {
  const jobs: Readonly<Record<JobName, Job>> = {
    'match-node': matchNodeJob(parts),
    'build-match-list': buildMatchListJob(parts),
    'make-report': makeReportJob(parts),
    'send-mail': sendMailJob(parts),
  };
  return Object.values(jobs);
}
