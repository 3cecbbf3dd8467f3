import type { PairShares, PairTotal } from '../model/pair-score.ts';
import type { CompiledRole } from '../pair/compiled-profile.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { TotalsSink } from './pool-totals.ts';
import { TopBuilder } from './top-builder.ts';
import type { TopPair } from './top-list.ts';

/** The longest lists of each kind. */
export type ListLimits = Readonly<Record<'match' | 'near-miss', number>>;

/**
 * The lists of everyone in an area, candidates and roles, with each pair scored at most once: the roles are put in one
 * by one, and a pair's texts are compared only where it may come on a list of either.
 */
export class AreaRanking implements TotalsSink {
  readonly isOneList = false;
  readonly #candidates: CandidatePool;
  readonly #limitsOf: (candidateId: string) => ListLimits;
  readonly #topBySlot: TopBuilder[] = [];
  /** The least total that the list of the candidate of each slot still wants, by kind; 0 beyond the end. */
  readonly #thresholdBySlot: Readonly<Record<'match' | 'near-miss', Float64Array>>;
  readonly #topByCandidate = new Map<string, TopBuilder>();
  readonly #topByRole = new Map<string, TopBuilder>();
  #roleId = '';
  #without: ReadonlySet<string> | null = null;
  #ofRole: TopBuilder;

  /** The pool must stay as it is until the last role is in. `limitsOf` are those of a candidate's lists, by id. */
  constructor(candidates: CandidatePool, limitsOf: (candidateId: string) => ListLimits) {
    this.#candidates = candidates;
    this.#limitsOf = limitsOf;
    this.#ofRole = new TopBuilder({ match: 0, 'near-miss': 0 });
    this.#thresholdBySlot = {
      match: new Float64Array(candidates.slots),
      'near-miss': new Float64Array(candidates.slots),
    };
  }

  /**
   * Ranks the candidates for a role, and the role on the lists of the candidates; `limits` are those of the role's lists. `without`:
   * candidates whose pair with the role is on no list; default none.
   */
  addRole(
    role: CompiledRole,
    scorer: PairScorer,
    limits: ListLimits,
    without: ReadonlySet<string> | null = null,
  ): void {
    this.#roleId = role.id;
    this.#without = without;
    this.#ofRole = new TopBuilder(limits, this.#candidates.waits);
    this.#topByRole.set(role.id, this.#ofRole);
    this.#candidates.addTotals(role, scorer, this);
  }

  /** The best roles for a candidate among those put in, best first. */
  ofCandidate(id: string, kind: 'match' | 'near-miss'): readonly TopPair[] {
    return this.#topByCandidate.get(id)?.best(kind) ?? [];
  }

  /** The best candidates for a role that was put in, best first. */
  ofRole(id: string, kind: 'match' | 'near-miss'): readonly TopPair[] {
    return this.#topByRole.get(id)?.best(kind) ?? [];
  }

  scoreThreshold(kind: 'match' | 'near-miss', slot: number): number {
    const ofCandidate = this.#thresholdBySlot[kind][slot] ?? 0;
    return ofCandidate === 0 ? 0 : Math.min(ofCandidate, this.#ofRole.scoreThreshold(kind));
  }

  add(id: string, kind: PairTotal['kind'], total: number, slot: number, shares: PairShares | null): void {
    if (kind === 'none' || this.#without?.has(id)) {
      return;
    }
    this.#ofRole.add(id, kind, total, slot, shares);
    const ofCandidate = this.#ofCandidate(id, slot);
    ofCandidate.add(this.#roleId, kind, total, slot, shares);
    this.#thresholdBySlot[kind][slot] = ofCandidate.scoreThreshold(kind);
  }

  #ofCandidate(id: string, slot: number): TopBuilder {
    let top = this.#topBySlot[slot];
    if (top === undefined) {
      top = new TopBuilder(this.#limitsOf(id));
      this.#topBySlot[slot] = top;
      this.#topByCandidate.set(id, top);
    }
    return top;
  }
}
