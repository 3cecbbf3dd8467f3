import type { EntityManager } from 'typeorm';
import { noRelation } from '../../db/person-access.ts';
import { findWrittenBy } from '../../db/stores/is-written-by.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import type { Reader } from './reach.ts';

/**
 * As whom the principal reads each of these roles or workplaces, which are within reach: of who is a manager too, only what the system has
 * submitted is read as the system reads.
 */
export async function readersOfWork(
  manager: EntityManager,
  table: 'roles' | 'workplaces',
  principal: Principal,
  ids: readonly string[],
): Promise<(id: string) => Reader<PrincipalRole>> {
  const { roles } = principal;
  const scope = scopeOf(principal);
  const written = scope.managerId === null ? null : await findWrittenBy(manager, table, scope, ids);
  return (id) => ({ roles, relation: { ...noRelation, isWriter: written === null || written.has(id) } });
}

/** As whom the principal reads what is told of all roles within reach together: who is a manager too, as a manager. */
export function readerOfAllWork(principal: Principal): Reader<PrincipalRole> {
  const isSystemAlone = scopeOf(principal).managerId === null;
  return { roles: principal.roles, relation: { ...noRelation, isWriter: isSystemAlone } };
}
