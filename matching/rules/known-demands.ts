import { knownShareOf } from '../scoring/demand-counts.ts';
import type { Pair } from '../scoring/pair.ts';

/** How many of the role's demands meet a rated ability. */
export function countKnown({ candidate, role }: Pair): number {
  let known = 0;
  for (const ability of role.demanded) if ((candidate.levels[ability] ?? -1) >= 0) known += 1;
  return known;
}

/**
 * Share, 0..1, of the role's demands that meet a rated ability, or one of `read` demands that meet an ability that was
 * read; 0 when the role has no demands that count.
 */
export function knownShare(pair: Pair, read: number): number {
  return knownShareOf(countKnown(pair), read, pair.role, pair.setting.policy.inferred);
}

/** Whether the role has demands, and they count: those read from its text don't where the policy gives them no share. */
export function hasDemands({ role, setting }: Pair): boolean {
  return role.demanded.length > 0 && !(role.areDemandsInferred && setting.policy.inferred.share === 0);
}
