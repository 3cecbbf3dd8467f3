/** SQL condition: the opening from the node of the role to that of the candidate holds, or they are one node. */
export function isOpenBetween(roleNode: string, candidateNode: string): string {
  return `(${roleNode} = ${candidateNode} OR (${roleNode}, ${candidateNode}) IN (
    SELECT role_node_id, candidate_node_id FROM node_openings))`;
}

/** SQL condition on a candidate's row: no objection of theirs stands. While one does, nobody reads a suggestion of theirs. */
export function isUncontested(candidate: string): string {
  return `NOT ${candidate}.has_objection`;
}

/**
 * SQL condition on a pair, by default of tables named candidate and role: somebody in one of the `nodes`, an SQL array, has decided on it, or
 * proposed it. It stays readable there, also when its nodes are open to each other no more.
 */
export function isKeptIn(nodes: string, candidateId = 'candidate.id', roleId = 'role.id'): string {
  return `(EXISTS (SELECT FROM reviews AS kept WHERE kept.candidate_id = ${candidateId} AND kept.role_id = ${roleId}
      AND kept.decided_in = ANY (${nodes}))
    OR EXISTS (SELECT FROM proposals AS kept WHERE kept.candidate_id = ${candidateId} AND kept.role_id = ${roleId}
      AND kept.candidate_node_id = ANY (${nodes})))`;
}

/**
 * SQL condition on a pair of tables named candidate and role: it is readable from the `nodes`, an SQL array, null for all. From
 * one of its two nodes alone it is while they are open to each other, and where it is kept.
 */
export function isPairReadable(nodes: string): string {
  return `(${nodes} IS NULL OR (role.node_id = ANY (${nodes}) AND candidate.node_id = ANY (${nodes}))
    OR ((role.node_id = ANY (${nodes}) OR candidate.node_id = ANY (${nodes}))
      AND (${isOpenBetween('role.node_id', 'candidate.node_id')} OR ${isKeptIn(nodes)})))`;
}
