import { isSameBasis, type LockedArea, type MatchBasis } from '../../db/matching/area-lock.ts';
import type { NodePolicies } from '../../matching/model/node-policies.ts';
import { CandidatePool } from '../../matching/ranking/candidate-pool.ts';
import type { PoolTotals } from '../../matching/ranking/pool-totals.ts';
import { RolePool } from '../../matching/ranking/role-pool.ts';
import type { NodeScorers } from '../../matching/scoring/node-scorers.ts';
import { PairsApart } from '../pairs-apart.ts';
import { AreaLists, type ListLimits } from './area-lists.ts';
import type { Side } from './listed-pair.ts';

/** What a worker remembers of an area between jobs: the open profiles and every list, as of one epoch. */
export class AreaMemory {
  readonly candidates = new CandidatePool();
  readonly roles = new RolePool();
  /** The node of each profile in the pools, by its id. */
  readonly nodeById = new Map<string, string>();
  /** The pairs that are on no list. */
  readonly apart: PairsApart;
  readonly lists: AreaLists;
  epoch: number;
  basis: MatchBasis | null;

  /** `today`, `YYYY-MM-DD`, is the date of the lists. */
  constructor(area: LockedArea, policies: NodePolicies, nodeIds: readonly string[], today: string) {
    this.apart = new PairsApart(today);
    this.lists = new AreaLists(this.limitsBy(policies, nodeIds), (id) => this.candidates.waitOf(id));
    this.epoch = area.epoch;
    this.basis = area.basis;
  }

  /** The longest lists of each profile, by the policy of its node. */
  limitsBy(policies: NodePolicies, nodeIds: readonly string[]): (id: string) => ListLimits {
    const byNode = new Map(nodeIds.map((nodeId) => [nodeId, limitsOf(policies, nodeId)]));
    // of one that has left, whose lists are empty
    const ofSite = limitsOf(policies, null);
    return policies.isOne ? () => ofSite : (id) => byNode.get(this.nodeById.get(id) ?? '') ?? ofSite;
  }

  /** Whether the memory can be brought to the area's epoch by applying what changed since. */
  canFollow(area: LockedArea): boolean {
    return this.epoch <= area.epoch && isSameBasis(this.basis, area.basis);
  }
}

function limitsOf(policies: NodePolicies, nodeId: string | null): ListLimits {
  const { lists } = policies.of(nodeId);
  return { match: lists.length, 'near-miss': lists.nearMisses };
}

/** The totals of one of the pool with the whole other side, less the pairs that are on no list; undefined when the pool has no such profile. */
export function totalsOf(
  memory: AreaMemory,
  side: Side,
  id: string,
  scorers: NodeScorers,
): PoolTotals | undefined {
  const without = memory.apart.of(side, id);
  if (side === 'candidate') {
    const candidate = memory.candidates.get(id);
    return candidate && memory.roles.totalsFor(candidate, scorers, without);
  }
  const role = memory.roles.get(id);
  return role && memory.candidates.totalsFor(role, scorers.of(role.nodeId), without);
}
