import type { EntityManager } from 'typeorm';
import type { ActingPrincipal } from '../../../db/acting.ts';
import { coversNode, type NodeScope } from '../../../db/node-scope.ts';
import { listNodeIds } from '../../../db/read-models/node-names.ts';
import { type InputError, Problem } from '../problems/problem.ts';
import type { Principal } from './authenticator.ts';

/**
 * What a principal may reach: a coordinator, an administrator and a coach the things of their nodes; a manager of these the workplaces that are theirs
 * to manage, and a system what it has submitted.
 */
export function scopeOf(principal: ActingPrincipal): NodeScope {
  const { nodes, roles } = principal;
  // ids stand in lower case in the database, whatever the sign-in writes
  const id = principal.id.toLowerCase();
  if (roles.some((role) => role === 'coordinator' || role === 'admin' || role === 'coach')) {
    return { nodes, managerId: null, writerId: null };
  }
  const writes = roles.includes('integration');
  return {
    nodes,
    managerId: writes && !roles.includes('manager') ? null : id,
    writerId: writes ? id : null,
  };
}

/**
 * The node that a new thing belongs to: the given one, else the principal's only node. Throws a {@link Problem} when it
 * is not one of the principal's, or when there is no saying which. `pointer` is where the body names it.
 */
export function resolveNode(
  principal: Principal,
  nodeId: string | undefined,
  pointer = atNode.pointer,
): string {
  if (nodeId !== undefined) {
    if (principal.nodes !== '*' && !principal.nodes.includes(nodeId)) {
      throw unknownNode();
    }
    return nodeId;
  }
  const [only, ...others] = principal.nodes;
  if (principal.nodes === '*' || only === undefined || others.length > 0) {
    throw new Problem(
      'invalid-body',
      { en: 'Say which node it belongs to.', sv: 'Säg vilken nod det hör till.' },
      {
        errors: [
          {
            pointer,
            code: 'required',
            message: {
              en: 'You have several nodes; name one of them.',
              sv: 'Du har flera noder; ange en av dem.',
            },
          },
        ],
      },
    );
  }
  return only;
}

/** Throws a {@link Problem} when the node that a filter names is not one of the principal's, or does not exist. */
export async function assertNodeExists(
  manager: EntityManager,
  principal: Principal,
  nodeId: string,
): Promise<void> {
  if (!coversNode(scopeOf(principal), nodeId) || !(await listNodeIds(manager)).includes(nodeId)) {
    throw unknownNode();
  }
}

/** The answer when a request names a node that is not the principal's, or that does not exist. */
export function unknownNode(): Problem {
  return new Problem(
    'unknown-node',
    { en: 'There is no such node among yours.', sv: 'Det finns ingen sådan nod bland dina.' },
    {
      errors: [
        {
          ...atNode,
          code: 'unknown-node',
          message: { en: 'Name one of your nodes.', sv: 'Ange en av dina noder.' },
        },
      ],
    },
  );
}

const atNode: Pick<InputError, 'pointer'> = { pointer: '/nodeId' };
