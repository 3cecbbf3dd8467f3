import { Problem } from '../problems/problem.ts';
import type { Principal, PrincipalRole } from './authenticator.ts';
import { forRoles } from './for-roles.ts';

/**
 * The check of a request before its route: returns the principal as whom it is served, or throws a `403` problem. The database goes by the
 * principal as it signed in, whatever is returned here.
 */
export type Authorise = (
  route: { readonly roles: readonly PrincipalRole[] | 'public' },
  principal: Principal,
) => Principal;

/**
 * By role. Of several roles those alone count that the route is for, so that together they reach no more than each does: a manager who is
 * also an integration sees the own proposals, as integrations see none.
 */
export const authoriseByRole: Authorise = ({ roles }, principal) => {
  if (roles === 'public') {
    return principal;
  }
  const own = principal.roles.filter((role) => roles.includes(role));
  if (own.length === 0) {
    throw new Problem('forbidden', forRoles(roles));
  }
  return { ...principal, roles: own };
};
