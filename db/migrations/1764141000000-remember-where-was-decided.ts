import { SqlMigration } from './sql-migration.ts';

const tellingOf = (condition: string): string => `
  CREATE OR REPLACE FUNCTION tell_of_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM tell_of_changes('review', ARRAY[NEW.suggestion_id::text], side.node_id, NULL)
    FROM candidates AS candidate, roles AS role,
      LATERAL (SELECT candidate.node_id UNION SELECT role.node_id) AS side (node_id)
    WHERE candidate.id = NEW.candidate_id AND role.id = NEW.role_id ${condition};
    RETURN NULL;
  END $$`;

/** A review says in which node it was made: there it stays readable when the opening that showed the pair has ended. */
export class RememberWhereWasDecided1764141000000 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE reviews ADD COLUMN decided_in text',
    // who made them is known, but not for which node: people's coaches decide
    `UPDATE reviews SET decided_in = candidate.node_id FROM candidates AS candidate WHERE candidate.id = candidate_id`,
    tellingOf(`AND (role.node_id = candidate.node_id OR side.node_id = NEW.decided_in
      OR (role.node_id, candidate.node_id) IN (SELECT role_node_id, candidate_node_id FROM node_openings))`),
  ];
  protected readonly undoing = [tellingOf(''), 'ALTER TABLE reviews DROP COLUMN decided_in'];
}
