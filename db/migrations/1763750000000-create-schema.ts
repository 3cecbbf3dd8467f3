import { SqlMigration } from './sql-migration.ts';

const statements = [
  `CREATE TABLE "candidate_details" (
      "candidate_id" uuid NOT NULL,
      "sex" text,
      "birth_year" integer,
      "groups" text array,
      "name" text,
      "contact" text,
      CONSTRAINT "PK_cc56e9d1465506b9e5d6569366b" PRIMARY KEY ("candidate_id")
    )`,
  `CREATE TABLE "candidates" (
      "id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "status" text NOT NULL DEFAULT 'open',
      "revision" integer NOT NULL DEFAULT '1',
      "input_revision" integer NOT NULL DEFAULT '1',
      "matched_input_revision" integer NOT NULL DEFAULT '0',
      "matched_revision" integer NOT NULL DEFAULT '0',
      "matched_epoch" bigint NOT NULL DEFAULT '0',
      "match_failure" jsonb,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "reference" text NOT NULL,
      "coach_id" uuid,
      "profile" jsonb NOT NULL,
      CONSTRAINT "PK_140681296bf033ab1eb95288abb" PRIMARY KEY ("id")
    )`,
  `CREATE UNIQUE INDEX "candidates_reference" ON "candidates" ("node_id", "reference") WHERE status <> 'deleted'`,
  `CREATE INDEX "candidates_owed" ON "candidates" ("node_id") WHERE matched_input_revision < input_revision`,
  `CREATE INDEX "candidates_epoch" ON "candidates" ("node_id", "matched_epoch")`,
  `CREATE TABLE "idempotency_keys" (
      "principal_id" text NOT NULL,
      "key" text NOT NULL,
      "request_hash" text NOT NULL,
      "status" integer NOT NULL,
      "headers" jsonb NOT NULL,
      "body" json NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_3df5494b04add5b16d8608a3876" PRIMARY KEY ("principal_id", "key")
    )`,
  `CREATE INDEX "idempotency_keys_created" ON "idempotency_keys" ("created_at")`,
  `CREATE TABLE "match_areas" (
      "id" text NOT NULL,
      "epoch" bigint NOT NULL DEFAULT '0',
      "node_ids" text array NOT NULL,
      "matched_on" date,
      "policy_version" integer,
      "engine_version" text,
      CONSTRAINT "PK_c6d6117f6f3118836ccd26f563a" PRIMARY KEY ("id")
    )`,
  `CREATE TABLE "match_lists" (
      "id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "subject" text NOT NULL,
      "requested_ids" uuid array,
      "item_limit" integer NOT NULL,
      "status" text NOT NULL DEFAULT 'queued',
      "done" integer NOT NULL DEFAULT '0',
      "of" integer NOT NULL DEFAULT '0',
      "failure" text,
      "requested_by" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "completed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_f5904b0a2b3b7318ecd2530685a" PRIMARY KEY ("id")
    )`,
  `CREATE INDEX "match_lists_unfinished" ON "match_lists" ("created_at") WHERE status in ('queued', 'running')`,
  `CREATE TABLE "match_list_entries" (
      "match_list_id" uuid NOT NULL,
      "position" integer NOT NULL,
      "subject_id" uuid NOT NULL,
      "items" json NOT NULL,
      CONSTRAINT "PK_8ec013a62629ed1009b25b0fbc8" PRIMARY KEY ("match_list_id", "position")
    )`,
  `CREATE TABLE "match_policies" (
      "version" integer NOT NULL,
      "document" jsonb NOT NULL,
      "is_active" boolean NOT NULL DEFAULT false,
      "reason" text NOT NULL,
      "activated_by" text NOT NULL,
      "activated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_b1033713d2af91afaeab74fb382" PRIMARY KEY ("version")
    )`,
  `CREATE UNIQUE INDEX "match_policies_active" ON "match_policies" ("is_active") WHERE is_active`,
  `CREATE TABLE "nodes" (
      "id" text NOT NULL,
      "name" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_682d6427523a0fa43d062ea03ee" PRIMARY KEY ("id")
    )`,
  `CREATE TABLE "reviews" (
      "id" uuid NOT NULL,
      "suggestion_id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "role_id" uuid NOT NULL,
      "decision" text NOT NULL,
      "reason" text,
      "comment" text,
      "reviewed_by" text NOT NULL,
      "reviewed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "seen" json NOT NULL,
      CONSTRAINT "PK_231ae565c273ee700b283f15c1d" PRIMARY KEY ("id")
    )`,
  `CREATE INDEX "reviews_of_suggestion" ON "reviews" ("suggestion_id", "reviewed_at")`,
  `CREATE INDEX "reviews_candidate" ON "reviews" ("candidate_id")`,
  `CREATE INDEX "reviews_role" ON "reviews" ("role_id")`,
  `CREATE TABLE "roles" (
      "id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "status" text NOT NULL DEFAULT 'open',
      "revision" integer NOT NULL DEFAULT '1',
      "input_revision" integer NOT NULL DEFAULT '1',
      "matched_input_revision" integer NOT NULL DEFAULT '0',
      "matched_revision" integer NOT NULL DEFAULT '0',
      "matched_epoch" bigint NOT NULL DEFAULT '0',
      "match_failure" jsonb,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "reference" text,
      "workplace_id" uuid,
      "profile" jsonb NOT NULL,
      CONSTRAINT "PK_c1433d71a4838793a49dcad46ab" PRIMARY KEY ("id")
    )`,
  `CREATE UNIQUE INDEX "roles_reference" ON "roles" ("node_id", "reference") WHERE status <> 'deleted'`,
  `CREATE INDEX "roles_owed" ON "roles" ("node_id") WHERE matched_input_revision < input_revision`,
  `CREATE INDEX "roles_epoch" ON "roles" ("node_id", "matched_epoch")`,
  `CREATE INDEX "roles_of_workplace" ON "roles" ("workplace_id")`,
  `CREATE TABLE "suggestions" (
      "id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "role_id" uuid NOT NULL,
      "kind" text NOT NULL,
      "total" double precision NOT NULL,
      "for_candidate" double precision NOT NULL,
      "for_workplace" double precision NOT NULL,
      "coverage" double precision NOT NULL,
      "evidence" json NOT NULL,
      "in_candidate_list" boolean NOT NULL,
      "in_role_list" boolean NOT NULL,
      "policy_version" integer NOT NULL,
      "engine_version" text NOT NULL,
      "matched_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_745bbcb037ac379969b5fc7b352" PRIMARY KEY ("id")
    )`,
  `CREATE UNIQUE INDEX "suggestions_pair" ON "suggestions" ("candidate_id", "role_id")`,
  `CREATE INDEX "suggestions_role" ON "suggestions" ("role_id", "kind", "total")`,
  `CREATE TABLE "workplaces" (
      "id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "reference" text,
      "manager_id" uuid,
      "profile" jsonb NOT NULL,
      "status" text NOT NULL DEFAULT 'open',
      "revision" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_f872f818cf4097e56927a852375" PRIMARY KEY ("id")
    )`,
  `CREATE UNIQUE INDEX "workplaces_reference" ON "workplaces" ("node_id", "reference") WHERE status <> 'deleted'`,
  `ALTER TABLE "candidate_details" ADD CONSTRAINT "candidate_details_candidate"
      FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "candidates" ADD CONSTRAINT "candidates_node"
      FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "match_lists" ADD CONSTRAINT "match_lists_node"
      FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "match_list_entries" ADD CONSTRAINT "match_list_entries_list"
      FOREIGN KEY ("match_list_id") REFERENCES "match_lists"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "reviews" ADD CONSTRAINT "reviews_suggestion"
      FOREIGN KEY ("suggestion_id") REFERENCES "suggestions"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
  `ALTER TABLE "roles" ADD CONSTRAINT "roles_node"
      FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "roles" ADD CONSTRAINT "roles_workplace"
      FOREIGN KEY ("workplace_id") REFERENCES "workplaces"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "workplaces" ADD CONSTRAINT "workplaces_node"
      FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

/** The first schema: nodes, profiles as their own outbox, suggestions, reviews, match lists, policies. */
export class CreateSchema1763750000000 extends SqlMigration {
  protected readonly making = statements;
  protected readonly undoing = [
    'DROP TABLE match_list_entries, match_lists, reviews, suggestions, roles, workplaces, candidate_details, candidates, nodes, match_policies, match_areas, idempotency_keys',
  ];
}
