import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import type { PairScore, RankedList, RankedPair } from '../scoring/pair-score.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { PoolTotals } from './pool-totals.ts';
import type { RolePool } from './role-pool.ts';
import { selectTop } from './select-top.ts';

/** The longest lists to make, each ≥ 0. */
export interface RankLimits {
  readonly suggestions: number;
  readonly nearMisses: number;
}

/** The roles of the pool that suit a candidate best, with their analysis. */
export function rankRoles(
  candidate: CompiledCandidate,
  pool: RolePool,
  scorer: PairScorer,
  limits: RankLimits,
): RankedList {
  return rank(pool.totalsFor(candidate, scorer), limits, (id) => {
    const role = pool.get(id);
    return role && scorer.explain(candidate, role);
  });
}

/** The candidates of the pool that suit a role best, with their analysis. */
export function rankCandidates(
  role: CompiledRole,
  pool: CandidatePool,
  scorer: PairScorer,
  limits: RankLimits,
): RankedList {
  return rank(pool.totalsFor(role, scorer), limits, (id) => {
    const candidate = pool.get(id);
    return candidate && scorer.explain(candidate, role);
  });
}

function rank(
  totals: PoolTotals,
  limits: RankLimits,
  explain: (id: string) => PairScore | undefined,
): RankedList {
  const listOf = (kind: 'match' | 'near-miss', limit: number): RankedPair[] =>
    [...selectTop(totals, kind, limit)].flatMap((position, index) => {
      const id = totals.ids[position];
      const score = id === undefined ? undefined : explain(id);
      return id === undefined || score === undefined ? [] : [{ id, rank: index + 1, ...score }];
    });
  return {
    suggestions: listOf('match', limits.suggestions),
    nearMisses: listOf('near-miss', limits.nearMisses),
  };
}
