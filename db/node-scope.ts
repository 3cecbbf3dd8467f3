/** What a request may reach: the things of some nodes; for a manager and a system only what is theirs of it, of both together for who is both. */
export interface NodeScope {
  /** `*` for all nodes. */
  readonly nodes: readonly string[] | '*';
  /** When set, only workplaces whose manager this is, their roles, and own roles that have no workplace yet. */
  readonly managerId: string | null;
  /** When set, only what this system has submitted. In lower case. */
  readonly writerId: string | null;
}

/** Whether the scope reaches all things of its nodes. */
export function reachesWholeNodes({ managerId, writerId }: NodeScope): boolean {
  return managerId === null && writerId === null;
}

/** Whether the scope is a manager's who is no system besides: what has no manager, as people have none, is not within it. */
export function isManagersAlone({ managerId, writerId }: NodeScope): boolean {
  return managerId !== null && writerId === null;
}

/** The scopes of the manager and of the system that are one principal, each alone; else the scope itself. */
export function scopesAlone(scope: NodeScope): readonly NodeScope[] {
  return scope.managerId === null || scope.writerId === null
    ? [scope]
    : [
        { ...scope, writerId: null },
        { ...scope, managerId: null },
      ];
}

/** Whether things of the node are within the scope. */
export function coversNode(scope: NodeScope, nodeId: string): boolean {
  return scope.nodes === '*' || scope.nodes.includes(nodeId);
}

/** The scope's nodes as an SQL parameter: null for all. Use as `($1::text[] IS NULL OR node_id = ANY ($1))`. */
export function nodesParameter(scope: NodeScope): readonly string[] | null {
  return scope.nodes === '*' ? null : scope.nodes;
}

/** SQL condition under which a row is the system's that `parameter` stands for: it has submitted it. `row` is the alias of the table. */
export function isWriters(row: string, parameter: string): string {
  return `lower(${row}.submitted_by) = ${parameter}`;
}

/**
 * SQL condition under which a row of one of the scope's nodes is within it: any, where the parameters of its manager and writer are both null, else
 * what is theirs. `isManaged` is the condition under which the row is the manager's, `row` the alias of the table.
 */
export function isTheirs(row: string, isManaged: string, managerId: string, writerId: string): string {
  return `((${managerId}::text IS NULL AND ${writerId}::text IS NULL) OR ${isManaged} OR ${isWriters(row, writerId)})`;
}

/**
 * SQL condition under which a role is the manager's whose id `parameter` stands for: by its workplace, or while it has
 * none, by who submitted it. `role` and `workplace` are the aliases of the tables, the latter joined from the left.
 */
export function isManagersRole(role: string, workplace: string, parameter: string): string {
  return `(${workplace}.manager_id::text = ${parameter}
    OR (${role}.workplace_id IS NULL AND lower(${role}.submitted_by) = ${parameter}))`;
}
