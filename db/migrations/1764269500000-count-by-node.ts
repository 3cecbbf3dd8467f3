import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

const knowers = `(SELECT acting_nodes('coordinator', 'coach', 'admin', 'integration'))::text[]`;
const isConsequence = `(SELECT acting_as('following'))`;

/** The counts of a side and its facts, by which the counts of others were told apart. */
const sides = [
  { counts: 'candidate_counts', facts: 'candidate_facts', id: 'candidate_id', profiles: 'candidates' },
  { counts: 'role_counts', facts: 'role_facts', id: 'role_id', profiles: 'roles' },
] as const;

/** Whether a row of counts is of a profile that is within reach, by the profile's facts. */
const isOfReachable = ({ counts, facts, id }: (typeof sides)[number]): string =>
  `EXISTS (SELECT FROM ${facts} AS of_row WHERE of_row.${id} = ${counts}.${id})`;

/**
 * The node of each row of counts, which never changes: to look up whose each of ten thousand rows is took most of the time that an overview
 * took. A manager, who is no knower, is still asked for the role.
 */
export class CountByNode1764269500000 extends SqlMigration {
  protected readonly making = sides.flatMap((side) => {
    const { counts, id, profiles } = side;
    return [
      `ALTER TABLE ${counts} ADD in_node text`,
      `UPDATE ${counts} AS kept SET in_node = profile.node_id FROM ${profiles} AS profile WHERE profile.id = kept.${id}`,
      `CREATE FUNCTION node_of_${counts}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
          SELECT node_id INTO NEW.in_node FROM ${profiles} WHERE id = NEW.${id};
          RETURN NEW;
        END $$`,
      `CREATE TRIGGER node_of_${counts} BEFORE INSERT ON ${counts} FOR EACH ROW EXECUTE FUNCTION node_of_${counts}()`,
      `ALTER POLICY api_reads ON ${counts} TO ${api} USING (${isConsequence} OR in_node = ANY (${knowers})
         OR ((SELECT acting_manager()) IS NOT NULL AND ${isOfReachable(side)}))`,
    ];
  });
  protected readonly undoing = sides.flatMap((side) => [
    `ALTER POLICY api_reads ON ${side.counts} TO ${api} USING (${isConsequence} OR ${isOfReachable(side)})`,
    `DROP TRIGGER node_of_${side.counts} ON ${side.counts}`,
    `DROP FUNCTION node_of_${side.counts}()`,
    `ALTER TABLE ${side.counts} DROP COLUMN in_node`,
  ]);
}
