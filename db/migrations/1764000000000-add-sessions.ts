import { SqlMigration } from './sql-migration.ts';

/** Who is signed in with a browser, until it expires or they sign out. */
export class AddSessions1764000000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "sessions" (
      "id" text NOT NULL,
      "principal_id" text NOT NULL,
      "name" text,
      "roles" text array NOT NULL,
      "nodes" text array,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_3238ef96f18b355b671619111bc" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "sessions_expiry" ON "sessions" ("expires_at")`,
  ];
  protected readonly undoing = ['DROP TABLE "sessions"'];
}
