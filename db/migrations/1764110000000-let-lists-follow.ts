import { SqlMigration } from './sql-migration.ts';

/** Degrees of where a candidate travels from, to about a kilometre; null where that is not a number. */
const degrees = (name: 'lat' | 'lon'): string => `
  CASE WHEN jsonb_typeof(NEW.profile #> '{travel,from,${name}}') = 'number'
    THEN round((NEW.profile #>> '{travel,from,${name}}')::numeric, 2)::float8 END`;

const keepHomesOf = (isHome: string): string => `
  CREATE OR REPLACE FUNCTION keep_candidate_homes() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    home_lat float8 := ${degrees('lat')};
    home_lon float8 := ${degrees('lon')};
  BEGIN
    IF ${isHome} AND home_lat IS NOT NULL AND home_lon IS NOT NULL THEN
      INSERT INTO candidate_homes (candidate_id, node_id, lat, lon) VALUES (NEW.id, NEW.node_id, home_lat, home_lon)
      ON CONFLICT (candidate_id) DO UPDATE
        SET node_id = excluded.node_id, lat = excluded.lat, lon = excluded.lon;
    ELSE
      DELETE FROM candidate_homes WHERE candidate_id = NEW.id;
    END IF;
    RETURN NULL;
  END $$`;

/** A profile that leaves the lists, or comes back on them, is owed a match; a statement that owes one already says so itself. */
const oweMatch = `
  IF TG_OP = 'UPDATE' AND NEW.is_listed <> OLD.is_listed AND NEW.input_revision = OLD.input_revision THEN
    NEW.input_revision := OLD.input_revision + 1;
    NEW.list_revision := OLD.list_revision + 1;
    NEW.match_failure := NULL;
  END IF;
  RETURN NEW;`;

/** What lists say of a profile that is open and stands on none since it is taken, as `status` of its facts. */
const factsOf = (side: 'candidate' | 'role', status: 'placed' | 'full', changing: string): string[] => [
  `CREATE FUNCTION keep_${side}_facts_status() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.status = 'open' AND NOT (SELECT is_listed FROM ${side}s WHERE id = NEW.${side}_id) THEN
       NEW.status := '${status}';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER keep_${side}_facts_status BEFORE INSERT OR UPDATE OF status ON ${side}_facts
     FOR EACH ROW EXECUTE FUNCTION keep_${side}_facts_status()`,
  `CREATE FUNCTION tell_${side}_facts_status() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE ${side}_facts SET status = NEW.status WHERE ${side}_id = NEW.id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER tell_${side}_facts_status AFTER UPDATE OF ${changing} ON ${side}s
     FOR EACH ROW WHEN (NEW.is_listed <> OLD.is_listed AND NEW.status <> 'deleted')
     EXECUTE FUNCTION tell_${side}_facts_status()`,
];

