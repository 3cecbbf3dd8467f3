import type { ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import { fitOfWorth, lengthShare, worthOf } from '../../rules/experience.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import { unwantedPart, unwantedShare } from '../../rules/unwanted.ts';
import { fitOfWishes, knownOfWishes } from '../../rules/wishes.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { DemandFits } from './demand-fits.ts';
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
  readonly #columns: CandidateColumns;
  readonly #texts: RoleTexts;
  readonly #setting: ScoringSetting;
  readonly #unwantedCodes: Uint32Array;
  /** By code, how much of the role's tasks is unwanted. */
  readonly #unwantedParts: Float64Array;

  constructor({ role }: RoleTables, texts: RoleTexts, columns: CandidateColumns, setting: ScoringSetting) {
    const tasks = columns.partWith(['refusedTasks']);
    this.#columns = columns;
    this.#texts = texts;
    this.#setting = setting;
    this.#unwantedCodes = tasks?.codes ?? new Uint32Array(0);
    this.#unwantedParts = Float64Array.from(tasks?.values ?? [], ({ refusedTasks }) =>
      unwantedPart(refusedTasks, role, setting.policy),
    );
  }

  find(slot: number, into: FoundFit): void {
    const { policy } = this.#setting;
    const isKnown = this.#texts.query !== null && this.#columns.wishes.count(slot) > 0;
    const similarity = isKnown ? this.#texts.wishes() : null;
    const part = this.#unwantedParts[this.#unwantedCodes[slot] ?? 0] ?? 0;
    const unwanted = unwantedShare(part, this.#texts.refusals(), policy);
    const fit = fitOfWishes(similarity, unwanted, policy);
    into.fit = fit === null ? unknownFit : roundScore(fit);
    into.known = roundScore(knownOfWishes(similarity, unwanted));
  }
}

/** Of the experience: what is known of each text is given by `similarityOf`, or a bound of it. */
export class ExperienceSource implements RuleSource {
  readonly #columns: CandidateColumns;
  readonly #texts: RoleTexts;
  readonly #setting: ScoringSetting;
  /** For each tag, what a length of experience counts for. */
  readonly #shares: readonly number[];

  constructor(texts: RoleTexts, columns: CandidateColumns, setting: ScoringSetting) {
    this.#columns = columns;
    this.#texts = texts;
    this.#setting = setting;
    this.#shares = columns.months.map((months) => lengthShare(months, setting.policy.experience));
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
    const { experience } = this.#columns;
    const { policy } = this.#setting;
    const count = experience.count(slot);
    let best = 0;
    let place = experience.first(slot);
    for (let index = 0; index < count; index += 1) {
      const share = this.#shares[experience.tagAt(place)] ?? 0;
      best = Math.max(best, worthOf(similarityAt(place, index), share, policy));
      place = experience.after(place);
    }
    return fitOfWorth(best, policy.experience);
  }
}
