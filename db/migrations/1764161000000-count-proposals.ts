import { SqlMigration } from './sql-migration.ts';

/** See db/weighing-lock.ts. */
const weighingLockKey = 0x57454947;
const weight = `document #> '{weights,times-proposed}'`;

const making = [
  `ALTER TABLE "candidates" ADD "times_proposed" integer NOT NULL DEFAULT 0, ADD "times_counted" integer NOT NULL DEFAULT 0`,
  `UPDATE candidates SET times_proposed = proposed.times, times_counted = proposed.times
   FROM (SELECT candidate_id, count(*) AS times FROM proposals GROUP BY candidate_id) AS proposed
   WHERE proposed.candidate_id = candidates.id`,
  `CREATE INDEX "candidates_times_uncounted" ON "candidates" ("node_id") WHERE times_counted < times_proposed`,
  `CREATE FUNCTION weighs_proposals(node text) RETURNS boolean LANGUAGE sql STABLE AS $$
     SELECT EXISTS (
       SELECT FROM match_policies
       WHERE version = ANY (coalesce((SELECT policy_versions FROM node_areas WHERE node_id = node), ARRAY[policy_of(node)]))
         AND CASE WHEN jsonb_typeof(${weight}) = 'number' THEN (${weight})::numeric > 0 ELSE false END) $$`,
  `CREATE FUNCTION count_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     weighs boolean;
   BEGIN
     PERFORM pg_advisory_xact_lock_shared(${weighingLockKey});
     -- a statement of its own, which sees what was committed while this waited
     weighs := weighs_proposals(NEW.candidate_node_id);
     UPDATE candidates SET times_proposed = times_proposed + 1,
       times_counted = CASE WHEN weighs THEN times_proposed + 1 ELSE times_counted END,
       input_revision = input_revision + weighs::integer,
       list_revision = list_revision + weighs::integer,
       match_failure = CASE WHEN NOT weighs THEN match_failure END
     WHERE id = NEW.candidate_id;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER count_proposal AFTER INSERT ON proposals FOR EACH ROW EXECUTE FUNCTION count_proposal()`,
  `CREATE FUNCTION weigh_proposals() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM pg_advisory_xact_lock(${weighingLockKey});
     -- in order of id, as matching locks them
     PERFORM FROM candidates WHERE times_counted < times_proposed AND status <> 'deleted' AND weighs_proposals(node_id)
       ORDER BY id FOR NO KEY UPDATE;
     UPDATE candidates SET times_counted = times_proposed, input_revision = input_revision + 1,
       list_revision = list_revision + 1, match_failure = NULL
     WHERE times_counted < times_proposed AND status <> 'deleted' AND weighs_proposals(node_id);
     RETURN NULL;
   END $$`,
  // by its name after follow_policies, which says which nodes are matched by which versions
  `CREATE TRIGGER weigh_proposals AFTER INSERT OR DELETE OR UPDATE OF is_active, document ON match_policies
     FOR EACH STATEMENT EXECUTE FUNCTION weigh_proposals()`,
];

/**
 * How often each candidate has been proposed, kept by a trigger, and how many of these its input revision counts in. While no policy that
 * the candidate's pairs are scored by weighs it, a proposal owes no match; when one comes in force, what was not counted is owed.
 */
export class CountProposals1764161000000 extends SqlMigration {
  protected readonly making = making;
  protected readonly undoing = [
    'DROP FUNCTION weigh_proposals() CASCADE',
    'DROP FUNCTION count_proposal() CASCADE',
    'DROP FUNCTION weighs_proposals(text)',
    'DROP INDEX "candidates_times_uncounted"',
    'ALTER TABLE "candidates" DROP COLUMN "times_proposed", DROP COLUMN "times_counted"',
  ];
}
