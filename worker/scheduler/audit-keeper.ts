import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import { dropOldestEntries } from '../../db/audit/drop-oldest.ts';
import { keepHead, readKeptHeads } from '../../db/audit/kept-heads.ts';
import { readHead, readLongestWaiting, sealEntries } from '../../db/audit/seal-entries.ts';
import { verifyAudit } from '../../db/audit/verify-audit.ts';
import { latestAuditCheck } from '../../db/read-models/audit-checks.ts';
import { queryOn } from '../../db/run-query.ts';
import { storeAuditCheck } from '../../db/stores/store-audit-check.ts';
import { useConnection } from '../../db/use-connection.ts';

/** Milliseconds from one look through the whole audit to the next: a day. */
const verifyAfterMs = 86_400_000;

/** What a keeper of the audit works with. */
export interface AuditKeeperParts {
  readonly pool: pg.Pool;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** File outside the database that heads are kept in. */
  readonly headsFile: string;
  /** How long entries are kept, in years. */
  readonly keptYears: number;
}

/** What the worker does for the audit. Several workers may: one seals, each keeps heads in a file of its own. */
export class AuditKeeper {
  readonly #parts: AuditKeeperParts;
  #keptCount: number | null = null;

  constructor(parts: AuditKeeperParts) {
    this.#parts = parts;
  }

  /** Seals the entries that wait. */
  seal(): Promise<number> {
    return sealEntries(this.#parts.pool);
  }

  /**
   * Keeps the head outside the database, and in the log, unless it is the one that was kept last. Of the moment up to which all is sealed:
   * after nobody has sealed for a while, what waits is older than now.
   */
  async keepHead(): Promise<void> {
    const { pool, logger, clock, headsFile } = this.#parts;
    // before the head, which may have grown by then
    const waiting = await readLongestWaiting(pool);
    const head = await readHead(pool);
    if (head.count === this.#keptCount || head.count === 0) {
      return;
    }
    const now = clock();
    await keepHead(headsFile, head, waiting !== null && waiting < now ? waiting : now);
    this.#keptCount = head.count;
    logger.info(head, 'Kept the head of the audit');
  }

  /** Drops the entries that are older than they are kept. */
  async dropOldest(): Promise<void> {
    const { pool, logger, clock, keptYears } = this.#parts;
    const before = new Date(clock());
    before.setUTCFullYear(before.getUTCFullYear() - keptYears);
    const entries = await dropOldestEntries(queryOn(pool), before);
    if (entries > 0) {
      logger.info({ entries, before }, 'Dropped entries of the audit that were older than they are kept');
    }
  }

  /** Looks through the whole audit when nobody has for a day. */
  async verify(): Promise<void> {
    const { pool, logger, clock, headsFile } = this.#parts;
    const run = queryOn(pool);
    const at = clock();
    const latest = await latestAuditCheck(run);
    // a log that was empty says nothing of what has been written since
    const isRecent = latest !== null && at.getTime() - latest.at.getTime() < verifyAfterMs;
    if (isRecent && latest.entries > 0) {
      return;
    }
    const { heads } = await readKeptHeads(headsFile);
    const verdict = await useConnection(pool, (client) => verifyAudit(client, heads));
    await storeAuditCheck(run, { at, ...verdict });
    if (verdict.finding !== null) {
      logger.error(verdict, 'The audit is not as it was sealed');
    }
  }
}
