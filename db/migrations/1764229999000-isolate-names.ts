import { bareRows, grantTo, isolateRows } from '../isolation/row-policies.ts';
import { SqlMigration } from './sql-migration.ts';

const isSystem = `(SELECT acting_as('system'))`;
const isOfKnower = `EXISTS (SELECT FROM candidates AS person WHERE person.id = candidate_id
  AND person.node_id = ANY ((SELECT acting_nodes('coordinator', 'coach', 'admin', 'integration'))::text[]))`;
const all = 'SELECT, INSERT, UPDATE, DELETE';

/**
 * Names, encrypted or still to be, are reached with the people of the own nodes, and by what encrypts them; the worker has no way to them.
 * Who is who with an identity provider is looked up before it is known who asks.
 */
export class IsolateNames1764229999000 extends SqlMigration {
  protected readonly making = [
    ...isolateRows('candidate_identities', {
      read: `${isSystem} OR ${isOfKnower}`,
      insert: `${isSystem} OR ${isOfKnower}`,
      change: `${isSystem} OR ${isOfKnower}`,
    }),
    ...isolateRows('names_to_seal', { read: isSystem, change: isSystem }),
    ...isolateRows('principals', { read: isSystem, insert: isSystem }),
    ...grantTo('principals', { api: 'SELECT, INSERT', worker: '' }),
    ...grantTo('candidate_identities', { api: all, worker: '' }),
    ...grantTo('names_to_seal', { api: 'SELECT, DELETE', worker: '' }),
  ];
  protected readonly undoing = [
    'REVOKE ALL ON candidate_identities, names_to_seal, principals FROM passa_api',
    ...bareRows('candidate_identities'),
    ...bareRows('names_to_seal'),
    ...bareRows('principals'),
  ];
}
