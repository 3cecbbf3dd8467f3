import type { MatchFailure } from '../../db/entities/matched-profile-columns.ts';
import { pauseAfter, retryPolicies } from '../../db/retries.ts';

/** Why a profile could not be matched. */
export type FailureReason = 'unreadable-profile' | 'scoring-failed';

/** The failure to store after one more attempt at `now`; `previous` is what stands in the row. */
export function failureAfter(previous: MatchFailure | null, reason: FailureReason, now: Date): MatchFailure {
  const attempts = (previous?.attempts ?? 0) + 1;
  const pauseMs = pauseAfter(retryPolicies.profile, attempts);
  return {
    reason,
    attempts,
    retryAt: pauseMs === null ? null : new Date(now.getTime() + pauseMs).toISOString(),
  };
}
