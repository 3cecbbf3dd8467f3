import { SqlMigration } from './sql-migration.ts';

/** How each came in, to end sessions by whose they are, and to tell every process of the API at once that one has ended. */
export class LetSessionsEnd1764200100000 extends SqlMigration {
  protected readonly making = [
    // all there were are the demonstration's
    `ALTER TABLE "sessions" ADD "way_in" text NOT NULL DEFAULT 'demonstration'`,
    'ALTER TABLE "sessions" ALTER "way_in" DROP DEFAULT',
    'ALTER TABLE "sessions" ADD "provider_session" text',
    'CREATE INDEX "sessions_principal" ON "sessions" ("principal_id")',
    `CREATE FUNCTION passa_tell_of_session_end() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       PERFORM pg_notify('passa_session_ends', OLD.id);
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER passa_tell_of_end AFTER DELETE ON "sessions"
     FOR EACH ROW EXECUTE FUNCTION passa_tell_of_session_end()`,
  ];
  protected readonly undoing = [
    'DROP TRIGGER passa_tell_of_end ON "sessions"',
    'DROP FUNCTION passa_tell_of_session_end()',
    'DROP INDEX "sessions_principal"',
    'ALTER TABLE "sessions" DROP "provider_session"',
    'ALTER TABLE "sessions" DROP "way_in"',
  ];
}
