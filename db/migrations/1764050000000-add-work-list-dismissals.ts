import { SqlMigration } from './sql-migration.ts';

/** What somebody has put away from the own work list, until something of it changes; and the ways to what a coach has to do. */
export class AddWorkListDismissals1764050000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "work_list_dismissals" (
      "principal_id" text NOT NULL,
      "group_id" text NOT NULL,
      "subject_id" uuid NOT NULL,
      "tag" text NOT NULL,
      "dismissed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_work_list_dismissals" PRIMARY KEY ("principal_id", "group_id", "subject_id")
    )`,
    `CREATE INDEX "candidate_facts_coach" ON "candidate_facts" ("coach_id", "status")`,
  ];
  protected readonly undoing = ['DROP INDEX "candidate_facts_coach"', 'DROP TABLE "work_list_dismissals"'];
}
