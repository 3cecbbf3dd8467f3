/** What a request may reach: the things of some nodes, for a manager only those of own or unmanaged workplaces. */
export interface NodeScope {
  /** `*` for all nodes. */
  readonly nodes: readonly string[] | '*';
  /** When set, only workplaces whose manager this is (or that have none), and their roles. */
  readonly managerId: string | null;
}

/** Whether things of the node are within the scope. */
export function coversNode(scope: NodeScope, nodeId: string): boolean {
  return scope.nodes === '*' || scope.nodes.includes(nodeId);
}

/** The scope's nodes as an SQL parameter: null for all. Use as `($1::text[] IS NULL OR node_id = ANY ($1))`. */
export function nodesParameter(scope: NodeScope): readonly string[] | null {
  return scope.nodes === '*' ? null : scope.nodes;
}
