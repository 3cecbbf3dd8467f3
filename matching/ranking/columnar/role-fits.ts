import { candidateRuleIds, workplaceRuleIds } from '../../model/pair-score.ts';
import type { Policy } from '../../model/policy.ts';
import type { ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import { fitOfWorth, lengthShare } from '../../rules/experience.ts';
import { helpfulSupportsRule } from '../../rules/helpful-supports.ts';
import { languageLevelRule } from '../../rules/language-level.ts';
import { textFit } from '../../rules/text-fit.ts';
import { unwantedShare } from '../../rules/unwanted.ts';
import { wishedConditionsRule } from '../../rules/wished-conditions.ts';
import { fitOfWishes } from '../../rules/wishes.ts';
import { harmonicMean, sideScore } from '../../scoring/side-sum.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { DemandFits } from './demand-fits.ts';
import type { RoleTables } from './role-tables.ts';
import type { RoleTexts } from './role-texts.ts';
import { unknownFit } from './value-table.ts';

/**
 * The total of a role and one candidate at a time, out of columns and tables: to the last bit what a scorer gives. Every fit
 * is rounded, and {@link unknownFit} when unknown.
 */
export class RoleFits {
  readonly #columns: CandidateColumns;
  readonly #setting: ScoringSetting;
  readonly #tables: RoleTables;
  readonly #texts: RoleTexts;
  readonly #demandFits: DemandFits;
  readonly #weights: Policy['weights'];
  readonly #thinProfile: Policy['thinProfile'];
  readonly #weightForCandidate: number;
  readonly #weightForWorkplace: number;
  /** For each tag of experience, what its length counts for. */
  readonly #lengthShares: readonly number[];
  #slot = 0;
  #wishesKnown = 1;
  #wishedKnown = 0;
  #helpfulKnown = 0;
  #knownWeight = 0;
  #fitted = 0;

  constructor(
    tables: RoleTables,
    texts: RoleTexts,
    columns: CandidateColumns,
    demandFits: DemandFits,
    setting: ScoringSetting,
  ) {
    const { weights, thinProfile, experience } = setting.policy;
    this.#columns = columns;
    this.#setting = setting;
    this.#tables = tables;
    this.#texts = texts;
    this.#demandFits = demandFits;
    this.#weights = weights;
    this.#thinProfile = thinProfile;
    this.#weightForCandidate = candidateRuleIds.reduce((sum, id) => sum + weights[id], 0);
    this.#weightForWorkplace = workplaceRuleIds.reduce((sum, id) => sum + weights[id], 0);
    this.#lengthShares = columns.months.map((months) => lengthShare(months, experience));
  }

  /**
   * The total with the candidate of a slot: `counts` are those of the slot's block, `place` its place in it. `travelTime` is
   * the fit of that rule; `adjusted` the role of a near miss that alters more than hours. Sums in the order of the rules,
   * as a scorer does: the order decides the last bit.
   */
  total(
    slot: number,
    place: number,
    counts: Uint8Array,
    travelTime: number,
    adjusted: AdjustedRole | undefined,
  ): number {
    this.#slot = slot;
    this.#texts.turnTo(slot);
    this.#demandFits.find(slot, place, counts, adjusted);
    const { abilities, abilitiesKnown, roomToGrow, roomKnown } = this.#demandFits;
    const hours = this.#columns.hours.codes[slot] ?? 0;
    const weights = this.#weights;
    this.#knownWeight = 0;
    this.#fitted = 0;
    this.#add(weights.wishes, this.#wishesFit(), this.#wishesKnown);
    this.#add(weights['wished-conditions'], this.#wishedConditions(adjusted), this.#wishedKnown);
    this.#add(weights['helpful-supports'], this.#helpfulSupports(adjusted), this.#helpfulKnown);
    this.#add(weights['hours-wanted'], this.#tables.hours.fitOf(hours), 1);
    this.#add(weights['travel-time'], travelTime, 1);
    this.#add(weights['room-to-grow'], roomToGrow, roomKnown);
    const forCandidate = this.#side(this.#weightForCandidate);
    this.#knownWeight = 0;
    this.#fitted = 0;
    this.#add(weights.abilities, abilities, abilitiesKnown);
    this.#add(weights.experience, this.#experienceFit(), 1);
    this.#add(weights['language-level'], this.#languageLevel(adjusted), 1);
    this.#add(weights['hours-covered'], this.#tables.hours.otherOf(hours), 1);
    return harmonicMean(forCandidate, this.#side(this.#weightForWorkplace));
  }

  #add(weight: number, fit: number, known: number): void {
    if (fit === unknownFit) {
      return;
    }
    this.#knownWeight += weight * known;
    this.#fitted += weight * known * fit;
  }

  #side(weight: number): number {
    return sideScore(this.#fitted, this.#knownWeight, weight, this.#thinProfile);
  }

  #languageLevel(adjusted: AdjustedRole | undefined): number {
    if (adjusted?.altersLanguage === true) {
      const part = { languages: this.#columns.languages.get(this.#slot) };
      return this.#tables.fitOf(languageLevelRule, part, adjusted.role);
    }
    return this.#tables.languages.fitOf(this.#columns.languages.codes[this.#slot] ?? 0);
  }

  #wishedConditions(adjusted: AdjustedRole | undefined): number {
    if (adjusted?.altersWishedConditions === true) {
      const part = this.#columns.ratherNotConditions.get(this.#slot);
      this.#wishedKnown = this.#tables.knownOf(wishedConditionsRule, part, adjusted.role);
      return this.#tables.fitOf(wishedConditionsRule, part, adjusted.role);
    }
    const { ratherNotConditions: table } = this.#tables;
    const code = this.#columns.ratherNotConditions.codes[this.#slot] ?? 0;
    table.stateOf(code);
    this.#wishedKnown = table.otherOf(code);
    return table.fitOf(code);
  }

  #helpfulSupports(adjusted: AdjustedRole | undefined): number {
    if (adjusted !== undefined && adjusted.newOffers.length > 0) {
      const part = this.#columns.helpfulSupports.get(this.#slot);
      const isNew = (support: number): boolean => adjusted.newOffers.includes(support);
      if (part.helpfulSupports?.some(isNew) || part.inferredHelpful.some(isNew)) {
        this.#helpfulKnown = this.#tables.knownOf(helpfulSupportsRule, part, adjusted.role);
        return this.#tables.fitOf(helpfulSupportsRule, part, adjusted.role);
      }
    }
    const { helpfulSupports: table } = this.#tables;
    const code = this.#columns.helpfulSupports.codes[this.#slot] ?? 0;
    table.stateOf(code);
    this.#helpfulKnown = table.otherOf(code);
    return table.fitOf(code);
  }

  /** With what is known of it: all, or of who only says no to things, how much of that the role is. */
  #wishesFit(): number {
    const unwanted = this.#unwanted();
    if (this.#texts.query === null || this.#columns.wishes.count(this.#slot) <= 0) {
      this.#wishesKnown = unwanted;
      return unwanted > 0 ? 0 : unknownFit;
    }
    this.#wishesKnown = 1;
    return roundScore(fitOfWishes(this.#texts.wishes(), unwanted, this.#setting.policy));
  }

  #unwanted(): number {
    const part = this.#tables.unwantedParts[this.#columns.unwantedTasks.codes[this.#slot] ?? 0] ?? 0;
    const similarity = this.#texts.refusals();
    return part === 0 && similarity === 0 ? 0 : unwantedShare(part, similarity, this.#setting.policy);
  }

  #experienceFit(): number {
    const { experience } = this.#columns;
    const count = experience.count(this.#slot);
    if (this.#texts.query === null || count < 0) {
      return unknownFit;
    }
    let best = 0;
    let place = experience.first(this.#slot);
    for (let index = 0; index < count; index += 1) {
      const similarity = this.#texts.experience(index);
      const share = this.#lengthShares[experience.tagAt(place)] ?? 0;
      if (similarity > 0) {
        best = Math.max(best, textFit(similarity, this.#setting.policy) * share);
      }
      place = experience.after(place);
    }
    return roundScore(fitOfWorth(best, this.#setting.policy.experience));
  }
}
