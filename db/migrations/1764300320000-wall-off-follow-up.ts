import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

/**
 * What is followed up of a person the API writes, and reads by two functions alone: counted (`follow_up_counts`), and for the person's own copy, on
 * behalf of the coach in charge or of who stands in.
 */
export class WallOffFollowUp1764300320000 extends SqlMigration {
  protected readonly making = [
    `REVOKE SELECT ON candidate_details FROM ${api}`,
    // whose row it is to change or to remove
    `GRANT SELECT (candidate_id) ON candidate_details TO ${api}`,
    `CREATE FUNCTION follow_up_of(person uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER BEGIN ATOMIC
       SELECT jsonb_strip_nulls(jsonb_build_object('sex', details.sex, 'birthYear', details.birth_year, 'groups', details.groups))
       FROM candidate_details AS details JOIN candidates AS candidate ON candidate.id = details.candidate_id
       WHERE candidate.id = person AND candidate.node_id = ANY (acting_nodes('coach'))
         AND (candidate.coach_id::text = lower(acting_principal()) OR candidate.id = ANY (acting_covers()));
     END`,
    'REVOKE ALL ON FUNCTION follow_up_of(uuid) FROM PUBLIC',
    `GRANT EXECUTE ON FUNCTION follow_up_of(uuid) TO ${api}`,
    // a file that says what is stored writes no row anew
    `CREATE TRIGGER candidate_details_unchanged BEFORE UPDATE ON candidate_details
       FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
  ];
  protected readonly undoing = [
    'DROP TRIGGER candidate_details_unchanged ON candidate_details',
    'DROP FUNCTION follow_up_of(uuid)',
    `REVOKE SELECT (candidate_id) ON candidate_details FROM ${api}`,
    `GRANT SELECT ON candidate_details TO ${api}`,
  ];
}
