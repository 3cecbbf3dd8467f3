import { SqlMigration } from './sql-migration.ts';

/** Tells those of the workplace's node, its manager, and those of the candidate's node when that is another one. */
const teller = (table: string, kind: string): string[] => [
  `CREATE FUNCTION tell_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM tell_of_changes('${kind}', ARRAY[NEW.id::text], NEW.node_id,
       (SELECT manager_id::text FROM workplaces WHERE id = NEW.workplace_id));
     IF NEW.candidate_node_id <> NEW.node_id THEN
       PERFORM tell_of_changes('${kind}', ARRAY[NEW.id::text], NEW.candidate_node_id, NULL);
     END IF;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER tell_of_${table} AFTER INSERT OR UPDATE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION tell_of_${table}()`,
];

/**
 * Gives each mentor of a workplace's profile an id where none is given: that of the one of the same name before, in their order, else a new one.
 */
const nameMentors = `CREATE FUNCTION with_mentor_ids(profile jsonb, before jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN jsonb_path_exists(profile, '$.mentors[*] ? (!exists(@.id))') THEN jsonb_set(profile, '{mentors}', (
    WITH listed AS (
      SELECT mentor, place, row_number() OVER (PARTITION BY mentor ->> 'name', mentor ? 'id' ORDER BY place) AS nth
      FROM jsonb_array_elements(profile -> 'mentors') WITH ORDINALITY AS one (mentor, place)),
    known AS (
      SELECT mentor ->> 'id' AS id, mentor ->> 'name' AS name,
        row_number() OVER (PARTITION BY mentor ->> 'name' ORDER BY place) AS nth
      FROM jsonb_array_elements(coalesce(before -> 'mentors', '[]')) WITH ORDINALITY AS one (mentor, place)
      WHERE NOT EXISTS (SELECT FROM listed WHERE listed.mentor ->> 'id' = one.mentor ->> 'id'))
    SELECT jsonb_agg(CASE WHEN listed.mentor ? 'id' THEN listed.mentor
      ELSE jsonb_build_object('id', coalesce(known.id, gen_random_uuid()::text)) || listed.mentor END ORDER BY listed.place)
    FROM listed LEFT JOIN known ON known.name = listed.mentor ->> 'name' AND known.nth = listed.nth)) ELSE profile END $$`;

