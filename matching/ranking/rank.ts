import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import type { PairScore, RankedList, RankedPair } from '../scoring/pair-score.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { RolePool } from './role-pool.ts';
import { TopBuilder } from './top-builder.ts';

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
  const top = new TopBuilder({ match: limits.suggestions, 'near-miss': limits.nearMisses });
  pool.addTotals(candidate, scorer, top);
  return listsOf(top, (id) => {
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
  const top = new TopBuilder({ match: limits.suggestions, 'near-miss': limits.nearMisses });
  pool.addTotals(role, scorer, top);
  return listsOf(top, (id) => {
    const candidate = pool.get(id);
    return candidate && scorer.explain(candidate, role);
  });
}

function listsOf(top: TopBuilder, explain: (id: string) => PairScore | undefined): RankedList {
  const listOf = (kind: 'match' | 'near-miss'): RankedPair[] =>
    top.best(kind).flatMap(({ id }, index) => {
      const score = explain(id);
      return score === undefined ? [] : [{ id, rank: index + 1, ...score }];
    });
  return { suggestions: listOf('match'), nearMisses: listOf('near-miss') };
}
