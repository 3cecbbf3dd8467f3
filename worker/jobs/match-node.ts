import { findStaleNodes } from '../../db/matching/find-unfinished.ts';
import { lapseProfiles } from '../../db/matching/lapse-profiles.ts';
import { defineJob, type Job } from './define-job.ts';
import type { JobParts } from './jobs.ts';

/** Matches the stale profiles of a node's area. Nobody gives up: a profile that can't be matched says so in its row. */
export function matchNodeJob({ pool, matcher, dateOf, lapsedDays }: JobParts): Job {
  return defineJob('match-node', {
    atOnce: 4,
    run: ({ nodeId }, wait) => (wait ? matcher.matchNode(nodeId) : matcher.matchNodeIfFree(nodeId)),
    async findUnfinished(now) {
      const today = dateOf(now);
      await lapseProfiles(pool, { today, afterDays: lapsedDays });
      const basis = { matchedOn: today, engineVersion: (await matcher.currentEngine()).version };
      return (await findStaleNodes(pool, basis, now)).map((nodeId) => ({ nodeId }));
    },
  });
}
