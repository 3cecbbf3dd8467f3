import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import type { RankedList } from '../scoring/pair-score.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { type PoolTotals, TotalsBuilder, type TotalsSink } from './pool-totals.ts';
import type { RankLimits } from './rank.ts';
import { TopBuilder } from './top-builder.ts';

/** Roles that candidates are ranked against. Holds each by its id; setting the same id again replaces it. */
export class RolePool {
  readonly #roleById = new Map<string, CompiledRole>();

  get size(): number {
    return this.#roleById.size;
  }

  set(role: CompiledRole): void {
    this.#roleById.set(role.id, role);
  }

  /** Whether there was such a role. */
  delete(id: string): boolean {
    return this.#roleById.delete(id);
  }

  get(id: string): CompiledRole | undefined {
    return this.#roleById.get(id);
  }

  /** The identifiers held, in no particular order. */
  ids(): string[] {
    return [...this.#roleById.keys()];
  }

  /** The totals of a candidate with every role: to the last bit what the scorer gives for each pair alone. */
  totalsFor(candidate: CompiledCandidate, scorer: PairScorer): PoolTotals {
    const totals = new TotalsBuilder();
    this.#addTotals(candidate, scorer, totals);
    return totals.build();
  }

  /** The best of these totals, explained: at most the limits of each kind, by falling total and then rising id. */
  rank(candidate: CompiledCandidate, scorer: PairScorer, limits: RankLimits): RankedList {
    const top = new TopBuilder({ match: limits.suggestions, 'near-miss': limits.nearMisses });
    this.#addTotals(candidate, scorer, top);
    return top.lists((id) => {
      const role = this.#roleById.get(id);
      return role && scorer.explain(candidate, role);
    });
  }

  #addTotals(candidate: CompiledCandidate, scorer: PairScorer, totals: TotalsSink): void {
    for (const role of this.#roleById.values()) {
      const { kind, total } = scorer.total(candidate, role);
      totals.add(role.id, kind, total);
    }
  }
}