const making = [
  `CREATE TABLE "pairs_off_lists" (
    "candidate_id" uuid NOT NULL,
    "role_id" uuid NOT NULL,
    "reason" text NOT NULL,
    "why" text,
    "until" date,
    "since" TIMESTAMP WITH TIME ZONE NOT NULL,
    "step_id" uuid NOT NULL,
    "marks" jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT "PK_pairs_off_lists" PRIMARY KEY ("candidate_id", "role_id"),
    CONSTRAINT "pairs_off_lists_reason" CHECK (reason IN ('declined', 'held', 'answered-no', 'not-now')),
    CONSTRAINT "pairs_off_lists_candidate" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE CASCADE,
    CONSTRAINT "pairs_off_lists_role" FOREIGN KEY ("role_id") REFERENCES "roles"("id") ON DELETE CASCADE
  )`,
  `CREATE INDEX "pairs_off_lists_of_role" ON "pairs_off_lists" ("role_id")`,
  `INSERT INTO "pairs_off_lists" ("candidate_id", "role_id", "reason", "why", "until", "since", "step_id")
   SELECT candidate_id, role_id, CASE decision WHEN 'hold' THEN 'held' ELSE 'declined' END, reason, resume_on, reviewed_at, id
   FROM (SELECT DISTINCT ON (suggestion_id) * FROM standing_reviews
     ORDER BY suggestion_id, reviewed_at DESC, id DESC) AS latest
   WHERE decision IN ('hold', 'decline') AND EXISTS (SELECT FROM candidates WHERE id = latest.candidate_id)
     AND EXISTS (SELECT FROM roles WHERE id = latest.role_id)`,

  'DROP VIEW "standing_reviews"',
  `ALTER TABLE "reviews" ALTER COLUMN "seen" DROP NOT NULL, ADD COLUMN "changed" text array, ADD COLUMN "was_off" jsonb`,
  `CREATE INDEX "reviews_reopening" ON "reviews" ("suggestion_id", "reviewed_at") WHERE decision = 'reopen'`,
  // a reopening leaves the pair undecided, whatever was decided before
  `CREATE VIEW "standing_reviews" AS SELECT * FROM "reviews" AS review
     WHERE review."undoes" IS NULL AND review."decision" <> 'reopen'
       AND NOT EXISTS (SELECT FROM "reviews" AS later WHERE later."undoes" = review."id")
       AND NOT EXISTS (SELECT FROM "reviews" AS reopening
         WHERE reopening."suggestion_id" = review."suggestion_id" AND reopening."decision" = 'reopen'
           AND (reopening."reviewed_at", reopening."id") > (review."reviewed_at", review."id")
           AND NOT EXISTS (SELECT FROM "reviews" AS later WHERE later."undoes" = reopening."id"))`,

  `ALTER TABLE "candidates" ADD "placements" integer NOT NULL DEFAULT 0, ADD "is_listed" boolean NOT NULL DEFAULT true,
     ADD "list_revision" integer NOT NULL DEFAULT 0`,
  `ALTER TABLE "roles" ADD "places_taken" integer NOT NULL DEFAULT 0, ADD "places_left" integer,
     ADD "is_listed" boolean NOT NULL DEFAULT true, ADD "list_revision" integer NOT NULL DEFAULT 0`,
  `ALTER TABLE "workplaces" ADD "mentor_places_taken" jsonb NOT NULL DEFAULT '{}', ADD "mentor_places_left" integer`,
  `UPDATE "candidates" SET is_listed = false WHERE status <> 'open'`,
  `UPDATE "roles" SET is_listed = false WHERE status <> 'open'`,
  `UPDATE "candidates" SET input_revision = input_revision + 1, list_revision = 1
     WHERE id IN (SELECT candidate_id FROM pairs_off_lists)`,
  `CREATE INDEX "candidates_listed" ON "candidates" ("node_id") WHERE is_listed`,
  `CREATE INDEX "roles_listed" ON "roles" ("node_id") WHERE is_listed`,

  `CREATE FUNCTION keep_candidate_listed() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.is_listed := NEW.status = 'open' AND NEW.placements = 0;
     ${oweMatch}
   END $$`,
  `CREATE TRIGGER keep_candidate_listed BEFORE INSERT OR UPDATE OF status, placements ON candidates
     FOR EACH ROW EXECUTE FUNCTION keep_candidate_listed()`,
  // null: it is not said of each mentor how many there is room for, or that there is room for none at all
  `CREATE FUNCTION mentor_places_left(mentors jsonb, taken jsonb) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
     SELECT CASE WHEN bool_and(jsonb_typeof(mentor -> 'places') = 'number') AND sum((mentor ->> 'places')::numeric) > 0
       THEN sum(greatest((mentor ->> 'places')::numeric - coalesce((taken ->> (mentor ->> 'id'))::integer, 0), 0))::integer END
     FROM jsonb_array_elements(CASE jsonb_typeof(mentors) WHEN 'array' THEN mentors ELSE '[]' END) AS listed (mentor) $$`,
  `CREATE FUNCTION keep_mentor_places() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.mentor_places_left := mentor_places_left(NEW.profile -> 'mentors', NEW.mentor_places_taken);
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER keep_mentor_places BEFORE INSERT OR UPDATE OF profile, mentor_places_taken ON workplaces
     FOR EACH ROW EXECUTE FUNCTION keep_mentor_places()`,
  `CREATE FUNCTION keep_role_places() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.places_left := least(
       CASE jsonb_typeof(NEW.profile -> 'places') WHEN 'number'
         THEN greatest((NEW.profile ->> 'places')::numeric - NEW.places_taken, 0)::integer END,
       (SELECT mentor_places_left FROM workplaces WHERE id = NEW.workplace_id AND status <> 'deleted'));
     NEW.is_listed := NEW.status = 'open' AND coalesce(NEW.places_left, 1) > 0;
     ${oweMatch}
   END $$`,
  `CREATE TRIGGER keep_role_places BEFORE INSERT OR UPDATE OF status, profile, workplace_id, places_taken ON roles
     FOR EACH ROW EXECUTE FUNCTION keep_role_places()`,
  `CREATE FUNCTION tell_mentor_places() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     -- in order of id, as matching locks them
     PERFORM FROM roles WHERE workplace_id = NEW.id AND status <> 'deleted' ORDER BY id FOR NO KEY UPDATE;
     UPDATE roles SET places_taken = places_taken WHERE workplace_id = NEW.id AND status <> 'deleted';
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER tell_mentor_places AFTER UPDATE OF profile, mentor_places_taken ON workplaces
     FOR EACH ROW WHEN (NEW.mentor_places_left IS DISTINCT FROM OLD.mentor_places_left)
     EXECUTE FUNCTION tell_mentor_places()`,
  ...factsOf('candidate', 'placed', 'placements'),
  ...factsOf('role', 'full', 'places_taken'),
  keepHomesOf('NEW.is_listed'),
  'DROP TRIGGER keep_candidate_homes ON candidates',
  `CREATE TRIGGER keep_candidate_homes AFTER INSERT OR UPDATE OF node_id, status, placements, profile ON candidates
     FOR EACH ROW EXECUTE FUNCTION keep_candidate_homes()`,

  'UPDATE workplaces SET mentor_places_taken = mentor_places_taken',
  `UPDATE roles SET places_taken = places_taken WHERE status <> 'deleted'`,
];

