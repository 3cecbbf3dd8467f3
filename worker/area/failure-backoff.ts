import type { MatchFailure } from '../../db/entities/matched-profile-columns.ts';

/** Why a profile could not be matched. */
export type FailureReason = 'unreadable-profile' | 'scoring-failed';

/** How often a failed profile is tried before it waits for a change (or for the next whole ranking of its area). */
export const mostAttempts = 5;

/** Milliseconds until the second attempt; each next one waits twice as long. */
export const firstRetryMs = 1_000;

/** The failure to store after one more attempt at `now`; `previous` is what stands in the row. */
export function failureAfter(previous: MatchFailure | null, reason: FailureReason, now: Date): MatchFailure {
  const attempts = (previous?.attempts ?? 0) + 1;
  const retryAt =
    attempts < mostAttempts
      ? new Date(now.getTime() + firstRetryMs * 2 ** (attempts - 1)).toISOString()
      : null;
  return { reason, attempts, retryAt };
}
