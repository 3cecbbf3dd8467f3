import type { DatabaseTimeouts } from '../db/data-source.ts';

/** How long a request waits for the database: longer than a match or a review takes, shorter than a client does. */
export const databaseTimeouts: DatabaseTimeouts = {
  lockMs: 3_000,
  statementMs: 15_000,
  idleInTransactionMs: 15_000,
};
