import type { EntityManager } from 'typeorm';
import type { NodeScope } from '../node-scope.ts';
import { findWithinScope } from './change-profile.ts';
import type { ProfileDocument, ProfileTable } from './profile-table.ts';

/** Whose profile somebody says is still true, for whom, and when. */
export interface Confirmation {
  readonly id: string;
  readonly scope: NodeScope;
  readonly now: Date;
}

/**
 * Keeps that what is told of a person is still true, which brings one who was off the lists for it back on them. Nothing of the profile
 * changes, and its revision does not. Returns the person's node; null when there is no such person within the scope, `not-yours` when there is and one may not write it.
 */
export async function confirmCandidate<Document extends ProfileDocument>(
  manager: EntityManager,
  table: ProfileTable<Document>,
  { id, scope, now }: Confirmation,
): Promise<{ readonly nodeId: string } | 'not-yours' | null> {
  const found = await findWithinScope(manager, table, id, scope, 'change');
  if (typeof found === 'string') {
    return found === 'not-yours' ? found : null;
  }
  await manager.query('UPDATE candidates SET confirmed_at = greatest(confirmed_at, $2) WHERE id = $1', [
    id,
    now,
  ]);
  return { nodeId: found.nodeId };
}
