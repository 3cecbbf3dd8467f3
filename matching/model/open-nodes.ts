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

/** An opening between a node and another, and whether the policies of both name it: then it holds. */
export interface NodeOpening {
  readonly roleNodeId: string;
  readonly candidateNodeId: string;
  readonly isNamedHere: boolean;
  readonly isNamedThere: boolean;
}

/** The openings of a node that its policy, or that of the other node, names; by the other node. */
export function openingsOf(policies: NodePolicies, nodeId: string): NodeOpening[] {
  const writtenOf = (node: string) => policies.own.get(node) ?? policies.site;
  const names = (node: string, from: string, to: string): boolean =>
    new Map(Object.entries(writtenOf(node).opensTo)).get(from)?.includes(to) === true;
  const links = [policies.site, ...policies.own.values()].flatMap(({ opensTo }) =>
    Object.entries(opensTo).flatMap(([from, others]) => others.map((to) => ({ from, to }))),
  );
  const own = links.filter(({ from, to }) => from !== to && [from, to].includes(nodeId));
  const byKey = new Map(
    own.map((link) => [`${link.from === nodeId ? link.to : link.from} ${link.from}`, link]),
  );
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { from, to }]) => ({
      roleNodeId: from,
      candidateNodeId: to,
      isNamedHere: names(nodeId, from, to),
      isNamedThere: names(from === nodeId ? to : from, from, to),
    }))
    .filter(({ isNamedHere, isNamedThere }) => isNamedHere || isNamedThere);
}
