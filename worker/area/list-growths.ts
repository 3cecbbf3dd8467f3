import type { CountChanges, ListGrowth } from '../../db/suggestion-counts.ts';
import type { DirtyPair } from './area-lists.ts';
import { type PairState, type Side, sides } from './listed-pair.ts';

/** By how much a batch lets each list grow. A profile whose lists change without growing is told of, too. */
export class ListGrowths implements CountChanges {
  readonly candidate = new Map<string, ListGrowth>();
  readonly role = new Map<string, ListGrowth>();

  /** Counts in one pair of the batch. */
  add(pair: DirtyPair): void {
    for (const side of sides) {
      const before = listOf(side, pair.before);
      const after = listOf(side, pair);
      if (before === after) {
        continue;
      }
      const id = side === 'candidate' ? pair.candidateId : pair.roleId;
      const { matches, nearMisses } = this[side].get(id) ?? { matches: 0, nearMisses: 0 };
      this[side].set(id, {
        matches: matches + Number(after === 'match') - Number(before === 'match'),
        nearMisses: nearMisses + Number(after === 'near-miss') - Number(before === 'near-miss'),
      });
    }
  }
}

/** On which of a side's lists a pair stands; null for none. */
function listOf(side: Side, { kind, inCandidateList, inRoleList }: PairState): PairState['kind'] | null {
  return (side === 'candidate' ? inCandidateList : inRoleList) ? kind : null;
}
