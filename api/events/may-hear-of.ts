import type { ActingPrincipal } from '../../db/acting.ts';
import type { Change } from '../../db/change-feed.ts';
import { coversNode } from '../../db/node-scope.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';

const reviewers: readonly PrincipalRole[] = ['coordinator', 'admin', 'coach'];

/** Who hears of each kind, in their nodes. Managers and systems hear of what is theirs besides. */
const hearersByKind: Readonly<Record<Change['kind'], readonly PrincipalRole[]>> = {
  candidate: reviewers,
  role: reviewers,
  workplace: reviewers,
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
export function mayHearOf(
  principal: ActingPrincipal,
  { kind, nodeId, managerId, writerId }: Change,
): boolean {
  const scope = scopeOf(principal);
  if (nodeId !== null && !coversNode(scope, nodeId)) {
    return false;
  }
  return (
    hearersByKind[kind].some((role) => principal.roles.includes(role)) ||
    (managerId !== null && scope.managerId === managerId) ||
    (writerId !== null && scope.writerId === writerId)
  );
}
