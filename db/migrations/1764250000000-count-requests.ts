import { SqlMigration } from './sql-migration.ts';

/**
 * How much each principal has asked for in the window under way, over all processes. Without a log of its own: a crash may forget
 * it. Its columns are those that rate-limiter-flexible reads and writes.
 */
export class CountRequests1764250000000 extends SqlMigration {
  protected readonly making = [
    `CREATE UNLOGGED TABLE "request_counts" (
       "key" varchar(255) PRIMARY KEY, "points" integer NOT NULL DEFAULT 0, "expire" bigint)`,
    `CREATE INDEX "request_counts_expire" ON "request_counts" ("expire")`,
  ];
  protected readonly undoing = ['DROP TABLE "request_counts"'];
}
