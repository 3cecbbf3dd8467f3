import { SqlMigration } from './sql-migration.ts';

const asOwner = 'SECURITY DEFINER SET search_path = public, pg_temp';

/** A profile that leaves the lists, or comes back on them, is owed a match; a statement that owes one already says so itself. */
const oweMatch = `
  IF TG_OP = 'UPDATE' AND NEW.is_listed <> OLD.is_listed AND NEW.input_revision = OLD.input_revision THEN
    NEW.input_revision := OLD.input_revision + 1;
    NEW.list_revision := OLD.list_revision + 1;
    NEW.match_failure := NULL;
  END IF;
  RETURN NEW;`;

/** What follows from a candidate's row, as it was. */
const before = [
  `CREATE OR REPLACE FUNCTION keep_candidate_listed() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
   BEGIN
     NEW.is_listed := NEW.status = 'open' AND NEW.placements = 0;
     ${oweMatch}
   END $$`,
  `CREATE TRIGGER keep_candidate_listed BEFORE INSERT OR UPDATE OF status, placements ON candidates
     FOR EACH ROW EXECUTE FUNCTION keep_candidate_listed()`,
  `CREATE OR REPLACE FUNCTION keep_candidate_facts_status() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
   BEGIN
     IF NEW.status = 'open' AND NOT (SELECT is_listed FROM candidates WHERE id = NEW.candidate_id) THEN
       NEW.status := 'placed';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER tell_candidate_facts_status AFTER UPDATE OF placements ON candidates
     FOR EACH ROW WHEN (NEW.is_listed <> OLD.is_listed AND NEW.status <> 'deleted')
     EXECUTE FUNCTION tell_candidate_facts_status()`,
  `CREATE TRIGGER keep_candidate_homes AFTER INSERT OR UPDATE OF node_id, status, placements, profile ON candidates
     FOR EACH ROW EXECUTE FUNCTION keep_candidate_homes()`,
];

const standing = (row: string): string =>
  `candidate_standing(${row}.status, ${row}.placements, ${row}.is_lapsed)`;
const confirming = 'updated_at, confirmed_at, is_lapsed';
const triggers = ['keep_candidate_listed', 'tell_candidate_facts_status', 'keep_candidate_homes'];

/**
 * When somebody last said that what is told of a person is true: with each edit, or by confirming it. A profile that nobody has confirmed for
 * long is off the lists (`is_lapsed`, kept by the worker, whose date it goes by) until somebody does.
 */
export class AskWhetherProfilesAreTrue1764300000000 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE candidates ADD confirmed_at timestamptz NOT NULL DEFAULT now(), ADD is_lapsed boolean NOT NULL DEFAULT false',
    'UPDATE candidates SET confirmed_at = updated_at',
    `CREATE INDEX candidates_to_lapse ON candidates (confirmed_at) WHERE status = 'open' AND NOT is_lapsed`,
    'CREATE INDEX candidates_lapsed ON candidates (confirmed_at) WHERE is_lapsed',
    'ALTER TABLE candidate_facts ADD confirmed_at timestamptz NOT NULL DEFAULT now()',
    'UPDATE candidate_facts SET confirmed_at = updated_at',
    `CREATE FUNCTION candidate_standing(status text, placements integer, is_lapsed boolean) RETURNS text LANGUAGE sql IMMUTABLE
       RETURN CASE WHEN status <> 'open' THEN status WHEN placements > 0 THEN 'placed' WHEN is_lapsed THEN 'not-confirmed' ELSE 'open' END`,
    ...triggers.map((name) => `DROP TRIGGER ${name} ON candidates`),
    `CREATE OR REPLACE FUNCTION keep_candidate_listed() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       IF TG_OP = 'INSERT' THEN
         NEW.confirmed_at := NEW.updated_at;
       ELSIF NEW.updated_at <> OLD.updated_at AND NEW.confirmed_at = OLD.confirmed_at THEN
         NEW.confirmed_at := NEW.updated_at;
       END IF;
       IF TG_OP = 'UPDATE' AND NEW.confirmed_at <> OLD.confirmed_at THEN
         NEW.is_lapsed := false;
       END IF;
       NEW.is_listed := ${standing('NEW')} = 'open';
       ${oweMatch}
     END $$`,
    `CREATE TRIGGER keep_candidate_listed BEFORE INSERT OR UPDATE OF status, placements, ${confirming} ON candidates
       FOR EACH ROW EXECUTE FUNCTION keep_candidate_listed()`,
    `CREATE OR REPLACE FUNCTION keep_candidate_facts_status() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       SELECT candidate_standing(NEW.status, placements, is_lapsed), confirmed_at INTO NEW.status, NEW.confirmed_at
       FROM candidates WHERE id = NEW.candidate_id;
       RETURN NEW;
     END $$`,
    `CREATE TRIGGER tell_candidate_facts_status AFTER UPDATE OF placements, ${confirming} ON candidates
       FOR EACH ROW WHEN (NEW.status <> 'deleted'
         AND (${standing('NEW')} <> ${standing('OLD')} OR NEW.confirmed_at <> OLD.confirmed_at))
       EXECUTE FUNCTION tell_candidate_facts_status()`,
    `CREATE TRIGGER keep_candidate_homes AFTER INSERT OR UPDATE OF node_id, status, placements, profile, ${confirming} ON candidates
       FOR EACH ROW EXECUTE FUNCTION keep_candidate_homes()`,
  ];
  protected readonly undoing = [
    ...triggers.map((name) => `DROP TRIGGER ${name} ON candidates`),
    ...before,
    // whoever is put back on the lists by it is owed a match
    `UPDATE candidates SET input_revision = input_revision + 1, is_listed = placements = 0 WHERE status = 'open' AND is_lapsed`,
    `UPDATE candidate_facts SET status = 'open' WHERE status = 'not-confirmed'`,
    'DROP FUNCTION candidate_standing(text, integer, boolean)',
    'ALTER TABLE candidate_facts DROP COLUMN confirmed_at',
    'ALTER TABLE candidates DROP COLUMN confirmed_at, DROP COLUMN is_lapsed',
  ];
}
