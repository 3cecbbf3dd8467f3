import { bareRows, grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const asOwner = 'SECURITY DEFINER SET search_path = public, pg_temp';

const isOf = (
  ...roles: readonly string[]
): string => `EXISTS (SELECT FROM candidates AS person WHERE person.id = candidate_id
  AND person.node_id = ANY ((SELECT acting_nodes(${roles.map((role) => `'${role}'`).join(', ')}))::text[]))`;

/** What stands: it has not been withdrawn, and nobody has dismissed it. */
const stands = `withdrawn_at IS NULL AND answer IS DISTINCT FROM 'dismissed'`;

const before = {
  standing: (row: string) => `candidate_standing(${row}.status, ${row}.placements, ${row}.is_lapsed)`,
  confirming: 'updated_at, confirmed_at, is_lapsed',
};
const after = {
  standing: (row: string) =>
    `candidate_standing(${row}.status, ${row}.placements, ${row}.is_lapsed, ${row}.has_objection)`,
  confirming: 'updated_at, confirmed_at, is_lapsed, has_objection',
};

const triggers = ['keep_candidate_listed', 'tell_candidate_facts_status', 'keep_candidate_homes'];

/** What follows from a candidate's row, as a profile that leaves the lists or comes back on them is owed a match. */
const following = ({ standing, confirming }: typeof before): string[] => [
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
     IF TG_OP = 'UPDATE' AND NEW.is_listed <> OLD.is_listed AND NEW.input_revision = OLD.input_revision THEN
       NEW.input_revision := OLD.input_revision + 1;
       NEW.list_revision := OLD.list_revision + 1;
       NEW.match_failure := NULL;
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER keep_candidate_listed BEFORE INSERT OR UPDATE OF status, placements, ${confirming} ON candidates
     FOR EACH ROW EXECUTE FUNCTION keep_candidate_listed()`,
  `CREATE OR REPLACE FUNCTION keep_candidate_facts_status() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
   BEGIN
     SELECT ${standing('person').replace('person.status', 'NEW.status')}, person.confirmed_at
     INTO NEW.status, NEW.confirmed_at FROM candidates AS person WHERE person.id = NEW.candidate_id;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER tell_candidate_facts_status AFTER UPDATE OF placements, ${confirming} ON candidates
     FOR EACH ROW WHEN (NEW.status <> 'deleted'
       AND (${standing('NEW')} <> ${standing('OLD')} OR NEW.confirmed_at <> OLD.confirmed_at))
     EXECUTE FUNCTION tell_candidate_facts_status()`,
  `CREATE TRIGGER keep_candidate_homes AFTER INSERT OR UPDATE OF node_id, status, placements, profile, ${confirming} ON candidates
     FOR EACH ROW EXECUTE FUNCTION keep_candidate_homes()`,
];

/**
 * A person's objection to being matched (GDPR art. 21). While one stands the person is on no list (`has_objection`, kept by a trigger) and has no
 * suggestion that anybody reads; one that is dismissed, or withdrawn, stands no more. One at a time.
 */
export class AddObjections1764300200000 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE "candidates" ADD "has_objection" boolean NOT NULL DEFAULT false',
    `CREATE TABLE "candidate_objections" (
      "id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "made_on" date NOT NULL,
      "words" text,
      "recorded_by" text NOT NULL,
      "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "answer" text CHECK ("answer" IN ('upheld', 'dismissed')),
      "reason" text,
      "answered_by" text,
      "answered_at" TIMESTAMP WITH TIME ZONE,
      "withdrawn_by" text,
      "withdrawn_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_candidate_objections" PRIMARY KEY ("id"),
      CONSTRAINT "candidate_objections_candidate" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE CASCADE,
      CONSTRAINT "candidate_objections_answered" CHECK (("answer" IS NULL) = ("answered_at" IS NULL)
        AND ("answer" IS NULL) = ("answered_by" IS NULL)),
      CONSTRAINT "candidate_objections_withdrawn" CHECK (("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL))
    )`,
    `CREATE INDEX "candidate_objections_of_candidate" ON "candidate_objections" ("candidate_id", "recorded_at")`,
    `CREATE UNIQUE INDEX "candidate_objections_standing" ON "candidate_objections" ("candidate_id") WHERE ${stands}`,
    `CREATE INDEX "candidate_objections_to_answer" ON "candidate_objections" ("recorded_at") WHERE answer IS NULL AND withdrawn_at IS NULL`,
    `CREATE FUNCTION candidate_standing(status text, placements integer, is_lapsed boolean, has_objection boolean) RETURNS text
       LANGUAGE sql IMMUTABLE RETURN CASE WHEN status <> 'open' THEN status WHEN has_objection THEN 'objected'
         WHEN placements > 0 THEN 'placed' WHEN is_lapsed THEN 'not-confirmed' ELSE 'open' END`,
    ...following(after),
    'DROP FUNCTION candidate_standing(text, integer, boolean)',
    // the person's row follows, and those who see the person hear of it
    `CREATE FUNCTION keep_objection() RETURNS trigger LANGUAGE plpgsql ${asOwner} AS $$
     BEGIN
       UPDATE candidates SET has_objection = NOT has_objection WHERE id = NEW.candidate_id AND has_objection <> EXISTS (
         SELECT FROM candidate_objections WHERE candidate_id = NEW.candidate_id AND ${stands});
       PERFORM tell_of_changes('candidate', ARRAY[NEW.candidate_id::text], node_id, NULL)
       FROM candidates WHERE id = NEW.candidate_id AND status <> 'deleted';
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER keep_objection AFTER INSERT OR UPDATE ON candidate_objections FOR EACH ROW EXECUTE FUNCTION keep_objection()`,
    ...isolateRows('candidate_objections', {
      read: isOf('coordinator', 'coach', 'admin'),
      insert: isOf('coordinator', 'coach', 'admin'),
      change: isOf('coordinator', 'coach', 'admin'),
    }),
    'REVOKE ALL ON candidate_objections FROM passa_api',
    ...grantTo('candidate_objections', {
      api: 'SELECT, INSERT, UPDATE (words, answer, reason, answered_by, answered_at, withdrawn_by, withdrawn_at)',
      // what was said is erased with the person
      worker: 'SELECT (candidate_id), UPDATE (words, reason)',
    }),
  ];
  protected readonly undoing = [
    ...bareRows('candidate_objections'),
    'DROP TABLE candidate_objections',
    'DROP FUNCTION keep_objection()',
    'UPDATE candidates SET has_objection = false WHERE has_objection',
    `CREATE FUNCTION candidate_standing(status text, placements integer, is_lapsed boolean) RETURNS text LANGUAGE sql IMMUTABLE
       RETURN CASE WHEN status <> 'open' THEN status WHEN placements > 0 THEN 'placed' WHEN is_lapsed THEN 'not-confirmed' ELSE 'open' END`,
    ...following(before),
    'DROP FUNCTION candidate_standing(text, integer, boolean, boolean)',
    'ALTER TABLE "candidates" DROP COLUMN "has_objection"',
  ];
}
