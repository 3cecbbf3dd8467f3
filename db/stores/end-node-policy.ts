import type { EntityManager } from 'typeorm';
import { lockPolicies } from './draft-policy.ts';

/** A node's own policy to end, and why. */
export interface PolicyToEnd {
  /** Of the ending. */
  readonly id: string;
  readonly nodeId: string;
  /** The version that is meant to end; null for whichever is in force. */
  readonly version: number | null;
  readonly reason: string;
  readonly endedBy: string;
  readonly now: Date;
}

/** What came of it. */
export type EndingOutcome =
  | { readonly kind: 'ended' | 'none' }
  /** Another version of the node's own is in force than the one that is meant to end. */
  | { readonly kind: 'outdated'; readonly active: number };

/** Ends a node's own policy, so that the site's holds for it again, and notes who did it, when and why. */
export async function endNodePolicy(
  manager: EntityManager,
  { id, nodeId, version, reason, endedBy, now }: PolicyToEnd,
): Promise<EndingOutcome> {
  await lockPolicies(manager);
  const [row]: { version: number }[] = await manager.query(
    'SELECT version FROM match_policies WHERE is_active AND node_id = $1',
    [nodeId],
  );
  if (row === undefined) {
    return { kind: 'none' };
  }
  if (version !== null && version !== row.version) {
    return { kind: 'outdated', active: row.version };
  }
  await manager.query('UPDATE match_policies SET is_active = false WHERE version = $1', [row.version]);
  await manager.query(
    'INSERT INTO policy_endings (id, version, reason, ended_by, ended_at) VALUES ($1, $2, $3, $4, $5)',
    [id, row.version, reason, endedBy, now],
  );
  return { kind: 'ended' };
}
