import { SqlMigration } from './sql-migration.ts';

/** Who stands in for the coach of a person, why and until when; and which system wrote a person. */
export class AddCovers1764221000000 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE "candidates" ADD "submitted_by" text',
    `CREATE TABLE "candidate_covers" (
      "id" uuid NOT NULL,
      "candidate_id" uuid NOT NULL,
      "coach_id" text NOT NULL,
      "reason" text,
      "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "until" date NOT NULL,
      CONSTRAINT "PK_candidate_covers" PRIMARY KEY ("id"),
      CONSTRAINT "candidate_covers_candidate" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE CASCADE
    )`,
    `CREATE INDEX "candidate_covers_of_candidate" ON "candidate_covers" ("candidate_id", "begun_at")`,
    `CREATE INDEX "candidate_covers_of_coach" ON "candidate_covers" ("coach_id", "until")`,
    // those who see the person see at once that somebody stands in
    `CREATE FUNCTION tell_of_covers() RETURNS trigger LANGUAGE plpgsql
     SECURITY DEFINER SET search_path = public, pg_temp AS $$
     BEGIN
       PERFORM tell_of_changes('candidate', ARRAY[NEW.candidate_id::text], node_id, NULL)
       FROM candidates WHERE id = NEW.candidate_id;
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER tell_of_covers AFTER INSERT ON candidate_covers FOR EACH ROW EXECUTE FUNCTION tell_of_covers()`,
  ];
  protected readonly undoing = [
    'DROP TABLE candidate_covers',
    'DROP FUNCTION tell_of_covers()',
    'ALTER TABLE "candidates" DROP COLUMN "submitted_by"',
  ];
}
