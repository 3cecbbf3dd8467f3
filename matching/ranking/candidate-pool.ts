import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import type { PairTexts } from '../scoring/pair.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { type PoolTotals, TotalsBuilder } from './pool-totals.ts';
import { Slots } from './slots.ts';
import { TextSlots } from './text-slots.ts';

/** Candidates that roles are ranked against. Holds each by its id; setting the same id again replaces it. */
export class CandidatePool {
  readonly #slots = new Slots<CompiledCandidate>();
  readonly #wishes = new TextSlots();
  readonly #experience = new TextSlots();

  get size(): number {
    return this.#slots.size;
  }

  set(candidate: CompiledCandidate): void {
    const slot = this.#slots.set(candidate);
    this.#wishes.set(slot, candidate.wishes ? [candidate.wishes] : []);
    this.#experience.set(slot, candidate.experience?.map((experience) => experience.text) ?? []);
  }

  /** Whether there was such a candidate. */
  delete(id: string): boolean {
    const slot = this.#slots.delete(id);
    if (slot === null) return false;
    this.#wishes.set(slot, []);
    this.#experience.set(slot, []);
    return true;
  }

  get(id: string): CompiledCandidate | undefined {
    return this.#slots.get(id);
  }

  /** The identifiers held, in no particular order. */
  ids(): string[] {
    return this.#slots.ids();
  }

  /** The totals of a role with every candidate: to the last bit what the scorer gives for each pair alone. */
  totalsFor(role: CompiledRole, scorer: PairScorer): PoolTotals {
    const wishes = role.text && this.#wishes.similarities(role.text);
    const experience = role.text && this.#experience.similarities(role.text);
    let current = 0;
    const texts: PairTexts = {
      wishes: () => wishes?.at(current, 0) ?? 0,
      experience: (index) => experience?.at(current, index) ?? 0,
    };
    const totals = new TotalsBuilder(this.size);
    for (const [slot, candidate] of this.#slots.entries()) {
      current = slot;
      totals.add(candidate.id, scorer.total(candidate, role, texts));
    }
    return totals;
  }
}
