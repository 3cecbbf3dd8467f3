import type { Policy } from '../../model/policy.ts';
import type { CompiledRole } from '../../pair/compiled-profile.ts';
import type { ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import { countedLikeness, fitOfWorth, lengthShare } from '../../rules/experience.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import { nearestTo, notRefused, type Refusal, refusalOfNearest, strongerOf } from '../../rules/refusal.ts';
import { likenessWith } from '../../rules/task-meeting.ts';
import { fitOfWishes } from '../../rules/wishes.ts';
import { isUnknown } from '../../text/text-meaning.ts';
import type { TextProfile } from '../../text/text-profile.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { DemandFits } from './demand-fits.ts';
import type { PartColumn } from './part-column.ts';
import { DoneParts, Refusals, WishedParts } from './parts-by-code.ts';
import type { RoleTables } from './role-tables.ts';
import type { RoleTexts } from './role-texts.ts';
import { type FitTable, unknownFit } from './value-tables.ts';

/** What a source has found. */
export interface FoundFit {
  /** Rounded, or {@link unknownFit}. */
  fit: number;
  /** The rounded share that is known, of a fit that is. */
  known: number;
}

/** The fit of one rule for one candidate at a time, to the last bit what the rule gives. */
export interface RuleSource {
  find(slot: number, into: FoundFit, adjusted: AdjustedRole | undefined): void;
}

/** Of a rule that a column decides. */
export class TableSource implements RuleSource {
  readonly #rule: FitRule;
  readonly #table: FitTable;

  constructor(rule: FitRule, table: FitTable) {
    this.#rule = rule;
    this.#table = table;
  }

  find(slot: number, into: FoundFit, adjusted: AdjustedRole | undefined): void {
    const code = this.#table.codes[slot] ?? 0;
    const altered = adjusted?.tables.get(this.#rule);
    if (altered === undefined) {
      into.fit = this.#table.fitOf(code);
      into.known = this.#table.knownOf(code);
    } else {
      ({ fit: into.fit, known: into.known } = altered.of(code));
    }
  }
}

/** Of the trip, which a screen has found before. */
export class TripSource implements RuleSource {
  fit = unknownFit;

  find(_slot: number, into: FoundFit): void {
    into.fit = this.fit;
    into.known = 1;
  }
}

/** Of what the kernel has counted, which is found before. */
export class DemandSource implements RuleSource {
  readonly #demands: DemandFits;
  readonly #of: 'abilities' | 'roomToGrow';

  constructor(demands: DemandFits, of: 'abilities' | 'roomToGrow') {
    this.#demands = demands;
    this.#of = of;
  }

  find(_slot: number, into: FoundFit): void {
    const isAbilities = this.#of === 'abilities';
    into.fit = isAbilities ? this.#demands.abilities : this.#demands.roomToGrow;
    into.known = isAbilities ? this.#demands.abilitiesKnown : this.#demands.roomKnown;
  }
}

/** Of the wishes. */
export class WishesSource implements RuleSource {
  readonly #role: CompiledRole;
  readonly #columns: CandidateColumns;
  readonly #texts: RoleTexts;
  readonly #policy: Policy;
  readonly #wished: WishedParts;
  readonly #refused: PartColumn;
  readonly #refusals: Refusals;
  /** By number of a word, how alike the nearest word of the role is. */
  readonly #nearestByWord = new Map<number, number>();
  /** By number of a word, whether it means anything of the role. */
  readonly #ofMeaningByWord = new Map<number, boolean>();

  constructor({ role }: RoleTables, texts: RoleTexts, columns: CandidateColumns, { policy }: ScoringSetting) {
    this.#role = role;
    this.#columns = columns;
    this.#texts = texts;
    this.#policy = policy;
    this.#wished = new WishedParts(role, columns, policy);
    this.#refused = columns.columnWith(['refusedTasks', 'refusedConditions', 'refusalStrength']);
    this.#refusals = new Refusals(role, this.#refused, policy);
  }

  find(slot: number, into: FoundFit): void {
    const isKnown = this.#texts.query !== null && this.#columns.wishes.count(slot) > 0;
    const likeness = isKnown ? this.#likenessOf(slot, this.#similarityOf(slot)) : null;
    const fit = fitOfWishes({ likeness, refusal: this.#refusalOf(slot) }, this.#policy);
    into.fit = fit === null ? unknownFit : roundScore(fit);
    into.known = 1;
  }

  /**
   * The fit is at most this, by the words that the texts share; `mayConditionsChange`, whatever conditions the work has. Of a
   * candidate with wishes and a role with text.
   */
  mostOf(slot: number, mayConditionsChange: boolean): number {
    const { query } = this.#texts;
    if (query === null) {
      return 1;
    }
    const { wishes } = this.#columns;
    const similarity = wishes.boundAt(wishes.first(slot), query);
    const meeting = mayConditionsChange
      ? {
          likeness: likenessWith(this.#wished.withMostLift(slot), similarity, this.#policy),
          refusal: notRefused,
        }
      : { likeness: this.#likenessOf(slot, similarity), refusal: this.#refusalOfRead(slot) };
    return fitOfWishes(meeting, this.#policy) ?? 1;
  }

  /** As `areOfMeaning` has it, asked of the role's text, whose meaning is there once for all. */
  #similarityOf(slot: number): number {
    const { wishes } = this.#columns;
    const first = wishes.first(slot);
    const count = wishes.length(first);
    for (let at = 0; at < count; at += 1) {
      if (this.#isOfMeaning(wishes.wordAt(first, at))) {
        return this.#texts.wishes();
      }
    }
    return 0;
  }

  #isOfMeaning(number: number): boolean {
    let known = this.#ofMeaningByWord.get(number);
    if (known === undefined) {
      const { form } = this.#columns.words.wordAt(number);
      known = isUnknown(form) || this.#role.text?.meaning.meets(form) === true;
      this.#ofMeaningByWord.set(number, known);
    }
    return known;
  }

  #likenessOf(slot: number, similarity: number): number {
    return likenessWith(this.#wished.of(slot), similarity, this.#policy);
  }

  #refusalOf(slot: number): Refusal {
    const read = this.#refusalOfRead(slot);
    const { text } = this.#role;
    const { refusals } = this.#columns;
    if (text === null || refusals.count(slot) <= 0) {
      return read;
    }
    let most = 0;
    const first = refusals.first(slot);
    const count = refusals.length(first);
    for (let at = 0; at < count; at += 1) {
      most = Math.max(most, this.#nearestTo(text, refusals.wordAt(first, at)));
    }
    const { refusalStrength } = this.#refused.get(slot);
    return strongerOf(read, refusalOfNearest(most, refusalStrength, this.#policy));
  }

  #nearestTo(text: TextProfile, number: number): number {
    let nearest = this.#nearestByWord.get(number);
    if (nearest === undefined) {
      nearest = nearestTo(text, this.#columns.words.wordAt(number).form);
      this.#nearestByWord.set(number, nearest);
    }
    return nearest;
  }

  #refusalOfRead(slot: number): Refusal {
    return this.#refusals.of(this.#refused.codes[slot] ?? 0);
  }
}

/** Of the experience: what is known of each text is given by `similarityOf`, or a bound of it. */
export class ExperienceSource implements RuleSource {
  readonly #columns: CandidateColumns;
  readonly #texts: RoleTexts;
  readonly #policy: Policy;
  readonly #done: DoneParts;

  constructor({ role }: RoleTables, texts: RoleTexts, columns: CandidateColumns, { policy }: ScoringSetting) {
    this.#columns = columns;
    this.#texts = texts;
    this.#policy = policy;
    this.#done = new DoneParts(role, columns.experienceTags, policy);
  }

  find(slot: number, into: FoundFit): void {
    const isKnown = this.#texts.query !== null && this.#columns.experience.count(slot) >= 0;
    into.known = 1;
    into.fit = isKnown
      ? roundScore(this.#fitOf(slot, (_, index) => this.#texts.experience(index)))
      : unknownFit;
  }

  /** The fit is at most this, by the words that the texts share. Of a candidate with experience and a role with text. */
  mostOf(slot: number): number {
    const { query } = this.#texts;
    return query === null ? 1 : this.#fitOf(slot, (place) => this.#columns.experience.boundAt(place, query));
  }

  #fitOf(slot: number, similarityAt: (place: number, index: number) => number): number {
    const { experience, experienceTags } = this.#columns;
    const count = experience.count(slot);
    let best = 0;
    let place = experience.first(slot);
    for (let index = 0; index < count; index += 1) {
      const tag = experience.tagAt(place);
      const likeness = countedLikeness(
        likenessWith(this.#done.of(experienceTags.codeAt(tag)), similarityAt(place, index), this.#policy),
        this.#policy.experience,
      );
      if (likeness > 0) {
        const share = lengthShare(experienceTags.monthsAt(tag), this.#policy.experience);
        best = Math.max(best, likeness * share);
      }
      place = experience.after(place);
    }
    return fitOfWorth(best, this.#policy.experience);
  }
}
