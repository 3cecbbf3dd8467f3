import type { EntityManager } from 'typeorm';

/** What matching still has to do. */
export interface Backlog {
  /** Candidates and roles whose stored lists are behind what was written; those that failed are among them. */
  readonly stale: number;
  /** Age of the oldest change that is not matched yet, in seconds; 0 when none. */
  readonly oldestStaleSeconds: number;
  /** Candidates and roles whose row could not be read. */
  readonly unreadable: number;
  /** Candidates and roles that could be read but not scored. */
  readonly unscorable: number;
}

/** Counts the backlog of all nodes; the partial indexes of stale rows keep it cheap. */
export async function countBacklog(manager: EntityManager): Promise<Backlog> {
  const [backlog]: Backlog[] = await manager.query(
    `SELECT stale, oldest_stale_seconds AS "oldestStaleSeconds", unreadable, unscorable FROM match_backlog()`,
  );
  return backlog ?? { stale: 0, oldestStaleSeconds: 0, unreadable: 0, unscorable: 0 };
}
