import type pg from 'pg';
import type { Logger } from '../../config/logger.ts';
import { createDataSource } from '../../db/data-source.ts';
import { completeLedger } from '../../db/erasures/complete-ledger.ts';
import type { ErasureLedger } from '../../db/erasures/erasure-ledger.ts';
import { queryOn } from '../../db/run-query.ts';
import {
  eraseDue,
  noticeErasures,
  type RetentionMoment,
  type RetentionTerms,
} from '../../db/stores/erase-after-periods.ts';

/** What a keeper of periods works with. */
export interface RetentionKeeperParts {
  /** Where it is looked who is due. */
  readonly pool: pg.Pool;
  /** To the same database, for the erasing. */
  readonly databaseUrl: string;
  readonly terms: RetentionTerms;
  readonly erasures: ErasureLedger;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The calendar date `YYYY-MM-DD` at an instant. */
  readonly dateOf: (instant: Date) => string;
}

/** Sees to it that nobody is kept for longer than the site's periods say. */
export class RetentionKeeper {
  readonly #parts: RetentionKeeperParts;

  constructor(parts: RetentionKeeperParts) {
    this.#parts = parts;
  }

  /** Gives notice of who is to be erased soon, and erases whose day has come. Several workers may do so at once. */
  async keep(): Promise<void> {
    const { pool, terms, erasures, clock, dateOf, logger } = this.#parts;
    const now = clock();
    const moment = { now, today: dateOf(now) };
    const due = await noticeErasures(queryOn(pool), terms, moment);
    // while the file can't be written, nobody more is erased
    const unnamed = await completeLedger(queryOn(pool), erasures);
    if (unnamed > 0) {
      logger.warn({ people: unnamed }, 'Named in the file of erasures who was erased and not named there');
    }
    const people = due.length === 0 ? 0 : await this.#erase(due, moment);
    if (people > 0) {
      logger.info({ people }, 'Erased those whose period is over');
    }
  }

  /** Returns how many were still due. */
  async #erase(ids: readonly string[], moment: RetentionMoment): Promise<number> {
    const { databaseUrl, erasures } = this.#parts;
    // on connections of its own, which are needed for moments alone
    const dataSource = createDataSource({
      databaseUrl,
      poolSize: 1,
      applicationName: 'passa-worker-periods',
    });
    await dataSource.initialize();
    try {
      let people = 0;
      for (const id of ids) {
        people += (await eraseDue(dataSource, erasures, id, moment)) === null ? 0 : 1;
      }
      return people;
    } finally {
      await dataSource.destroy();
    }
  }
}
