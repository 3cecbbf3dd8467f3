import { SqlMigration } from './sql-migration.ts';

/** The ids of our own of those whom an identity provider has signed in. */
export class AddPrincipals1764200000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "principals" (
      "id" text NOT NULL,
      "issuer" text NOT NULL,
      "subject" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_principals" PRIMARY KEY ("id"),
      CONSTRAINT "principals_issuer_subject" UNIQUE ("issuer", "subject")
    )`,
  ];
  protected readonly undoing = ['DROP TABLE "principals"'];
}
