import { SqlMigration } from './sql-migration.ts';

/** Why a subject of a match list has no suggestion, as it was when the list was made. */
export class KeepWhyNone1764120000000 extends SqlMigration {
  protected readonly making = ['ALTER TABLE "match_list_entries" ADD "why_none" json'];
  protected readonly undoing = ['ALTER TABLE "match_list_entries" DROP COLUMN "why_none"'];
}
