import type { EntityManager } from 'typeorm';
import { asConsequence } from '../acting.ts';
import type { NodeScope } from '../node-scope.ts';
import { queryIn } from '../run-query.ts';
import { recountReviews } from '../suggestion-counts.ts';
import { findWithinScope, updateProfile } from './change-profile.ts';
import { forgetDismissals } from './dismiss-work.ts';
import type { ProfileDocument, ProfileTable } from './profile-table.ts';
import { type RevisionCondition, satisfies } from './revision-condition.ts';

/** Which profile to delete, for whom. */
export interface ProfileDeletion {
  readonly id: string;
  readonly scope: NodeScope;
  readonly condition: RevisionCondition;
  readonly now: Date;
}

/** What came of deleting a profile. */
export type DeleteOutcome =
  | { readonly kind: 'deleted'; readonly id: string; readonly revision: number; readonly nodeId: string }
  | { readonly kind: 'not-found' | 'not-yours' | 'in-use' }
  | { readonly kind: 'stale'; readonly revision: number };

/**
 * Erases a profile and leaves an empty tombstone, owed a match so that the lists it stood on are filled up. What
 * was decided about it stays, without the words it was decided on.
 */
export async function deleteProfile<Document extends ProfileDocument>(
  manager: EntityManager,
  table: ProfileTable<Document>,
  { id, scope, condition, now }: ProfileDeletion,
): Promise<DeleteOutcome> {
  const found = await findWithinScope(manager, table, id, scope, 'erase');
  if (typeof found === 'string') {
    return { kind: found === 'not-yours' ? found : 'not-found' };
  }
  if (!satisfies(condition, found.revision)) {
    return { kind: 'stale', revision: found.revision };
  }
  // also by what whoever erases it does not reach
  if (await asConsequence(() => table.isInUse?.(manager, id))) {
    return { kind: 'in-use' };
  }
  await eraseStored(manager, table, id, now);
  return { kind: 'deleted', id, revision: found.revision + 1, nodeId: found.nodeId };
}

/** What is erased of a profile, and where it stands. */
type Erasable<Document extends ProfileDocument> = Pick<
  ProfileTable<Document>,
  'noun' | 'table' | 'isMatched' | 'erase'
>;

/** Erases a profile whose row is locked and no tombstone. What is said of it stands in many places, in other nodes too. */
export function eraseStored<Document extends ProfileDocument>(
  manager: EntityManager,
  table: Erasable<Document>,
  id: string,
  now: Date,
): Promise<void> {
  return asConsequence(() => erase(manager, table, id, now));
}

async function erase<Document extends ProfileDocument>(
  manager: EntityManager,
  table: Erasable<Document>,
  id: string,
  now: Date,
): Promise<void> {
  const tombstone = await table.erase(manager, id);
  await updateProfile(manager, table, id, {
    ...tombstone,
    status: 'deleted',
    profile: '{}',
    updated_at: now,
  });
  await forgetDismissals(manager, table.noun, id);
  if (table.isMatched) {
    await manager.query(`DELETE FROM pairs_off_lists WHERE ${table.noun}_id = $1`, [id]);
    await recountReviewed(manager, table.noun, id);
  }
}

/** What was decided about an erased profile counts no more for those that it was decided with. */
async function recountReviewed(manager: EntityManager, noun: string, id: string): Promise<void> {
  const pairs: { candidateId: string; roleId: string }[] = await manager.query(
    `SELECT DISTINCT candidate_id AS "candidateId", role_id AS "roleId" FROM reviews WHERE ${noun}_id = $1`,
    [id],
  );
  await recountReviews(queryIn(manager), pairs);
}
