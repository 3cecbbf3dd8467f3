import type { CompiledCandidate, CompiledRole } from '../scoring/compiled-profile.ts';
import type { PairTexts } from '../scoring/pair.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { type PoolTotals, TotalsBuilder } from './pool-totals.ts';
import { Slots } from './slots.ts';
import { TextSlots } from './text-slots.ts';

/** Roles that candidates are ranked against. Holds each by its id; setting the same id again replaces it. */
export class RolePool {
  readonly #slots = new Slots<CompiledRole>();
  readonly #texts = new TextSlots();

  get size(): number {
    return this.#slots.size;
  }

  set(role: CompiledRole): void {
    this.#texts.set(this.#slots.set(role), role.text ? [role.text] : []);
  }

  /** Whether there was such a role. */
  delete(id: string): boolean {
    const slot = this.#slots.delete(id);
    if (slot === null) return false;
    this.#texts.set(slot, []);
    return true;
  }

  get(id: string): CompiledRole | undefined {
    return this.#slots.get(id);
  }

  /** The identifiers held, in no particular order. */
  ids(): string[] {
    return this.#slots.ids();
  }

  /** The totals of a candidate with every role: to the last bit what the scorer gives for each pair alone. */
  totalsFor(candidate: CompiledCandidate, scorer: PairScorer): PoolTotals {
    const wishes = candidate.wishes && this.#texts.similarities(candidate.wishes);
    const experience = candidate.experience?.map(({ text }) => this.#texts.similarities(text));
    let current = 0;
    const texts: PairTexts = {
      wishes: () => wishes?.at(current, 0) ?? 0,
      experience: (index) => experience?.[index]?.at(current, 0) ?? 0,
    };
    const totals = new TotalsBuilder(this.size);
    for (const [slot, role] of this.#slots.entries()) {
      current = slot;
      totals.add(role.id, scorer.total(candidate, role, texts));
    }
    return totals;
  }
}
