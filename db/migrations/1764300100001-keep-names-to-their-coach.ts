import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

const isConsequence = `(SELECT acting_as('following'))`;
const isSystem = `(SELECT acting_as('system'))`;
const nodesOf = (...roles: readonly string[]): string =>
  `(SELECT acting_nodes(${roles.map((role) => `'${role}'`).join(', ')}))::text[]`;
const me = `lower((SELECT acting_principal()))`;

/** Whether a row is of a person whom a coach has charge of or stands in for, or whom a system has written. */
const isOfOwn = `EXISTS (SELECT FROM candidates AS person WHERE person.id = candidate_id AND (
    (person.node_id = ANY (${nodesOf('coach')})
      AND (person.coach_id::text = ${me} OR person.id = ANY ((SELECT acting_covers())::uuid[])))
    OR (person.node_id = ANY (${nodesOf('integration')}) AND lower(person.submitted_by) = ${me})))`;
const isOfKnower = `EXISTS (SELECT FROM candidates AS person WHERE person.id = candidate_id
  AND person.node_id = ANY (${nodesOf('coordinator', 'coach', 'admin', 'integration')}))`;

/** The names of what is read otherwise from now on, with who else reads it. */
const tables = [
  { table: 'candidate_identities', others: `${isConsequence} OR ${isSystem}` },
  { table: 'candidate_details', others: isConsequence },
] as const;
const policies = [
  ['api_reads', 'USING'],
  ['api_changes', 'USING'],
  ['api_removes', 'USING'],
] as const;

/**
 * Who somebody is, and what is followed up, the API reads and changes on behalf of the coach in charge, of who stands in, and of the system that
 * wrote it; who plans for the node has it written as a consequence of the change of the person, and reads none of it.
 */
export class KeepNamesToTheirCoach1764300100001 extends SqlMigration {
  protected readonly making = [
    // with the rights of the owner, so that no condition asks for conditions in turn
    `CREATE FUNCTION acting_covers() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER COST 1 RETURN
       CASE WHEN cardinality(acting_nodes('coach')) = 0 THEN '{}' ELSE ARRAY(SELECT candidate_id FROM candidate_covers
         WHERE coach_id = lower(acting_principal()) AND until >= (now() AT TIME ZONE 'Europe/Stockholm')::date) END`,
    ...tables.flatMap(({ table, others }) =>
      policies.map(
        ([policy, kind]) => `ALTER POLICY ${policy} ON ${table} TO ${api} ${kind} (${others} OR ${isOfOwn})`,
      ),
    ),
  ];
  protected readonly undoing = [
    ...tables.flatMap(({ table, others }) =>
      policies.map(
        ([policy, kind]) =>
          `ALTER POLICY ${policy} ON ${table} TO ${api} ${kind} (${others} OR ${isOfKnower})`,
      ),
    ),
    'DROP FUNCTION acting_covers()',
  ];
}
