import { SqlMigration } from './sql-migration.ts';

/** Makes the table of one side's counts, and fills it from what is stored. */
function countsOf(side: 'candidate' | 'role', other: 'candidate' | 'role'): string[] {
  const table = `${side}_counts`;
  const own = `${side}_id`;
  return [
    `CREATE TABLE "${table}" (
      "${own}" uuid NOT NULL,
      "listed" integer NOT NULL DEFAULT 0,
      "near_misses" integer NOT NULL DEFAULT 0,
      "listed_reviewed" integer NOT NULL DEFAULT 0,
      "to_review" integer GENERATED ALWAYS AS ("listed" - "listed_reviewed") STORED,
      "approved" integer NOT NULL DEFAULT 0,
      "held" integer NOT NULL DEFAULT 0,
      "declined" integer NOT NULL DEFAULT 0,
      CONSTRAINT "PK_${table}" PRIMARY KEY ("${own}")
    ) WITH (fillfactor = 70)`,
    `INSERT INTO "${table}" ("${own}", "listed", "near_misses")
     SELECT ${own}, count(*) FILTER (WHERE kind = 'match'), count(*) FILTER (WHERE kind = 'near-miss')
     FROM suggestions WHERE in_${side}_list GROUP BY ${own}`,
    `INSERT INTO "${table}" AS kept ("${own}", "listed_reviewed", "approved", "held", "declined")
     SELECT id, count(*) FILTER (WHERE is_listed), count(*) FILTER (WHERE decision = 'approve'),
       count(*) FILTER (WHERE decision = 'hold'), count(*) FILTER (WHERE decision = 'decline')
     FROM (
       SELECT DISTINCT ON (review.suggestion_id) review.${own} AS id, review.decision,
         pair.kind = 'match' AND pair.in_${side}_list AS is_listed
       FROM standing_reviews AS review
       JOIN suggestions AS pair ON pair.id = review.suggestion_id
       JOIN ${other}s AS other ON other.id = review.${other}_id AND other.status <> 'deleted'
       ORDER BY review.suggestion_id, review.reviewed_at DESC, review.id DESC) AS latest
     GROUP BY id
     ON CONFLICT ("${own}") DO UPDATE SET listed_reviewed = excluded.listed_reviewed, approved = excluded.approved,
       held = excluded.held, declined = excluded.declined`,
  ];
}

/** How many suggestions each profile has on its lists, to review, approved, held and declined: kept, since to count a node's takes long. */
export class KeepSuggestionCounts1764045000000 extends SqlMigration {
  protected readonly making = [...countsOf('candidate', 'role'), ...countsOf('role', 'candidate')];
  protected readonly undoing = ['DROP TABLE "candidate_counts", "role_counts"'];
}
