import { kindNumbers, type PoolTotals } from './pool-totals.ts';
import { TopList, type TopPair } from './top-list.ts';

/**
 * The best pairs of one kind, at most `limit`, in order: total falling, then who waits longest, then id rising by code unit. The rest is never
 * sorted.
 */
export function selectTop(totals: PoolTotals, kind: 'match' | 'near-miss', limit: number): TopPair[] {
  const wanted = kindNumbers[kind];
  const top = new TopList(limit);
  totals.ids.forEach((id, position) => {
    if (totals.kinds[position] === wanted) {
      top.add(id, totals.totals[position] ?? 0, totals.waits[position] ?? 0, null);
    }
  });
  return top.sorted();
}
