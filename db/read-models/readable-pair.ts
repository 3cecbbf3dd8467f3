import type { EntityManager } from 'typeorm';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { isPairReadable } from '../pair-reach.ts';

/** A candidate and a role that somebody may read together. */
interface ReadablePair {
  readonly candidateNodeId: string;
  readonly roleNodeId: string;
}

/** The nodes of a pair that the scope may read, matched or not; null when either is erased or there is no such pair there. */
export async function findReadablePair(
  manager: EntityManager,
  candidateId: string,
  roleId: string,
  scope: NodeScope,
): Promise<ReadablePair | null> {
  const [pair]: ReadablePair[] = await manager.query(
    `SELECT candidate.node_id AS "candidateNodeId", role.node_id AS "roleNodeId"
     FROM candidates AS candidate, roles AS role
     WHERE candidate.id = $2 AND role.id = $3 AND candidate.status <> 'deleted' AND role.status <> 'deleted'
       AND ${isPairReadable('$1::text[]')}`,
    [nodesParameter(scope), candidateId, roleId],
  );
  return pair ?? null;
}
