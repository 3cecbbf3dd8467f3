import { databaseRoles } from '../isolation/database-roles.ts';
import { SqlMigration } from './sql-migration.ts';

const { api } = databaseRoles;

const own = `(SELECT acting_nodes('coordinator', 'coach', 'admin'))::text[]`;
const isConsequence = `(SELECT acting_as('following'))`;
const isSeen = `sees_pair(candidate_id, role_id, ${own})`;
const isWithinOwn = (table: string): string => `(
  EXISTS (SELECT FROM candidates AS own_person WHERE own_person.id = ${table}.candidate_id AND own_person.node_id = ANY (${own}))
  AND EXISTS (SELECT FROM roles AS own_role WHERE own_role.id = ${table}.role_id AND own_role.node_id = ANY (${own})))`;

/** What tells of most rows of a pair that they are within reach, beside asking for both sides; none where there are few rows. */
const tables = [
  { table: 'suggestions', usual: 'in_node' },
  { table: 'reviews', usual: 'decided_in' },
  { table: 'pairs_off_lists', usual: null },
] as const;
/** They come last in a policy, and hardly ever are they asked: dear as they are, they made every plan one for a dear question. */
const lastAsked = [
  'sees_pair(uuid, uuid, text[])',
  'keeps_candidate(uuid, text[])',
  'keeps_role(uuid, text[])',
  'keeps_workplace(uuid, text[])',
];

/**
 * The node of a pair whose both sides lie in it, null of others. To ask of each pair where its sides lie took most of the time that a work list
 * took, and policies of their own that were asked in turn most of the time in which it was planned.
 */
export class KeepTheNodeOfAPair1764269700000 extends SqlMigration {
  protected readonly making = [
    'ALTER TABLE suggestions ADD in_node text',
    `UPDATE suggestions AS pair SET in_node = candidate.node_id FROM candidates AS candidate, roles AS role
     WHERE candidate.id = pair.candidate_id AND role.id = pair.role_id AND role.node_id = candidate.node_id`,
    ...tables.map(({ table, usual }) => {
      const isUsual = usual === null ? '' : `OR ${usual} = ANY (${own})`;
      return `ALTER POLICY api_reads ON ${table} TO ${api} USING (${isConsequence} ${isUsual} OR ${isSeen})`;
    }),
    ...lastAsked.map((signature) => `ALTER FUNCTION ${signature} COST 1`),
  ];
  protected readonly undoing = [
    ...lastAsked.map((signature) => `ALTER FUNCTION ${signature} COST 100`),
    ...tables.map(
      ({ table }) =>
        `ALTER POLICY api_reads ON ${table} TO ${api} USING (${isConsequence} OR ${isWithinOwn(table)} OR ${isSeen})`,
    ),
    'ALTER TABLE suggestions DROP COLUMN in_node',
  ];
}
