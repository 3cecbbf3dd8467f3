import { SqlMigration } from './sql-migration.ts';

/** What people who have signed in are called, so that a profile that names one by id can say who it is. */
export class RememberNames1764047100000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "principal_names" (
      "principal_id" text NOT NULL,
      "name" text NOT NULL,
      "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_principal_names" PRIMARY KEY ("principal_id")
    )`,
    `INSERT INTO "principal_names" ("principal_id", "name", "seen_at")
     SELECT DISTINCT ON (lower("principal_id")) lower("principal_id"), "name", "created_at" FROM "sessions"
     WHERE "name" IS NOT NULL ORDER BY lower("principal_id"), "created_at" DESC`,
  ];
  protected readonly undoing = ['DROP TABLE "principal_names"'];
}
