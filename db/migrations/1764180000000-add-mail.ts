import { SqlMigration } from './sql-migration.ts';

/** Where those who have signed in get e-mail, what they are to be told that it waits, and what was sent. */
export class AddMail1764180000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "mail_recipients" (
      "principal_id" text NOT NULL,
      "address" text,
      "roles" text[] NOT NULL,
      "nodes" text[],
      "is_wanted" boolean NOT NULL DEFAULT true,
      "lang" text NOT NULL DEFAULT 'sv',
      "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_mail_recipients" PRIMARY KEY ("principal_id"),
      CONSTRAINT "mail_recipients_lang" CHECK (lang IN ('sv', 'en'))
    )`,
    `CREATE TABLE "mails" (
      "id" uuid NOT NULL,
      "principal_id" text NOT NULL,
      "attempt" integer NOT NULL,
      "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "next_attempt_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "handed_over_at" TIMESTAMP WITH TIME ZONE,
      "ended_at" TIMESTAMP WITH TIME ZONE,
      "outcome" text,
      CONSTRAINT "PK_mails" PRIMARY KEY ("id"),
      CONSTRAINT "mails_outcome" CHECK (
        outcome IN ('sent', 'unknown', 'refused', 'given-up', 'not-needed') AND (outcome IS NULL) = (ended_at IS NULL))
    )`,
    // whoever is told gets one at a time
    `CREATE UNIQUE INDEX "mails_under_way" ON "mails" ("principal_id") WHERE ended_at IS NULL`,
    `CREATE INDEX "mails_of_principal" ON "mails" ("principal_id", "begun_at")`,
    `CREATE TABLE "mail_notices" (
      "principal_id" text NOT NULL,
      "group_id" text NOT NULL,
      "subject_id" uuid NOT NULL,
      "tag" text NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "mail_id" uuid,
      CONSTRAINT "PK_mail_notices" PRIMARY KEY ("principal_id", "group_id", "subject_id", "tag"),
      CONSTRAINT "mail_notices_mail" FOREIGN KEY ("mail_id") REFERENCES "mails"("id") ON DELETE CASCADE
    )`,
    `CREATE INDEX "mail_notices_open" ON "mail_notices" ("principal_id", "at") WHERE mail_id IS NULL`,
    `CREATE INDEX "mail_notices_of_mail" ON "mail_notices" ("mail_id")`,
  ];
  protected readonly undoing = ['DROP TABLE "mail_notices", "mails", "mail_recipients"'];
}
