import { bareRows, grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const isOf = (
  ...roles: readonly string[]
): string => `EXISTS (SELECT FROM candidates AS person WHERE person.id = candidate_id
  AND person.node_id = ANY ((SELECT acting_nodes(${roles.map((role) => `'${role}'`).join(', ')}))::text[]))`;

/** Who stands in for a coach is read with the people of the own nodes, and written by a coach for nobody else; the worker has no way to it. */
export class IsolateCovers1764229999900 extends SqlMigration {
  protected readonly making = [
    ...isolateRows('candidate_covers', {
      read: isOf('coordinator', 'coach', 'admin', 'integration'),
      insert: `coach_id = lower((SELECT acting_principal())) AND ${isOf('coach')}`,
      // why is erased with the person
      change: isOf('coordinator', 'coach', 'admin', 'integration'),
    }),
    ...grantTo('candidate_covers', { api: 'SELECT, INSERT, UPDATE (reason)', worker: '' }),
  ];
  protected readonly undoing = [
    'REVOKE ALL ON candidate_covers FROM passa_api',
    ...bareRows('candidate_covers'),
  ];
}
