import { SqlMigration } from './sql-migration.ts';

/** A hold may say until when, and a review may undo another; those that were not undone are the view `standing_reviews`. */
export class UndoReviews1764010000000 extends SqlMigration {
  protected readonly making = [
    `ALTER TABLE "reviews" ADD COLUMN "resume_on" date, ADD COLUMN "undoes" uuid,
       ADD CONSTRAINT "reviews_undone" FOREIGN KEY ("undoes") REFERENCES "reviews"("id")
         ON DELETE NO ACTION ON UPDATE NO ACTION`,
    `CREATE UNIQUE INDEX "reviews_undoes" ON "reviews" ("undoes")`,
    `CREATE INDEX "reviews_by" ON "reviews" ("reviewed_by", "reviewed_at", "id")`,
    `CREATE INDEX "reviews_latest" ON "reviews" ("reviewed_at", "id")`,
    `CREATE VIEW "standing_reviews" AS SELECT * FROM "reviews" AS review
       WHERE review."undoes" IS NULL AND NOT EXISTS (SELECT FROM "reviews" AS later WHERE later."undoes" = review."id")`,
  ];
  protected readonly undoing = [
    'DROP VIEW "standing_reviews"',
    'DROP INDEX "reviews_latest"',
    'DROP INDEX "reviews_by"',
    'DROP INDEX "reviews_undoes"',
    // without undoing, what was undone would stand again
    `DELETE FROM "reviews" WHERE "undoes" IS NOT NULL
       OR "id" IN (SELECT "undoes" FROM "reviews" WHERE "undoes" IS NOT NULL)`,
    'ALTER TABLE "reviews" DROP COLUMN "undoes", DROP COLUMN "resume_on"',
  ];
}
