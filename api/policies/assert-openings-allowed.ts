import type { Policy } from '../../matching/model/policy.ts';
import { toPointer } from '../http/problems/input-errors.ts';
import { invalidBody, Problem } from '../http/problems/problem.ts';

type Openings = Pick<Policy, 'opensTo'>;

/**
 * Whether a draft may change which nodes are open to each other as `next` does against `current`: that of a node (null: of the
 * site, which may all) only between that node and others, since the other node's policy has its own say. Throws a
 * {@link Problem} that says no, or names the nodes that there are not.
 */
export function assertOpeningsAllowed(
  nodeId: string | null,
  current: Openings,
  next: Openings,
  nodeIds: readonly string[],
): void {
  const before = linksOf(current);
  const after = linksOf(next);
  const added = [...after].filter(([key]) => !before.has(key)).map(([, nodes]) => nodes);
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, nodes]) => nodes);
  if (nodeId !== null && [...added, ...removed].some((nodes) => !nodes.includes(nodeId))) {
    throw new Problem('forbidden', {
      en: 'It changes which other nodes are open to each other. The policy of a node may open that node alone. Nothing was stored.',
      sv: 'Den ändrar vilka andra noder som är öppna för varandra. En nods policy får bara öppna den noden. Inget sparades.',
    });
  }
  const known = new Set(nodeIds);
  const unknown = added.flat().filter((node) => !known.has(node));
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
