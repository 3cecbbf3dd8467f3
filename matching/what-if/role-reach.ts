import type { Adjustment } from '../model/adjustment.ts';
import { NodePolicies } from '../model/node-policies.ts';
import type { Policy } from '../model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import type { CandidatePool } from '../ranking/candidate-pool.ts';
import { kindNumbers } from '../ranking/pool-totals.ts';
import { createPairScorer } from '../scoring/pair-scorer.ts';
import { createAdjustmentFinder } from './adjustment-finder.ts';
import { type ReachBand, reachBand } from './reach-band.ts';
import { type RoleField, untoldOfRole } from './untold-of-role.ts';

/** The stand-ins of one node. */
export interface StandInGroup {
  readonly standIns: readonly CompiledCandidate[];
  /** The same in columns. */
  readonly pool: CandidatePool;
  /** How many people each of them stands for. */
  readonly weight: number;
}

/** About how many people a role reaches, in bands. */
export interface RoleReach {
  readonly reach: {
    /** Pass every gate: the work is possible for them as far as is known. */
    readonly band: ReachBand;
    /** Of these, it suits so many well. */
    readonly goodBand: ReachBand;
    /** One change would make the work possible for so many more. */
    readonly nearMissBand: ReachBand;
  };
  /** Single changes that bring more people, the most worth first. */
  readonly openings: readonly {
    readonly adjustment: Adjustment;
    /** How many more it would make the work possible for. */
    readonly band: ReachBand;
    /** How many more it would suit well. */
    readonly goodBand: ReachBand;
  }[];
  /** What the role does not tell and many depend on, the most first. */
  readonly missing: readonly RoleField[];
}

/** Longest list of openings. */
const mostOpenings = 20;

/** How far a role reaches by the policy of its node, counted among stand-ins. `today` is `YYYY-MM-DD`. */
export function findRoleReach(
  role: CompiledRole,
  groups: readonly StandInGroup[],
  policy: Policy,
  today: string,
): RoleReach {
  const scorer = createPairScorer(policy, today);
  const finder = createAdjustmentFinder(new NodePolicies(policy), today);
  const sums = { matches: 0, good: 0, nearMisses: 0 };
  const openings = new Map<string, { adjustment: Adjustment; enter: number; good: number }>();
  for (const { standIns, pool, weight } of groups) {
    const { kinds, totals } = pool.totalsFor(role, scorer);
    for (const [at, kind] of kinds.entries()) {
      if (kind === kindNumbers.match) {
        sums.matches += weight;
        sums.good += (totals[at] ?? 0) >= policy.good ? weight : 0;
      } else {
        sums.nearMisses += weight;
      }
    }
    for (const { adjustment, enter, becomeGood } of finder.ofRole(role, standIns, pool.textsWith(role))) {
      const key = JSON.stringify(adjustment);
      const known = openings.get(key) ?? { adjustment, enter: 0, good: 0 };
      known.enter += enter.length * weight;
      known.good += becomeGood.length * weight;
      openings.set(key, known);
    }
  }
  return {
    reach: {
      band: reachBand(sums.matches),
      goodBand: reachBand(sums.good),
      nearMissBand: reachBand(sums.nearMisses),
    },
    openings: [...openings.values()]
      .sort((a, b) => b.enter + b.good - (a.enter + a.good))
      .slice(0, mostOpenings)
      .map(({ adjustment, enter, good }) => ({
        adjustment,
        band: reachBand(enter),
        goodBand: reachBand(good),
      })),
    missing: untoldOfRole(role, groups),
  };
}
