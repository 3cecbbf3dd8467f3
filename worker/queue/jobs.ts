import type { JobsOptions } from 'bullmq';
import { z } from 'zod';

/**
 * Words of the queue. *Job*: a hint that something is owed, with ids only (invariant I5). *Hint*: losing one costs
 * time, never a match; what is owed stands in the rows, and the sweep finds it.
 */

/** Name of the one queue. */
export const queueName = 'passa';

/** What each kind of job carries. */
export const jobSchemas = {
  'match-node': z.strictObject({ nodeId: z.string() }),
  'build-match-list': z.strictObject({ matchListId: z.uuid() }),
  'make-report': z.strictObject({ reportId: z.uuid() }),
} as const;

/** The kinds of job. */
export type JobName = keyof typeof jobSchemas;
/** What a job of a kind carries: ids. */
export type JobData<Name extends JobName> = z.output<(typeof jobSchemas)[Name]>;

/** How jobs are kept and retried: 4 attempts after 0.25, 0.5 and 1 s; a finished one leaves nothing, 200 failed ones stay to be seen. */
export const jobOptions: JobsOptions = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 250 },
  removeOnComplete: true,
  removeOnFail: { count: 200 },
  // one stack is enough to find the place
  stackTraceLimit: 1,
};

/** The first of a burst runs at once, and once more when hints came meanwhile. */
export function deduplicate(name: JobName, id: string): JobsOptions {
  return { ...jobOptions, deduplication: { id: `${name} ${id}`, keepLastIfActive: true } };
}
