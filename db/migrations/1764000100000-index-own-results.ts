import { SqlMigration } from './sql-migration.ts';

/** Finds the match lists and reports that somebody has asked for, latest first. */
export class IndexOwnResults1764000100000 extends SqlMigration {
  protected readonly making = [
    `CREATE INDEX "match_lists_own" ON "match_lists" ("requested_by", "id")`,
    `CREATE INDEX "reports_own" ON "reports" ("requested_by", "id")`,
  ];
  protected readonly undoing = ['DROP INDEX "reports_own"', 'DROP INDEX "match_lists_own"'];
}
