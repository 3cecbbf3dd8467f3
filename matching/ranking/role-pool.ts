import type { RankedList, RankLimits } from '../model/pair-score.ts';
import type { CompiledCandidate, CompiledRole } from '../pair/compiled-profile.ts';
import type { PairTexts } from '../pair/pair.ts';
import type { PairScores } from '../scoring/pair-scorer.ts';
import { InvertedIndex } from '../text/inverted-index.ts';
import type { TextProfile } from '../text/text-profile.ts';
import { TextRows } from '../text/text-rows.ts';
import { TextsQuery } from '../text/texts-query.ts';
import { type PoolTotals, TotalsBuilder, type TotalsSink } from './pool-totals.ts';
import { Slots } from './slots.ts';
import { TopBuilder } from './top-builder.ts';

/** Roles that candidates are ranked against. Holds each by its id; setting the same id again replaces it. */
export class RolePool {
  readonly #slots = new Slots();
  readonly #roles: (CompiledRole | undefined)[] = [];
  readonly #index = new InvertedIndex();
  readonly #texts = new TextRows(this.#index);

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

  /** All roles held, in no particular order. */
  profiles(): CompiledRole[] {
    return this.#roles.filter((role) => role !== undefined);
  }

  /** The totals of a candidate with every role but those `without`: bit-identical to what the scorer gives for each pair alone. */
  totalsFor(
    candidate: CompiledCandidate,
    scorer: PairScores,
    without: ReadonlySet<string> | null = null,
  ): PoolTotals {
    const totals = new TotalsBuilder(null, without);
    this.#addTotals(candidate, scorer, totals);
    return totals.build();
  }

  /** The best of these totals, explained: at most the limits of each kind, by falling total and then rising id. */
  rank(candidate: CompiledCandidate, scorer: PairScores, limits: RankLimits): RankedList {
    const top = new TopBuilder({ match: limits.suggestions, 'near-miss': limits.nearMisses });
    this.#addTotals(candidate, scorer, top);
    return top.lists((id) => {
      const role = this.get(id);
      return role && scorer.explain(candidate, role);
    });
  }

  #addTotals(candidate: CompiledCandidate, scorer: PairScores, totals: TotalsSink): void {
    const texts = new CandidateTexts(candidate, this.#texts, this.#index);
    for (let slot = 0; slot < this.#roles.length; slot += 1) {
      const role = this.#roles[slot];
      if (role === undefined) {
        continue;
      }
      texts.turnTo(slot);
      const { kind, total } = scorer.total(candidate, role, texts);
      totals.add(role.id, kind, total, slot, null);
    }
  }
}

/** The text similarities of a candidate and the role in one slot, all found when the first is asked for. */
class CandidateTexts implements PairTexts {
  readonly #rows: TextRows;
  readonly #index: InvertedIndex;
  /** Those that there are: wishes, then experience. */
  readonly #texts: readonly TextProfile[];
  /** Where in these each text is; −1 for one that isn't. */
  readonly #wishesAt: number;
  readonly #experienceAt: number;
  #query: TextsQuery | null = null;
  #slot = 0;
  #similarities: Float64Array | null = null;

  constructor(candidate: CompiledCandidate, rows: TextRows, index: InvertedIndex) {
    const { wishes, experience } = candidate;
    this.#rows = rows;
    this.#index = index;
    const alone = wishes === null ? [] : [wishes];
    this.#texts = [...alone, ...(experience ?? []).map(({ text }) => text)];
    this.#wishesAt = wishes === null ? -1 : 0;
    this.#experienceAt = alone.length;
  }

  turnTo(slot: number): this {
    this.#slot = slot;
    this.#similarities = null;
    return this;
  }

  wishes(): number {
    return this.#similarity(this.#wishesAt);
  }

  experience(index: number): number {
    return this.#similarity(this.#experienceAt + index);
  }

  #similarity(at: number): number {
    if (this.#rows.count(this.#slot) <= 0) {
      return 0;
    }
    if (this.#similarities === null) {
      this.#query ??= new TextsQuery(
        this.#texts.map(({ vector }) => vector),
        this.#index,
      );
      this.#similarities = this.#rows.similaritiesAt(this.#rows.first(this.#slot), this.#query);
    }
    return this.#similarities[at] ?? 0;
  }
}
