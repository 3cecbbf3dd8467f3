import { SqlMigration } from './sql-migration.ts';

/** Which key of the site signed the token that a session began with: with the key the session ends. Those of before it end too. */
export class KeepSigningKey1764300290000 extends SqlMigration {
  protected readonly making = ['ALTER TABLE "sessions" ADD "signed_by" text'];
  protected readonly undoing = ['ALTER TABLE "sessions" DROP "signed_by"'];
}
