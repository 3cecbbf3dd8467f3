import { SqlMigration } from './sql-migration.ts';

/** When each candidate was last reviewed and approved, beside the counts; and what of proposals and placements is counted by node, indexed. */
export class KeepReviewTimes1764150000000 extends SqlMigration {
  protected readonly making = [
    `ALTER TABLE "candidate_counts" ADD "reviewed_at" TIMESTAMP WITH TIME ZONE, ADD "approved_at" TIMESTAMP WITH TIME ZONE`,
    `UPDATE "candidate_counts" AS kept SET reviewed_at = reviewed.at, approved_at = reviewed.approved_at
     FROM (
       SELECT candidate_id, max(reviewed_at) AS at, max(reviewed_at) FILTER (WHERE decision = 'approve') AS approved_at
       FROM (SELECT DISTINCT ON (suggestion_id) candidate_id, role_id, decision, reviewed_at FROM standing_reviews
         ORDER BY suggestion_id, reviewed_at DESC, id DESC) AS latest
       JOIN roles AS role ON role.id = latest.role_id AND role.status <> 'deleted'
       GROUP BY candidate_id) AS reviewed
     WHERE reviewed.candidate_id = kept.candidate_id`,
    `CREATE INDEX "proposal_steps_welcomed" ON "proposal_steps" ("at") INCLUDE ("proposal_id") WHERE kind = 'welcomed'`,
    ...openOf('node'),
    ...openOf('candidate_node'),
  ];
  protected readonly undoing = [
    'DROP INDEX "proposal_steps_welcomed"',
    ...['node', 'candidate_node'].map(
      (side) => `DROP INDEX "proposals_open_of_${side}", "placements_now_of_${side}"`,
    ),
    'ALTER TABLE "candidate_counts" DROP COLUMN "reviewed_at", DROP COLUMN "approved_at"',
  ];
}

function openOf(side: 'node' | 'candidate_node'): string[] {
  return [
    `CREATE INDEX "proposals_open_of_${side}" ON "proposals" ("${side}_id") WHERE state IN ('proposed', 'asked', 'welcomed')`,
    `CREATE INDEX "placements_now_of_${side}" ON "placements" ("${side}_id") WHERE state IN ('planned', 'running')`,
  ];
}
