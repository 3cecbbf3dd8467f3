import { coversNode, type NodeScope } from '../../db/node-scope.ts';
import type { Policy } from '../../matching/model/policy.ts';
import { toPointer } from '../http/problems/input-errors.ts';
import { invalidBody, Problem } from '../http/problems/problem.ts';

type Openings = Pick<Policy, 'opensTo'>;

/**
 * Whether the scope may change which nodes are open to each other as `next` does against `current`: only between nodes
 * that it covers, since an opening shows one node's candidates to another. Throws a {@link Problem} that says no, or
 * names the nodes that there are not.
 */
export function assertOpeningsAllowed(
  scope: NodeScope,
  current: Openings,
  next: Openings,
  nodeIds: readonly string[],
): void {
  const before = linksOf(current);
  const after = linksOf(next);
  const added = [...after].filter(([key]) => !before.has(key)).flatMap(([, nodes]) => nodes);
  const removed = [...before].filter(([key]) => !after.has(key)).flatMap(([, nodes]) => nodes);
  if ([...added, ...removed].some((node) => !coversNode(scope, node))) {
    throw new Problem('forbidden', {
      en: 'It changes which nodes are open to each other, between nodes that are not all yours. Nothing was stored.',
      sv: 'Den ändrar vilka noder som är öppna för varandra, bland noder som inte alla är dina. Inget sparades.',
    });
  }
  const known = new Set(nodeIds);
  const unknown = added.filter((node) => !known.has(node));
  if (unknown.length > 0) {
    throw invalidBody(
      [...new Set(unknown)].map((node) => ({
        pointer: toPointer(['opensTo', node]),
        code: 'unknown-node',
        message: { en: 'There is no such node.', sv: 'Det finns ingen sådan nod.' },
      })),
    );
  }
}

function linksOf({ opensTo }: Openings): Map<string, readonly [from: string, to: string]> {
  return new Map(
    Object.entries(opensTo).flatMap(([from, others]) =>
      others.map((to) => [`${from} ${to}`, [from, to]] as const),
    ),
  );
}
