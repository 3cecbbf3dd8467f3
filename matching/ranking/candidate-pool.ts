import type { PairNumbers, RankedList, RankLimits } from '../model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import type { PairTexts } from '../pair/pair.ts';
import type { PairScorer, PairScores } from '../scoring/pair-scorer.ts';
import { ColumnPool, type RoleTexts } from './columnar/column-pool.ts';
import { type PoolTotals, TotalsBuilder, type TotalsSink } from './pool-totals.ts';
import { Slots } from './slots.ts';
import { TopBuilder } from './top-builder.ts';
import { longestWait, waitNumber } from './waiting-order.ts';

/** Candidates put together that are kept while pairs are scored one by one: about 4 KB each. */
const mostKept = 20_000;

/**
 * Candidates that roles are ranked against. Holds each by its id, in columns; setting the same id again replaces it.
 */
export class CandidatePool {
  readonly #slots = new Slots();
  readonly #columns = new ColumnPool();
  /** Since when the candidate of each slot waits. */
  readonly #waits: number[] = [];
  #latest: CompiledCandidate | null = null;

  get size(): number {
    return this.#slots.size;
  }

  /** Slots that sinks of totals are told of are below it. */
  get slots(): number {
    return this.#slots.end;
  }

  set(candidate: CompiledCandidate): void {
    this.#latest = null;
    const slot = this.#slots.take(candidate.id);
    this.#waits[slot] = waitNumber(candidate.waitingSince);
    this.#columns.set(slot, candidate);
  }

  /** Whether there was such a candidate. */
  delete(id: string): boolean {
    const slot = this.#slots.free(id);
    if (slot === null) {
      return false;
    }
    this.#latest = null;
    this.#columns.clear(slot);
    return true;
  }

  /** Since when each candidate waits, by slot: what decides between equal totals on a list of candidates. */
  get waits(): readonly number[] {
    return this.#waits;
  }

  /** Since when the candidate waits, see `waitNumber`; as unknown for one who isn't in the pool. */
  waitOf(id: string): number {
    const slot = this.#slots.slotOf(id);
    return (slot === undefined ? undefined : this.#waits[slot]) ?? longestWait;
  }

  /** The candidate as it was set, put together anew from the columns; the latest is kept for those who ask again. */
  get(id: string): CompiledCandidate | undefined {
    if (this.#latest?.id === id) {
      return this.#latest;
    }
    const slot = this.#slots.slotOf(id);
    if (slot === undefined) {
      return undefined;
    }
    this.#latest = this.#columns.compiled(slot, id);
    return this.#latest;
  }

  /** The identifiers held, in no particular order. */
  ids(): string[] {
    return this.#slots.ids();
  }

  /** All candidates held, put together anew, in no particular order. */
  profiles(): CompiledCandidate[] {
    return this.#slots.entries().map(([id, slot]) => this.#columns.compiled(slot, id));
  }

  /** The totals of a role with every candidate but those `without`: to the last bit what the scorer gives for each pair alone. */
  totalsFor(role: CompiledRole, scorer: PairScorer, without: ReadonlySet<string> | null = null): PoolTotals {
    const totals = new TotalsBuilder(this.#waits, without);
    this.addTotals(role, scorer, totals);
    return totals.build();
  }

  /** Gives these totals to a sink, less those that it doesn't want: their texts are hardly looked at. */
  addTotals(role: CompiledRole, scorer: PairScorer, totals: TotalsSink): void {
    this.#addTotals(role, scorer, totals, this.#columns.textsOf(role));
  }

  /**
   * The best of these totals, explained: at most the limits of each kind, by falling total, then who waits longest, then
   * rising id. Pairs
   * that have no place on the lists are hardly looked at.
   */
  rank(role: CompiledRole, scorer: PairScorer, limits: RankLimits): RankedList {
    const top = new TopBuilder({ match: limits.suggestions, 'near-miss': limits.nearMisses }, this.#waits);
    const texts = this.#columns.textsOf(role);
    this.#addTotals(role, scorer, top, texts);
    return top.lists((id) => {
      const slot = this.#slots.slotOf(id);
      return slot === undefined
        ? undefined
        : scorer.explain(this.#columns.compiled(slot, id), role, texts.turnTo(slot));
    });
  }

  /**
   * The numbers of pairs of roles with candidates of this pool, role by role and then by the candidate's id: those that the
   * scorer gives, faster where many are asked for, since the candidates put together are kept. Gives undefined for one who
   * isn't in the pool. The pool must stay as it is meanwhile.
   */
  numbersBy(scorer: PairScores): (role: CompiledRole) => (candidateId: string) => PairNumbers | undefined {
    const kept = new Map<string, CompiledCandidate>();
    const candidateAt = (slot: number, id: string): CompiledCandidate => {
      const known = kept.get(id);
      if (known !== undefined) {
        return known;
      }
      if (kept.size >= mostKept) {
        kept.clear();
      }
      const candidate = this.#columns.compiled(slot, id);
      kept.set(id, candidate);
      return candidate;
    };
    return (role) => {
      const texts = this.#columns.textsOf(role);
      return (id) => {
        const slot = this.#slots.slotOf(id);
        return slot === undefined
          ? undefined
          : scorer.numbers(candidateAt(slot, id), role, texts.turnTo(slot));
      };
    };
  }

  /**
   * How alike the role's text is to those of each candidate: to the last bit what comparing the two alone gives. The pool
   * must stay as it is meanwhile. Throws for one who isn't in it.
   */
  textsWith(role: CompiledRole): (candidateId: string) => PairTexts {
    const texts = this.#columns.textsOf(role);
    return (id) => {
      const slot = this.#slots.slotOf(id);
      if (slot === undefined) {
        throw new RangeError(`There is no candidate ${id} in the pool.`);
      }
      return this.#columns.textsWith(texts, slot);
    };
  }

  #addTotals(role: CompiledRole, scorer: PairScorer, totals: TotalsSink, texts: RoleTexts): void {
    this.#columns.addTotals(role, texts, scorer, this.#slots, totals);
  }
}
