import type { PairTotal, RankedList, RankedPair, RankLimits } from '../model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { compareRanked, waitNumber } from './waiting-order.ts';

/** One judged pair of a plain ranking. */
export interface PlainTotal extends PairTotal {
  readonly candidate: CompiledCandidate;
}

/**
 * The reference: every candidate judged alone, one after the other, then everything sorted. What the pools give must be
 * bit-identical; tests and the speed benchmark compare with it.
 */
export function rankPlainly(
  role: CompiledRole,
  candidates: readonly CompiledCandidate[],
  scorer: PairScorer,
  limits: RankLimits,
): RankedList {
  const judged = totalsPlainly(role, candidates, scorer);
  const listOf = (kind: PairTotal['kind'], limit: number): RankedPair[] =>
    judged
      .filter((pair) => pair.kind === kind)
      .toSorted((a, b) => compareRanked(placeOf(a), placeOf(b)))
      .slice(0, limit)
      .map(({ candidate }, index) => ({
        id: candidate.id,
        rank: index + 1,
        ...scorer.explain(candidate, role),
      }));
  return {
    suggestions: listOf('match', limits.suggestions),
    nearMisses: listOf('near-miss', limits.nearMisses),
  };
}

function placeOf({ total, candidate: { id, waitingSince } }: PlainTotal) {
  return { total, wait: waitNumber(waitingSince), id };
}

/** The totals of the reference, in the order of the candidates. */
export function totalsPlainly(
  role: CompiledRole,
  candidates: readonly CompiledCandidate[],
  scorer: PairScorer,
): PlainTotal[] {
  return candidates.map((candidate) => ({
    candidate,
    ...scorer.total(candidate, role),
  }));
}
