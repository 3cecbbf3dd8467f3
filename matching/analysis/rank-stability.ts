import { compareRanked } from '../ranking/waiting-order.ts';
import { type RuleNumbers, type ThinProfile, totalOfRules } from './sum-side.ts';

/** One stored pair of a list, by the id of the other side. */
export interface StoredAnalysis {
  readonly id: string;
  /** Since when the other side waits, see `waitNumber`; 0 on a candidate's list. */
  readonly wait: number;
  readonly rules: readonly RuleNumbers[];
  readonly thinProfile: ThinProfile;
}

/** A weight that was moved. */
interface WeightMove {
  readonly rule: string;
  readonly direction: 'lower' | 'higher';
}

/** How far a pair's rank moves. Ranks count from 1. */
export interface RankRange {
  readonly id: string;
  readonly rank: number;
  /** Best and worst rank over all moves, `best` ≤ `rank` ≤ `worst`. */
  readonly best: number;
  readonly worst: number;
  /** The first move that gives the worst rank; null when no move makes it worse. */
  readonly worstBy: WeightMove | null;
}

/** By how much each weight is moved, as a share of itself. */
export const weightMove = 0.2;

/**
 * How each pair's rank moves when one weight at a time is 20 % lower or higher; in order of rank, at most `limit`.
 * Fits don't depend on weights, so totals are worked out anew from the stored analyses, exactly. Only the given
 * pairs are ranked: one that is on no list can't enter. Totals that tie are ordered as in every list.
 */
export function rankStability(pairs: readonly StoredAnalysis[], limit: number): RankRange[] {
  const ranked = rankedBy(pairs);
  const ranges = new Map<string, { best: number; worst: number; worstBy: WeightMove | null }>();
  ranked.forEach((id, index) => {
    ranges.set(id, { best: index + 1, worst: index + 1, worstBy: null });
  });
  for (const rule of new Set(pairs.flatMap(({ rules }) => rules.map((one) => one.rule)))) {
    for (const direction of ['lower', 'higher'] as const) {
      const factor = direction === 'lower' ? 1 - weightMove : 1 + weightMove;
      const moved = rankedBy(pairs, (id, weight) => (id === rule ? weight * factor : weight));
      moved.forEach((id, index) => {
        const range = ranges.get(id);
        if (range === undefined) {
          return;
        }
        range.best = Math.min(range.best, index + 1);
        if (index + 1 > range.worst) {
          range.worst = index + 1;
          range.worstBy = { rule, direction };
        }
      });
    }
  }
  return ranked.slice(0, limit).flatMap((id, index) => {
    const range = ranges.get(id);
    return range === undefined ? [] : [{ id, rank: index + 1, ...range }];
  });
}

/** The ids in the order of every list. */
function rankedBy(
  pairs: readonly StoredAnalysis[],
  weigh?: (rule: string, weight: number) => number,
): string[] {
  return pairs
    .map(({ id, wait, rules, thinProfile }) => ({ id, wait, total: totalOfRules(rules, thinProfile, weigh) }))
    .sort(compareRanked)
    .map(({ id }) => id);
}
