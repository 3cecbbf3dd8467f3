import type { CompiledCandidate, CompiledRole } from '../../pair/compiled-profile.ts';
import type { PairTexts } from '../../pair/pair.ts';
import type { PairScorer } from '../../scoring/pair-scorer.ts';
import type { TotalsSink } from '../pool-totals.ts';
import type { Slots } from '../slots.ts';
import { CandidateColumns } from './candidate-columns.ts';
import { KeptTexts } from './kept-texts.ts';
import { PairsLeft } from './pairs-left.ts';
import { RoleQuery } from './role-query.ts';
import { RoleTexts } from './role-texts.ts';
import { ScoringPlan } from './scoring-plan.ts';

/** How alike a role's text is to those of the candidates of a pool. It turns to one candidate at a time. */
export type { RoleTexts } from './role-texts.ts';

/**
 * Candidates by slot, in columns, and the fast ranking of them: the only way into this folder. It is told of nothing that a
 * gate or rule does not declare, and asks the scorer about a pair where columns can't tell.
 */
export class ColumnPool {
  readonly #columns = new CandidateColumns();
  readonly #left = new PairsLeft();
  #plan: ScoringPlan | null = null;

  set(slot: number, candidate: CompiledCandidate): void {
    this.#columns.set(slot, candidate);
  }

  /** Takes out what a free slot would hold in vain, and all that are a person's own words. */
  clear(slot: number): void {
    this.#columns.clear(slot);
  }

  /** The candidate of a slot, compiled as it came in. */
  compiled(slot: number, id: string): CompiledCandidate {
    return this.#columns.compiled(slot, id);
  }

  /** For {@link addTotals}, or to turn to single candidates. */
  textsOf({ text }: CompiledRole): RoleTexts {
    return new RoleTexts(text, this.#columns);
  }

  /** The texts with the candidate of a slot alone, whoever is turned to meanwhile. */
  textsWith(texts: RoleTexts, slot: number): PairTexts {
    return new KeptTexts(texts, slot);
  }

  /**
   * Gives a sink the totals of a role, whose texts are given, with every candidate that may be on a list, less those that the
   * sink doesn't want: to the last bit what the scorer gives for each pair alone.
   */
  addTotals(
    role: CompiledRole,
    texts: RoleTexts,
    scorer: PairScorer,
    slots: Slots,
    totals: TotalsSink,
  ): void {
    if (this.#plan?.scorer !== scorer) {
      this.#plan = new ScoringPlan(scorer, this.#columns);
    }
    new RoleQuery(role, texts, this.#columns, slots, this.#plan, this.#left).addTotals(totals);
  }
}