/** The way of a pair after its review: proposals to workplaces, placements, and every step of both; mentors get ids. */
export class AddProposalsAndPlacements1764100000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "proposals" (
      "id" uuid NOT NULL,
      "suggestion_id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "candidate_node_id" text NOT NULL,
      "role_id" uuid NOT NULL,
      "workplace_id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "alias" text NOT NULL,
      "words" text,
      "reasons" jsonb NOT NULL,
      "work" jsonb NOT NULL,
      "consent" jsonb NOT NULL,
      "consent_until" date NOT NULL,
      "consent_withdrawn_at" TIMESTAMP WITH TIME ZONE,
      "despite" text,
      "state" text NOT NULL DEFAULT 'proposed',
      "not_now_until" date,
      "proposed_by" text NOT NULL,
      "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_proposals" PRIMARY KEY ("id"),
      CONSTRAINT "proposals_suggestion" FOREIGN KEY ("suggestion_id") REFERENCES "suggestions"("id") ON DELETE RESTRICT,
      CONSTRAINT "proposals_workplace" FOREIGN KEY ("workplace_id") REFERENCES "workplaces"("id"),
      CONSTRAINT "proposals_state" CHECK (state IN
        ('proposed', 'asked', 'welcomed', 'not-now', 'refused', 'withdrawn', 'expired'))
    )`,
    // a name stands for one proposal of a node, ever
    `CREATE UNIQUE INDEX "proposals_alias" ON "proposals" ("node_id", "alias")`,
    `CREATE INDEX "proposals_suggestion" ON "proposals" ("suggestion_id")`,
    `CREATE INDEX "proposals_candidate" ON "proposals" ("candidate_id")`,
    `CREATE INDEX "proposals_role" ON "proposals" ("role_id")`,
    `CREATE INDEX "proposals_of_workplace" ON "proposals" ("workplace_id", "state")`,
    `CREATE INDEX "proposals_of_node" ON "proposals" ("node_id", "proposed_at", "id")`,
    `CREATE INDEX "proposals_of_candidates_node" ON "proposals" ("candidate_node_id", "proposed_at", "id")`,
    `CREATE INDEX "proposals_consent" ON "proposals" ("consent_until")
      WHERE state IN ('proposed', 'asked', 'welcomed', 'not-now')`,
    `CREATE TABLE "proposal_steps" (
      "id" uuid NOT NULL,
      "proposal_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "reason" text,
      "text" text,
      "until" date,
      "by" text,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "seen" jsonb NOT NULL,
      CONSTRAINT "PK_proposal_steps" PRIMARY KEY ("id"),
      CONSTRAINT "proposal_steps_proposal" FOREIGN KEY ("proposal_id") REFERENCES "proposals"("id") ON DELETE RESTRICT
    )`,
    `CREATE INDEX "proposal_steps_of_proposal" ON "proposal_steps" ("proposal_id", "at", "id")`,
    `CREATE TABLE "placements" (
      "id" uuid NOT NULL,
      "proposal_id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "candidate_node_id" text NOT NULL,
      "role_id" uuid NOT NULL,
      "workplace_id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "employment_form" text NOT NULL,
      "starts_on" date NOT NULL,
      "ends_on" date,
      "hours_per_week" double precision NOT NULL,
      "hour_steps" jsonb NOT NULL DEFAULT '[]',
      "mentor_id" uuid,
      "despite" text,
      "state" text NOT NULL DEFAULT 'planned',
      "outcome" text,
      "reason" text,
      "started_on" date,
      "ended_on" date,
      "revision" integer NOT NULL DEFAULT 1,
      "planned_by" text NOT NULL,
      "planned_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_placements" PRIMARY KEY ("id"),
      CONSTRAINT "placements_proposal" FOREIGN KEY ("proposal_id") REFERENCES "proposals"("id") ON DELETE RESTRICT,
      CONSTRAINT "placements_state" CHECK (state IN ('planned', 'running', 'ended', 'called-off'))
    )`,
    `CREATE UNIQUE INDEX "placements_of_proposal" ON "placements" ("proposal_id")`,
    `CREATE INDEX "placements_candidate" ON "placements" ("candidate_id")`,
    `CREATE INDEX "placements_role" ON "placements" ("role_id")`,
    `CREATE INDEX "placements_of_workplace" ON "placements" ("workplace_id", "state")`,
    `CREATE INDEX "placements_of_node" ON "placements" ("node_id", "starts_on", "id")`,
    `CREATE INDEX "placements_of_candidates_node" ON "placements" ("candidate_node_id", "starts_on", "id")`,
    `CREATE TABLE "placement_steps" (
      "id" uuid NOT NULL,
      "placement_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "on" date,
      "outcome" text,
      "reason" text,
      "by" text,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "seen" jsonb NOT NULL,
      CONSTRAINT "PK_placement_steps" PRIMARY KEY ("id"),
      CONSTRAINT "placement_steps_placement" FOREIGN KEY ("placement_id") REFERENCES "placements"("id") ON DELETE RESTRICT
    )`,
    `CREATE INDEX "placement_steps_of_placement" ON "placement_steps" ("placement_id", "at", "id")`,
    ...teller('proposals', 'proposal'),
    ...teller('placements', 'placement'),
    nameMentors,
    `CREATE FUNCTION name_mentors() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       NEW.profile := with_mentor_ids(NEW.profile, CASE WHEN TG_OP = 'UPDATE' THEN OLD.profile END);
       RETURN NEW;
     END $$`,
    `CREATE TRIGGER name_mentors BEFORE INSERT OR UPDATE OF profile ON workplaces
     FOR EACH ROW EXECUTE FUNCTION name_mentors()`,
    'UPDATE workplaces SET profile = with_mentor_ids(profile, NULL)',
  ];
  protected readonly undoing = [
    'DROP TRIGGER name_mentors ON workplaces',
    'DROP FUNCTION name_mentors()',
    'DROP FUNCTION with_mentor_ids(jsonb, jsonb)',
    `UPDATE workplaces SET profile = jsonb_set(profile, '{mentors}',
       (SELECT coalesce(jsonb_agg(mentor - 'id' ORDER BY place), '[]')
        FROM jsonb_array_elements(profile -> 'mentors') WITH ORDINALITY AS listed (mentor, place)))
     WHERE jsonb_typeof(profile -> 'mentors') = 'array'`,
    'DROP TABLE placement_steps, placements, proposal_steps, proposals',
    'DROP FUNCTION tell_of_proposals()',
    'DROP FUNCTION tell_of_placements()',
  ];
}
