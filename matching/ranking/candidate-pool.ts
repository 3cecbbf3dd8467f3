import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import type { RankedList } from '../scoring/pair-score.ts';
import { type PairScorer, settingOf } from '../scoring/pair-scorer.ts';
import { CandidateColumns } from './candidate-columns.ts';
import { type PoolTotals, TotalsBuilder, type TotalsSink } from './pool-totals.ts';
import type { RankLimits } from './rank.ts';
import { RoleQuery } from './role-query.ts';
import { Slots } from './slots.ts';
import { TopBuilder } from './top-builder.ts';

/**
 * Candidates that roles are ranked against. Holds each by its id, in columns; setting the same id again replaces it.
 */
export class CandidatePool {
  readonly #slots = new Slots();
  readonly #columns = new CandidateColumns();
  #latest: CompiledCandidate | null = null;

  get size(): number {
    return this.#slots.size;
  }

  set(candidate: CompiledCandidate): void {
    this.#latest = null;
    this.#columns.set(this.#slots.take(candidate.id), candidate);
  }

  /** Whether there was such a candidate. */
  delete(id: string): boolean {
    const slot = this.#slots.free(id);
    if (slot === null) return false;
    this.#latest = null;
    this.#columns.clear(slot);
    return true;
  }

  /** The candidate as it was set, put together anew from the columns; the latest is kept for those who ask again. */
  get(id: string): CompiledCandidate | undefined {
    if (this.#latest?.id === id) return this.#latest;
    const slot = this.#slots.slotOf(id);
    if (slot === undefined) return undefined;
    this.#latest = this.#columns.compiled(slot, id);
    return this.#latest;
  }

  /** The identifiers held, in no particular order. */
  ids(): string[] {
    return this.#slots.ids();
  }

  /** The totals of a role with every candidate: to the last bit what the scorer gives for each pair alone. */
  totalsFor(role: CompiledRole, scorer: PairScorer): PoolTotals {
    const totals = new TotalsBuilder();
    this.addTotals(role, scorer, totals);
    return totals.build();
  }

  /** Gives these totals to a sink, less those that it doesn't want: their texts are hardly looked at. */
  addTotals(role: CompiledRole, scorer: PairScorer, totals: TotalsSink): void {
    const query = this.#query(role, scorer);
    if (query === null) this.#addTotalsAlone(role, scorer, totals);
    else query.addTotals(totals);
  }

  /**
   * The best of these totals, explained: at most the limits of each kind, by falling total and then rising id. Pairs
   * that have no place on the lists are hardly looked at.
   */
  rank(role: CompiledRole, scorer: PairScorer, limits: RankLimits): RankedList {
    const top = new TopBuilder({ match: limits.suggestions, 'near-miss': limits.nearMisses });
    const query = this.#query(role, scorer);
    if (query === null) this.#addTotalsAlone(role, scorer, top);
    else query.addTotals(top);
    return top.lists((id) => {
      const candidate = this.get(id);
      return candidate && scorer.explain(candidate, role, query?.textsOf(id));
    });
  }

  #query(role: CompiledRole, scorer: PairScorer): RoleQuery | null {
    const setting = settingOf(scorer);
    return setting === undefined ? null : new RoleQuery(role, this.#columns, this.#slots, scorer, setting);
  }

  /** By a scorer of which nothing is known: pair by pair. */
  #addTotalsAlone(role: CompiledRole, scorer: PairScorer, totals: TotalsSink): void {
    for (let slot = 0; slot < this.#slots.end; slot += 1) {
      const id = this.#slots.idAt(slot);
      if (id === undefined) continue;
      const { kind, total } = scorer.total(this.#columns.compiled(slot, id), role);
      totals.add(id, kind, total);
    }
  }
}
