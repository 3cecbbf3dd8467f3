import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { type PoolTotals, TotalsBuilder, type TotalsSink } from './pool-totals.ts';

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
    this.addTotals(candidate, scorer, totals);
    return totals.build();
  }

  /** The same pair by pair, less the pairs that the sink doesn't want. */
  addTotals(candidate: CompiledCandidate, scorer: PairScorer, totals: TotalsSink): void {
    for (const role of this.#roleById.values()) {
      const { kind, total } = scorer.total(candidate, role);
      totals.add(role.id, kind, total);
    }
  }
}
