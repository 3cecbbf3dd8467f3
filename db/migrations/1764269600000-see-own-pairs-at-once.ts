import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

const own = `(SELECT acting_nodes('coordinator', 'coach', 'admin'))::text[]`;
const isConsequence = `(SELECT acting_as('following'))`;
const isSeen = `sees_pair(candidate_id, role_id, ${own})`;
const tables = ['suggestions', 'reviews', 'pairs_off_lists'] as const;

/** Whether both sides of a row's pair are of the own nodes: nearly all are, and two looks by id take a tenth of what a function does. */
const isWithinOwn = (table: string): string => `(
  EXISTS (SELECT FROM candidates AS own_person WHERE own_person.id = ${table}.candidate_id AND own_person.node_id = ANY (${own}))
  AND EXISTS (SELECT FROM roles AS own_role WHERE own_role.id = ${table}.role_id AND own_role.node_id = ANY (${own})))`;

/** The policy of what stands on a pair, with the usual case first: a work list and a page of suggestions read thousands. */
export class SeeOwnPairsAtOnce1764269600000 extends SqlMigration {
  protected readonly making = tables.map(
    (table) =>
      `ALTER POLICY api_reads ON ${table} TO ${api} USING (${isConsequence} OR ${isWithinOwn(table)} OR ${isSeen})`,
  );
  protected readonly undoing = tables.map(
    (table) => `ALTER POLICY api_reads ON ${table} TO ${api} USING (${isConsequence} OR ${isSeen})`,
  );
}
