import type { RankedList } from '../model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import type { PairTexts } from '../pair/pair.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { TextProfile } from '../text/text-profile.ts';
import { TextQuery } from '../text/text-query.ts';
import { TextRows } from '../text/text-rows.ts';
import { type PoolTotals, TotalsBuilder, type TotalsSink } from './pool-totals.ts';
import type { RankLimits } from './rank.ts';
import { Slots } from './slots.ts';
import { TopBuilder } from './top-builder.ts';

/** Roles that candidates are ranked against. Holds each by its id; setting the same id again replaces it. */
export class RolePool {
  readonly #slots = new Slots();
  readonly #roles: (CompiledRole | undefined)[] = [];
  readonly #lexicon = new Lexicon();
  readonly #texts = new TextRows(this.#lexicon);

  get size(): number {
    return this.#slots.size;
  }

  set(role: CompiledRole): void {
    const slot = this.#slots.take(role.id);
    this.#roles[slot] = role;
    this.#texts.set(slot, role.text && [role.text]);
  }

  /** Whether there was such a role. */
  delete(id: string): boolean {
    const slot = this.#slots.free(id);
    if (slot === null) {
      return false;
    }
    this.#roles[slot] = undefined;
    this.#texts.set(slot, null);
    return true;
  }

  get(id: string): CompiledRole | undefined {
    const slot = this.#slots.slotOf(id);
    return slot === undefined ? undefined : this.#roles[slot];
  }

  /** The identifiers held, in no particular order. */
  ids(): string[] {
    return this.#slots.ids();
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
      const role = this.get(id);
      return role && scorer.explain(candidate, role);
    });
  }

  #addTotals(candidate: CompiledCandidate, scorer: PairScorer, totals: TotalsSink): void {
    const texts = new CandidateTexts(candidate, this.#texts, this.#lexicon);
    for (let slot = 0; slot < this.#roles.length; slot += 1) {
      const role = this.#roles[slot];
      if (role === undefined) {
        continue;
      }
      texts.slot = slot;
      const { kind, total } = scorer.total(candidate, role, texts);
      totals.add(role.id, kind, total, slot);
    }
  }
}

/** The text similarities of a candidate and the role in one slot: what each of its texts shares is looked up once. */
class CandidateTexts implements PairTexts {
  slot = 0;
  readonly #rows: TextRows;
  readonly #lexicon: Lexicon;
  readonly #candidate: CompiledCandidate;
  readonly #queryByText = new Map<TextProfile, TextQuery>();

  constructor(candidate: CompiledCandidate, rows: TextRows, lexicon: Lexicon) {
    this.#candidate = candidate;
    this.#rows = rows;
    this.#lexicon = lexicon;
  }

  wishes(): number {
    return this.#similarity(this.#candidate.wishes);
  }

  refusals(): number {
    return this.#similarity(this.#candidate.refusals);
  }

  experience(index: number): number {
    return this.#similarity(this.#candidate.experience?.[index]?.text);
  }

  #similarity(text: TextProfile | null | undefined): number {
    if (!text || this.#rows.count(this.slot) <= 0) {
      return 0;
    }
    let query = this.#queryByText.get(text);
    if (query === undefined) {
      query = new TextQuery(text.unsorted, this.#lexicon);
      this.#queryByText.set(text, query);
    }
    return this.#rows.similarityAt(this.#rows.first(this.slot), query);
  }
}
