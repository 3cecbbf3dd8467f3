import type { NodePolicies } from './node-policies.ts';

/** The nodes whose candidates a node's roles are open to: itself first. */
export function candidateNodesOf({ opensTo }: Pick<NodePolicies, 'opensTo'>, nodeId: string): string[] {
  return [...new Set([nodeId, ...(new Map(Object.entries(opensTo)).get(nodeId) ?? [])])];
}

/** The nodes whose roles are open to a node's candidates: itself first. */
export function roleNodesOf({ opensTo }: Pick<NodePolicies, 'opensTo'>, nodeId: string): string[] {
  const open = Object.entries(opensTo).filter(([, others]) => others.includes(nodeId));
  return [...new Set([nodeId, ...open.map(([node]) => node)])];
}
