import type { JobsOptions } from 'bullmq';
import { z } from 'zod';
import { retryPolicies } from '../../db/retries.ts';

/**
 * Words of the queue. *Job*: a hint that there is something to do, with ids only (invariant I5). *Hint*: losing one costs
 * time, never a match; what is unfinished stands in the rows, and the sweep finds it.
 */

const payloads = {
  'match-node': z.strictObject({ nodeId: z.string() }),
  'build-match-list': z.strictObject({ matchListId: z.uuid() }),
  'make-report': z.strictObject({ reportId: z.uuid() }),
  'send-mail': z.strictObject({ principalId: z.uuid() }),
} as const;

/** The kinds of job. */
export type JobName = keyof typeof payloads;
/** What a job of a kind carries: ids. */
export type JobPayload<Name extends JobName> = z.output<(typeof payloads)[Name]>;

/** What each kind of job carries. How it is done stands in `../jobs`, which whoever gives a hint does without. */
export const jobPayloads: { readonly [Name in JobName]: z.ZodType<JobPayload<Name>> } = payloads;

/** Tells one job of a kind from another, e.g. `match-node goteborg`. */
export function jobIdOf(name: JobName, payload: JobPayload<JobName>): string {
  return [name, ...Object.values(payload)].join(' ');
}

/** How jobs are kept and retried, see {@link retryPolicies}; a finished one leaves nothing, 200 failed ones stay to be seen. */
const jobOptions: JobsOptions = {
  attempts: retryPolicies.job.mostAttempts,
  // the consumer says how long, see consume-jobs
  backoff: { type: 'custom' },
  removeOnComplete: true,
  removeOnFail: { count: 200 },
  // one stack is enough to find the place
  stackTraceLimit: 1,
};

/** The first of a burst runs at once, and once more when hints came meanwhile. */
export function deduplicate(name: JobName, payload: JobPayload<JobName>): JobsOptions {
  return { ...jobOptions, deduplication: { id: jobIdOf(name, payload), keepLastIfActive: true } };
}
