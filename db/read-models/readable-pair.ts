import type { EntityManager } from 'typeorm';
import { type NodeScope, nodesParameter } from '../node-scope.ts';
import { isPairReadable } from '../pair-reach.ts';

/** A candidate and a role that somebody may read together. */
interface ReadablePair {
  readonly candidateNodeId: string;
  readonly roleNodeId: string;
  /** Whether an objection of the person's stands: then nothing is told of what was recorded of the pair. */
  readonly hasObjection: boolean;
}

/** The nodes of a pair that the scope may read, matched or not; null when either is erased or there is no such pair there. */
export async function findReadablePair(
  manager: EntityManager,
  candidateId: string,
  roleId: string,
  scope: NodeScope,
): Promise<ReadablePair | null> {
  const [pair]: ReadablePair[] = await manager.query(
    `SELECT candidate.node_id AS "candidateNodeId", role.node_id AS "roleNodeId",
       candidate.has_objection AS "hasObjection"
     FROM candidates AS candidate, roles AS role
     WHERE candidate.id = $2 AND role.id = $3 AND candidate.status <> 'deleted' AND role.status <> 'deleted'
       AND ${isPairReadable('$1::text[]')}`,
    [nodesParameter(scope), candidateId, roleId],
  );
  return pair ?? null;
}
