import type { EntityManager } from 'typeorm';
import { candidateErasure } from './candidates.ts';
import { eraseStored } from './delete-profile.ts';

/** Erases a candidate by itself, as one who asks for it does. False when there is no such candidate, or no longer. */
export async function eraseCandidate(manager: EntityManager, id: string, now: Date): Promise<boolean> {
  const found: unknown[] = await manager.query(
    `SELECT id FROM candidates WHERE id = $1 AND status <> 'deleted' FOR UPDATE`,
    [id],
  );
  if (found.length === 0) {
    return false;
  }
  await eraseStored(manager, candidateErasure, id, now);
  return true;
}
