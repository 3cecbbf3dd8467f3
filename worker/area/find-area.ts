import { addToList } from '../../matching/add-to-list.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';

/**
 * The nodes that are matched together with a node, in rising order: those reached by the openings that hold, in either
 * direction. Without openings the node alone.
 */
export function findArea({ opensTo }: Pick<NodePolicies, 'opensTo'>, nodeId: string): string[] {
  const neighbours = new Map<string, string[]>();
  for (const [node, others] of Object.entries(opensTo)) {
    for (const other of others) {
      addToList(neighbours, node, other);
      addToList(neighbours, other, node);
    }
  }
  const found = new Set([nodeId]);
  // a set grows while it is walked
  for (const node of found) {
    for (const other of neighbours.get(node) ?? []) {
      found.add(other);
    }
  }
  return [...found].sort();
}
