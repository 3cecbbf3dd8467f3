import { isSameBasis, type LockedArea, type MatchBasis } from '../../db/matching/area-lock.ts';
import type { Policy } from '../../matching/model/policy.ts';
import { CandidatePool } from '../../matching/ranking/candidate-pool.ts';
import type { PoolTotals } from '../../matching/ranking/pool-totals.ts';
import { RolePool } from '../../matching/ranking/role-pool.ts';
import type { PairScorer } from '../../matching/scoring/pair-scorer.ts';
import { AreaLists, type ListLimits } from './area-lists.ts';
import type { Side } from './listed-pair.ts';

/** What a worker remembers of an area between jobs: the open profiles and every list, as of one epoch. */
export class AreaMemory {
  readonly candidates = new CandidatePool();
  readonly roles = new RolePool();
  readonly lists: AreaLists;
  epoch: number;
  basis: MatchBasis | null;

  constructor(area: LockedArea, policy: Policy) {
    this.lists = new AreaLists(limitsOf(policy));
    this.epoch = area.epoch;
    this.basis = area.basis;
  }

  /** Whether the memory can be brought to the area's epoch by applying what changed since. */
  canFollow(area: LockedArea): boolean {
    return this.epoch <= area.epoch && isSameBasis(this.basis, area.basis);
  }
}

/** The longest lists by the policy. */
export function limitsOf(policy: Policy): ListLimits {
  return { match: policy.lists.length, 'near-miss': policy.lists.nearMisses };
}

/** The totals of one of the pool with the whole other side; undefined when the pool has no such profile. */
export function totalsOf(
  memory: AreaMemory,
  side: Side,
  id: string,
  scorer: PairScorer,
): PoolTotals | undefined {
  if (side === 'candidate') {
    const candidate = memory.candidates.get(id);
    return candidate && memory.roles.totalsFor(candidate, scorer);
  }
  const role = memory.roles.get(id);
  return role && memory.candidates.totalsFor(role, scorer);
}
