/** What a request may reach: the things of some nodes, for a manager only the own workplaces and roles. */
export interface NodeScope {
  /** `*` for all nodes. */
  readonly nodes: readonly string[] | '*';
  /** When set, only workplaces whose manager this is, their roles, and own roles that have no workplace yet. */
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

/**
 * SQL condition under which a role is the manager's whose id `parameter` stands for: by its workplace, or while it has
 * none, by who submitted it. `role` and `workplace` are the aliases of the tables, the latter joined from the left.
 */
export function isManagersRole(role: string, workplace: string, parameter: string): string {
  return `(${workplace}.manager_id::text = ${parameter}
    OR (${role}.workplace_id IS NULL AND lower(${role}.submitted_by) = ${parameter}))`;
}
