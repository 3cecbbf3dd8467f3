import type { EntityManager } from 'typeorm';
import { recordBySite } from '../audit/record-audit.ts';
import { queryIn } from '../run-query.ts';
import { candidateErasure } from './candidates.ts';
import { eraseStored } from './delete-profile.ts';

/**
 * Erases a candidate without a principal, as one who asks for it does, and records that in the audit as `operation`. False when there is no
 * such candidate, or no longer.
 */
export async function eraseCandidate(
  manager: EntityManager,
  id: string,
  now: Date,
  operation: 'keep-periods' | 'erase-again',
): Promise<boolean> {
  const found: unknown[] = await manager.query(
    `SELECT id FROM candidates WHERE id = $1 AND status <> 'deleted' FOR UPDATE`,
    [id],
  );
  if (found.length === 0) {
    return false;
  }
  await eraseStored(manager, candidateErasure, id, now);
  await recordBySite(queryIn(manager), now, [
    { action: 'erase', operation, objectKind: 'candidate', objectIds: [id], purpose: 'administration' },
  ]);
  return true;
}
