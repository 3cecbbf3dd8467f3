import { SqlMigration } from './sql-migration.ts';

/**
 * On how many tops of roles' lists the people of a node stand, counted whenever its lists are stored: pairs of how many and of how many
 * people. Of lists that are stored already nobody has counted, so that all are made again.
 */
export class KeepTopPlaces1764160000000 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE "match_areas" ADD "top_places" jsonb',
    'UPDATE "match_areas" SET "engine_version" = NULL',
  ];
  protected readonly undoing = ['ALTER TABLE "match_areas" DROP COLUMN "top_places"'];
}