const functions = [
  'keep_candidate_listed',
  'keep_mentor_places',
  'keep_role_places',
  'tell_mentor_places',
  ...['candidate', 'role'].flatMap((side) => [`keep_${side}_facts_status`, `tell_${side}_facts_status`]),
];

/**
 * Pairs that were declined, held or answered with a no are kept off the lists until something brings them back; placed people and full
 * roles stand on none. Triggers keep what follows from counters of placements: who writes those has nothing else to do.
 */
export class LetListsFollow1764110000000 extends SqlMigration {
  protected readonly making = making;
  protected readonly undoing = [
    keepHomesOf(`NEW.status = 'open'`),
    'DROP TRIGGER keep_candidate_homes ON candidates',
    `CREATE TRIGGER keep_candidate_homes AFTER INSERT OR UPDATE OF node_id, status, profile ON candidates
       FOR EACH ROW EXECUTE FUNCTION keep_candidate_homes()`,
    ...functions.map((name) => `DROP FUNCTION ${name}() CASCADE`),
    'DROP FUNCTION mentor_places_left(jsonb, jsonb)',
    `UPDATE candidate_facts SET status = 'open' WHERE status = 'placed'`,
    `UPDATE role_facts SET status = 'open' WHERE status = 'full'`,
    'DROP INDEX "candidates_listed", "roles_listed"',
    // whoever is put back on the lists by it is owed a match
    `UPDATE candidates SET input_revision = input_revision + 1
       WHERE placements > 0 OR id IN (SELECT candidate_id FROM pairs_off_lists)`,
    `UPDATE roles SET input_revision = input_revision + 1 WHERE status = 'open' AND NOT is_listed`,
    'ALTER TABLE "candidates" DROP COLUMN "placements", DROP COLUMN "is_listed", DROP COLUMN "list_revision"',
    `ALTER TABLE "roles" DROP COLUMN "places_taken", DROP COLUMN "places_left", DROP COLUMN "is_listed",
       DROP COLUMN "list_revision"`,
    'ALTER TABLE "workplaces" DROP COLUMN "mentor_places_taken", DROP COLUMN "mentor_places_left"',
    'DROP VIEW "standing_reviews"',
    'DROP INDEX "reviews_reopening"',
    `DELETE FROM "reviews" WHERE "undoes" IN (SELECT "id" FROM "reviews" WHERE "decision" = 'reopen')`,
    `DELETE FROM "reviews" WHERE "decision" = 'reopen'`,
    'ALTER TABLE "reviews" DROP COLUMN "changed", DROP COLUMN "was_off", ALTER COLUMN "seen" SET NOT NULL',
    `CREATE VIEW "standing_reviews" AS SELECT * FROM "reviews" AS review
       WHERE review."undoes" IS NULL AND NOT EXISTS (SELECT FROM "reviews" AS later WHERE later."undoes" = review."id")`,
    'DROP TABLE "pairs_off_lists"',
  ];
}
