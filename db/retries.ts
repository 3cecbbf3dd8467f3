/** How often a thing is tried, and how long it waits in between. */
export interface RetryPolicy {
  /** Attempts in all; infinity where nobody gives up. */
  readonly mostAttempts: number;
  /** Milliseconds from the first failure to the second attempt; each next pause is twice as long. */
  readonly firstPauseMs: number;
  /** Milliseconds of the longest pause. */
  readonly longestPauseMs: number;
}

/** Every policy by which something is tried again, apart from connections that are opened anew. */
export const retryPolicies = {
  /** A transaction that the database broke off because another one was in its way. */
  transaction: { mostAttempts: 6, firstPauseMs: 0, longestPauseMs: 0 },
  /** A job of the queue, before it is given up. */
  job: { mostAttempts: 4, firstPauseMs: 250, longestPauseMs: 1_000 },
  /** What the sweep does, for someone who waits for it and is told in the end that it failed. */
  sweep: { mostAttempts: 5, firstPauseMs: 2_000, longestPauseMs: 60_000 },
  /** A profile that can't be matched, before it waits for a change or for the next full ranking of its area. */
  profile: { mostAttempts: 5, firstPauseMs: 1_000, longestPauseMs: 8_000 },
  /** An e-mail, which is given up by its age. */
  mail: { mostAttempts: Number.POSITIVE_INFINITY, firstPauseMs: 60_000, longestPauseMs: 3_600_000 },
} as const satisfies Record<string, RetryPolicy>;

/** Milliseconds until the next attempt after so many failures; null when that was the last. */
export function pauseAfter(policy: RetryPolicy, failures: number): number | null {
  return failures >= policy.mostAttempts
    ? null
    : Math.min(policy.firstPauseMs * 2 ** (failures - 1), policy.longestPauseMs);
}

/** The SQLSTATE or system code of an error of the database, through TypeORM's wrapping; null for other errors. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error)) {
    return null;
  }
  const inner = 'driverError' in error ? error.driverError : error;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? code : null;
}

/** Whether the database broke a transaction off because another one was in its way: serialization failure or deadlock. */
export function isContention(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlState(error) ?? '');
}

/** Whether the database refused what it was given to store, as it would again: a value that it can't read, or that breaks a rule. */
export function isOfItsData(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error) ?? '');
}

/** Whether a row could not go, or be written, since another refers to it: PostgreSQL 18 names a restriction apart from what else a foreign key refuses. */
export function isReferredTo(error: unknown): boolean {
  return ['23001', '23503'].includes(sqlState(error) ?? '');
}

/** Whether a lock was not had within the connection's lock_timeout. */
export function isLockTimeout(error: unknown): boolean {
  return sqlState(error) === '55P03';
}
