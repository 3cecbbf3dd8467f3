import type { RankedList } from '../model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { RolePool } from './role-pool.ts';

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
  return pool.rank(candidate, scorer, limits);
}

/** The candidates of the pool that suit a role best, with their analysis. */
export function rankCandidates(
  role: CompiledRole,
  pool: CandidatePool,
  scorer: PairScorer,
  limits: RankLimits,
): RankedList {
  return pool.rank(role, scorer, limits);
}
