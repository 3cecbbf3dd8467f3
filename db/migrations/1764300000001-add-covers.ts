import { bareRows, grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const isOf = (
  ...roles: readonly string[]
): string => `EXISTS (SELECT FROM candidates AS person WHERE person.id = candidate_id
  AND person.node_id = ANY ((SELECT acting_nodes(${roles.map((role) => `'${role}'`).join(', ')}))::text[]))`;

/**
 * Who stands in for the coach of a person, why and until when; and which system wrote a person. Covers are read with the people of the own
 * nodes, and written by a coach for nobody else; the worker has no way to them.
 */
export class AddCovers1764300000001 extends SqlMigration {
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
    ...isolateRows('candidate_covers', {
      read: isOf('coordinator', 'coach', 'admin', 'integration'),
      insert: `coach_id = lower((SELECT acting_principal())) AND ${isOf('coach')}`,
      // why is erased with the person
      change: isOf('coordinator', 'coach', 'admin', 'integration'),
    }),
    'REVOKE ALL ON candidate_covers FROM passa_api',
    ...grantTo('candidate_covers', { api: 'SELECT, INSERT, UPDATE (reason)', worker: '' }),
  ];
  protected readonly undoing = [
    ...bareRows('candidate_covers'),
    'DROP TABLE candidate_covers',
    'DROP FUNCTION tell_of_covers()',
    'ALTER TABLE "candidates" DROP COLUMN "submitted_by"',
  ];
}
