import type { KnownCounts } from '../pair/demand-counts.ts';
import type { Pair } from '../pair/pair.ts';

/** How many of the role's demands meet a rated ability: of the essential ones, and of the others. */
export function countKnown({ candidate, role }: Pair): KnownCounts {
  let knownEssential = 0;
  let knownHelpful = 0;
  for (const ability of role.demanded) {
    if ((candidate.levels[ability] ?? -1) < 0) {
      continue;
    }
    if (role.essential.includes(ability)) {
      knownEssential += 1;
    } else {
      knownHelpful += 1;
    }
  }
  return { knownEssential, knownHelpful };
}

/** How many of the role's demands meet a rated ability. */
export function knownNumber({ candidate, role }: Pair): number {
  return role.demanded.filter((ability) => (candidate.levels[ability] ?? -1) >= 0).length;
}

/** Whether the role has demands, and they count: those read from its text don't where the policy gives them no share. */
export function hasDemands({ role, setting }: Pick<Pair, 'role' | 'setting'>): boolean {
  return role.demanded.length > 0 && !(role.areDemandsInferred && setting.policy.inferred.share === 0);
}
