import { SqlMigration } from './sql-migration.ts';

/** Who submitted a role: a manager's that has no workplace yet is seen and edited by its manager alone. */
export class RememberSubmitters1763780000000 extends SqlMigration {
  protected readonly making = ['ALTER TABLE "roles" ADD "submitted_by" text'];
  protected readonly undoing = ['ALTER TABLE "roles" DROP COLUMN "submitted_by"'];
}
