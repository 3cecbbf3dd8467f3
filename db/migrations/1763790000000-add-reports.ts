import { SqlMigration } from './sql-migration.ts';

/** What was asked about whole nodes, and the answers: what would open doors, what a policy would change. */
export class AddReports1763790000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "reports" (
      "id" uuid NOT NULL,
      "node_id" text NOT NULL,
      "kind" text NOT NULL,
      "compared_version" integer,
      "status" text NOT NULL DEFAULT 'queued',
      "done" integer NOT NULL DEFAULT '0',
      "of" integer NOT NULL DEFAULT '0',
      "failure" text,
      "policy_version" integer,
      "engine_version" text,
      "made_for" date,
      "result" jsonb,
      "requested_by" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "completed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_d9013193989303580053c0b5ef6" PRIMARY KEY ("id")
    )`,
    `CREATE INDEX "reports_unfinished" ON "reports" ("created_at") WHERE status in ('queued', 'running')`,
    `ALTER TABLE "reports" ADD CONSTRAINT "reports_node"
      FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ];
  protected readonly undoing = ['DROP TABLE "reports"'];
}
