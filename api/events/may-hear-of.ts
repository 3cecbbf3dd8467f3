import type { Change } from '../../db/change-feed.ts';
import { coversNode } from '../../db/node-scope.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';

const knowCandidates: readonly PrincipalRole[] = ['coordinator', 'admin', 'coach', 'integration'];
const reviewers: readonly PrincipalRole[] = ['coordinator', 'admin', 'coach'];

/** Who hears of each kind, in their nodes. Managers alone hear of what is theirs besides. */
const hearersByKind: Readonly<Record<Change['kind'], readonly PrincipalRole[]>> = {
  candidate: knowCandidates,
  role: knowCandidates,
  workplace: knowCandidates,
  suggestions: reviewers,
  review: reviewers,
  proposal: reviewers,
  placement: reviewers,
  'match-list': reviewers,
  report: reviewers,
  policy: reviewers,
  vocabulary: ['coordinator', 'admin', 'coach', 'manager', 'integration'],
};

/** Whether the principal may see what was changed, and so may hear that it was. */
export function mayHearOf(principal: Principal, { kind, nodeId, managerId }: Change): boolean {
  const scope = scopeOf(principal);
  if (nodeId !== null && !coversNode(scope, nodeId)) {
    return false;
  }
  return (
    hearersByKind[kind].some((role) => principal.roles.includes(role)) ||
    (managerId !== null && scope.managerId === managerId)
  );
}
