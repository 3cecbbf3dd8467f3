import type { Policy } from '../policy/policy.ts';
import { fitOfWorth, lengthShare } from '../rules/experience.ts';
import { helpfulSupportsRule } from '../rules/helpful-supports.ts';
import { languageLevelRule } from '../rules/language-level.ts';
import { fitOfSurplus } from '../rules/room-to-grow.ts';
import { textFit } from '../rules/text-fit.ts';
import { unwantedShare } from '../rules/unwanted.ts';
import { wishedConditionsRule } from '../rules/wished-conditions.ts';
import { fitOfWishes } from '../rules/wishes.ts';
import {
  countDemands,
  countRead,
  fitOfDemands,
  knownShareOf,
  largestDeficit,
} from '../scoring/demand-counts.ts';
import type { ScoringSetting } from '../scoring/pair.ts';
import { candidateRuleIds, workplaceRuleIds } from '../scoring/pair-score.ts';
import { roundScore } from '../scoring/round.ts';
import { harmonicMean, sideScore } from '../scoring/side-sum.ts';
import type { TextQuery } from '../text/text-query.ts';
import { blockSlots, countColumns } from './ability-kernel/ability-columns.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { RoleTables } from './role-tables.ts';
import type { RoleTexts } from './role-texts.ts';
import { unknownFit } from './value-table.ts';

/** Covers the rounding of fits, sides and totals, which bounds leave out, and what it may be worth that a fit becomes known. */
const boundSlack = 4e-6;

/**
 * The fits of a role and one candidate at a time, out of columns and tables, and the total that they make. Every fit is
 * rounded, and {@link unknownFit} when unknown.
 */
export class RoleFits {
  readonly #columns: CandidateColumns;
  readonly #setting: ScoringSetting;
  readonly #tables: RoleTables;
  readonly #texts: RoleTexts;
  readonly #text: TextQuery | null;
  readonly #weights: Policy['weights'];
  readonly #thinProfile: Policy['thinProfile'];
  readonly #hoursCodes: Uint32Array;
  readonly #languageCodes: Uint32Array;
  readonly #ratherNotCodes: Uint32Array;
  readonly #helpfulCodes: Uint32Array;
  readonly #unwantedCodes: Uint32Array;
  readonly #inferredLevelCodes: Uint32Array;
  readonly #weightForCandidate: number;
  readonly #weightForWorkplace: number;
  /** Whether the role's demands count. */
  readonly #hasDemands: boolean;
  /** For each number of demands that meet a rated level, the rounded share of all that is known. */
  readonly #knownShares: readonly number[];
  /** For each tag of experience, what its length counts for. */
  readonly #lengthShares: readonly number[];
  readonly #essential = [0, 0, 0, 0, 0];
  readonly #helpful = [0, 0, 0, 0, 0];
  readonly #demandCounts = { essential: this.#essential, helpful: this.#helpful };
  readonly #levels = new Int8Array(32).fill(-1);
  #counts: Uint8Array = new Uint8Array(0);
  #place = 0;
  #slot = 0;
  /** Whether the fits that an adjustment may alter stand at their best. */
  #isRaised = false;
  /** At most the fits of the texts, or unknown. */
  #wishesBound = unknownFit;
  #experienceBound = unknownFit;
  #wishesKnown = 1;
  #wishedConditions = unknownFit;
  #wishedKnown = 0;
  #helpfulSupports = unknownFit;
  #helpfulKnown = 0;
  #hoursWanted = unknownFit;
  #travelTime = unknownFit;
  #roomToGrow = unknownFit;
  #roomKnown = 0;
  #abilities = unknownFit;
  #abilitiesKnown = 0;
  #languageLevel = unknownFit;
  #hoursCovered = unknownFit;
  #knownWeight = 0;
  #fitted = 0;

  constructor(tables: RoleTables, texts: RoleTexts, columns: CandidateColumns, setting: ScoringSetting) {
    const { weights, experience, inferred } = setting.policy;
    const { demanded, areDemandsInferred } = tables.role;
    this.#columns = columns;
    this.#setting = setting;
    this.#tables = tables;
    this.#texts = texts;
    this.#text = texts.query;
    this.#weights = weights;
    this.#thinProfile = setting.policy.thinProfile;
    this.#hoursCodes = columns.hours.codes;
    this.#languageCodes = columns.languages.codes;
    this.#ratherNotCodes = columns.ratherNotConditions.codes;
    this.#helpfulCodes = columns.helpfulSupports.codes;
    this.#unwantedCodes = columns.unwantedTasks.codes;
    this.#inferredLevelCodes = columns.inferredLevels.codes;
    this.#weightForCandidate = candidateRuleIds.reduce((sum, id) => sum + weights[id], 0);
    this.#weightForWorkplace = workplaceRuleIds.reduce((sum, id) => sum + weights[id], 0);
    this.#hasDemands = !(areDemandsInferred && inferred.share === 0);
    this.#knownShares = Array.from({ length: demanded.length + 1 }, (_, rated) =>
      roundScore(knownShareOf(rated, 0, tables.role, inferred)),
    );
    this.#lengthShares = columns.months.map((months) => lengthShare(months, experience));
  }

  /**
   * Turns to the candidate of a slot: `counts` are those of the slot's block, `place` its place in it. What takes longer
   * to find out counts as perfect: texts, the trip, what the candidate would rather not have and what helps.
   */
  begin(slot: number, counts: Uint8Array, place: number): void {
    this.#slot = slot;
    this.#counts = counts;
    this.#place = place;
    this.#isRaised = false;
    this.#findDemandFits(undefined);
    const hoursCode = this.#hoursCodes[slot] ?? 0;
    this.#hoursWanted = this.#tables.hours.fitOf(hoursCode);
    this.#hoursCovered = this.#tables.hours.otherOf(hoursCode);
    this.#languageLevel = this.#tables.languages.fitOf(this.#languageCodes[slot] ?? 0);
    this.#travelTime = 1;
    this.#wishedConditions = 1;
    this.#wishedKnown = 1;
    this.#helpfulSupports = 1;
    this.#helpfulKnown = 1;
    const { wishes, experience } = this.#columns;
    const hasText = this.#text !== null;
    // as if the role were nothing that is not wanted: known or not, that could only lower the total
    this.#wishesBound = hasText && wishes.count(slot) > 0 ? 1 : unknownFit;
    this.#experienceBound = hasText && experience.count(slot) >= 0 ? 1 : unknownFit;
  }

  /** Counts what an adjustment may alter as perfect, until {@link complete}. */
  raise(): void {
    this.#isRaised = true;
    if (this.#abilities !== unknownFit) this.#abilities = 1;
    this.#languageLevel = 1;
  }

  /** Looks at the words of the texts, without comparing them. */
  boundTexts(): void {
    if (this.#text === null) return;
    const { policy } = this.#setting;
    if (this.#wishesBound !== unknownFit) {
      const { wishes } = this.#columns;
      this.#wishesBound = textFit(wishes.boundAt(wishes.first(this.#slot), this.#text), policy);
    }
    if (this.#experienceBound !== unknownFit) this.#experienceBound = this.#boundExperience(this.#text);
  }

  /**
   * Finds all that {@link begin} has left open, but the texts. `travelTime` is the fit of that rule; `adjusted` the role of
   * a near miss that alters more than hours.
   */
  complete(travelTime: number, adjusted: AdjustedRole | undefined): void {
    this.#travelTime = travelTime;
    if (this.#isRaised) {
      this.#isRaised = false;
      this.#findDemandFits(adjusted);
      this.#languageLevel =
        adjusted?.altersLanguage === true
          ? this.#tables.fitOf(
              languageLevelRule,
              { languages: this.#columns.languages.get(this.#slot) },
              adjusted.role,
            )
          : this.#tables.languages.fitOf(this.#languageCodes[this.#slot] ?? 0);
    }
    this.#findWishedConditions(adjusted);
    this.#findHelpfulSupports(adjusted);
  }

  /** The trip alone; see {@link complete}. */
  setTravelTime(fit: number): void {
    this.#travelTime = fit;
  }

  /** The total of what {@link complete} has found, with the texts. */
  total(): number {
    this.#texts.turnTo(this.#slot);
    return this.#totalWith(this.#wishesFit(), this.#experienceFit());
  }

  /** No less than the total, whatever is still open: every step from a fit to the total rises with it. */
  bound(): number {
    const weights = this.#weights;
    let known = 0;
    let fitted = 0;
    if (this.#wishesBound !== unknownFit) {
      known += weights.wishes;
      fitted += weights.wishes * this.#wishesBound;
    }
    if (this.#wishedConditions !== unknownFit) {
      const weight = weights['wished-conditions'] * this.#wishedKnown;
      known += weight;
      fitted += weight * this.#wishedConditions;
    }
    if (this.#helpfulSupports !== unknownFit) {
      const weight = weights['helpful-supports'] * this.#helpfulKnown;
      known += weight;
      fitted += weight * this.#helpfulSupports;
    }
    if (this.#hoursWanted !== unknownFit) {
      known += weights['hours-wanted'];
      fitted += weights['hours-wanted'] * this.#hoursWanted;
    }
    if (this.#travelTime !== unknownFit) {
      known += weights['travel-time'];
      fitted += weights['travel-time'] * this.#travelTime;
    }
    if (this.#roomToGrow !== unknownFit) {
      const weight = weights['room-to-grow'] * this.#roomKnown;
      known += weight;
      fitted += weight * this.#roomToGrow;
    }
    const forCandidate = this.#leaning(fitted, known, this.#weightForCandidate);
    known = 0;
    fitted = 0;
    if (this.#abilities !== unknownFit) {
      const weight = weights.abilities * this.#abilitiesKnown;
      known += weight;
      fitted += weight * this.#abilities;
    }
    if (this.#experienceBound !== unknownFit) {
      known += weights.experience;
      fitted += weights.experience * this.#experienceBound;
    }
    if (this.#languageLevel !== unknownFit) {
      known += weights['language-level'];
      fitted += weights['language-level'] * this.#languageLevel;
    }
    if (this.#hoursCovered !== unknownFit) {
      known += weights['hours-covered'];
      fitted += weights['hours-covered'] * this.#hoursCovered;
    }
    const forWorkplace = this.#leaning(fitted, known, this.#weightForWorkplace);
    const sum = forCandidate + forWorkplace;
    return sum === 0 ? boundSlack : (2 * forCandidate * forWorkplace) / sum + boundSlack;
  }

  #leaning(fitted: number, known: number, weight: number): number {
    const { prior, strength } = this.#thinProfile;
    const leaning = strength * (weight - known);
    const counted = known + leaning;
    return counted > 0 ? (fitted + prior * leaning) / counted : prior;
  }

  /** Sums in the order of the rules, as a scorer does: the order decides the last bit. */
  #totalWith(wishes: number, experience: number): number {
    const weights = this.#weights;
    const thinProfile = this.#thinProfile;
    this.#knownWeight = 0;
    this.#fitted = 0;
    this.#add(weights.wishes, wishes, this.#wishesKnown);
    this.#add(weights['wished-conditions'], this.#wishedConditions, this.#wishedKnown);
    this.#add(weights['helpful-supports'], this.#helpfulSupports, this.#helpfulKnown);
    this.#add(weights['hours-wanted'], this.#hoursWanted, 1);
    this.#add(weights['travel-time'], this.#travelTime, 1);
    this.#add(weights['room-to-grow'], this.#roomToGrow, this.#roomKnown);
    const forCandidate = sideScore(this.#fitted, this.#knownWeight, this.#weightForCandidate, thinProfile);
    this.#knownWeight = 0;
    this.#fitted = 0;
    this.#add(weights.abilities, this.#abilities, this.#abilitiesKnown);
    this.#add(weights.experience, experience, 1);
    this.#add(weights['language-level'], this.#languageLevel, 1);
    this.#add(weights['hours-covered'], this.#hoursCovered, 1);
    const forWorkplace = sideScore(this.#fitted, this.#knownWeight, this.#weightForWorkplace, thinProfile);
    return harmonicMean(forCandidate, forWorkplace);
  }

  #add(weight: number, fit: number, known: number): void {
    if (fit === unknownFit) return;
    this.#knownWeight += weight * known;
    this.#fitted += weight * known * fit;
  }

  #findWishedConditions(adjusted: AdjustedRole | undefined): void {
    if (adjusted?.altersWishedConditions === true) {
      const part = this.#columns.ratherNotConditions.get(this.#slot);
      this.#wishedConditions = this.#tables.fitOf(wishedConditionsRule, part, adjusted.role);
      this.#wishedKnown = this.#tables.knownOf(wishedConditionsRule, part, adjusted.role);
      return;
    }
    const { ratherNotConditions: table } = this.#tables;
    const code = this.#ratherNotCodes[this.#slot] ?? 0;
    table.stateOf(code);
    this.#wishedConditions = table.fitOf(code);
    this.#wishedKnown = table.otherOf(code);
  }

  #findHelpfulSupports(adjusted: AdjustedRole | undefined): void {
    if (adjusted !== undefined && adjusted.newOffers.length > 0) {
      const part = this.#columns.helpfulSupports.get(this.#slot);
      const isNew = (support: number): boolean => adjusted.newOffers.includes(support);
      if (part.helpfulSupports?.some(isNew) || part.inferredHelpful.some(isNew)) {
        this.#helpfulSupports = this.#tables.fitOf(helpfulSupportsRule, part, adjusted.role);
        this.#helpfulKnown = this.#tables.knownOf(helpfulSupportsRule, part, adjusted.role);
        return;
      }
    }
    const { helpfulSupports: table } = this.#tables;
    const code = this.#helpfulCodes[this.#slot] ?? 0;
    table.stateOf(code);
    this.#helpfulSupports = table.fitOf(code);
    this.#helpfulKnown = table.otherOf(code);
  }

  #findDemandFits(adjusted: AdjustedRole | undefined): void {
    const counts = this.#counts;
    const place = this.#place;
    const { policy } = this.#setting;
    const essentialKnown = counts[countColumns.essentialKnown * blockSlots + place] ?? 0;
    const helpfulKnown = counts[countColumns.helpfulKnown * blockSlots + place] ?? 0;
    const known = essentialKnown + helpfulKnown;
    const altered = adjusted?.altersAbilities === true ? adjusted.role : undefined;
    const read =
      altered === undefined
        ? this.#tables.readCountsOf(this.#inferredLevelCodes[this.#slot] ?? 0)
        : countRead(this.#columns.inferredLevels.get(this.#slot), altered);
    this.#abilities = unknownFit;
    this.#roomToGrow = unknownFit;
    if ((known === 0 && read === null) || !this.#hasDemands) return;
    if (known > 0) {
      this.#roomKnown = this.#knownShares[known] ?? 0;
      const surplus = counts[countColumns.surplus * blockSlots + place] ?? 0;
      this.#roomToGrow = roundScore(fitOfSurplus(surplus / known, policy.roomToGrow));
    }
    this.#abilitiesKnown =
      read === null
        ? this.#roomKnown
        : roundScore(knownShareOf(known, read.known, this.#tables.role, policy.inferred));
    if (altered !== undefined) {
      this.#columns.abilities.read(this.#slot, altered.demanded, this.#levels);
      this.#abilities = roundedOrUnknown(fitOfDemands(countDemands(this.#levels, altered), read, policy));
      return;
    }
    let essentialMet = essentialKnown;
    let helpfulMet = helpfulKnown;
    for (let deficit = 1; deficit <= largestDeficit; deficit += 1) {
      const essential = counts[(countColumns.essentialKnown + deficit) * blockSlots + place] ?? 0;
      const helpful = counts[(countColumns.helpfulKnown + deficit) * blockSlots + place] ?? 0;
      this.#essential[deficit] = essential;
      this.#helpful[deficit] = helpful;
      essentialMet -= essential;
      helpfulMet -= helpful;
    }
    this.#essential[0] = essentialMet;
    this.#helpful[0] = helpfulMet;
    this.#abilities = roundedOrUnknown(fitOfDemands(this.#demandCounts, read, policy));
  }

  /** With what is known of it: all, or of who only says no to things, how much of that the role is. */
  #wishesFit(): number {
    const unwanted = this.#unwanted();
    if (this.#text === null || this.#columns.wishes.count(this.#slot) <= 0) {
      this.#wishesKnown = unwanted;
      return unwanted > 0 ? 0 : unknownFit;
    }
    this.#wishesKnown = 1;
    return roundScore(fitOfWishes(this.#texts.wishes(), unwanted, this.#setting.policy));
  }

  #unwanted(): number {
    const part = this.#tables.unwantedParts[this.#unwantedCodes[this.#slot] ?? 0] ?? 0;
    const similarity = this.#texts.refusals();
    return part === 0 && similarity === 0 ? 0 : unwantedShare(part, similarity, this.#setting.policy);
  }

  #experienceFit(): number {
    const { experience } = this.#columns;
    const count = experience.count(this.#slot);
    if (this.#text === null || count < 0) return unknownFit;
    let best = 0;
    let place = experience.first(this.#slot);
    for (let index = 0; index < count; index += 1) {
      const similarity = this.#texts.experience(index);
      const share = this.#lengthShares[experience.tagAt(place)] ?? 0;
      if (similarity > 0) best = Math.max(best, textFit(similarity, this.#setting.policy) * share);
      place = experience.after(place);
    }
    return roundScore(fitOfWorth(best, this.#setting.policy.experience));
  }

  #boundExperience(text: TextQuery): number {
    const { experience } = this.#columns;
    const { policy } = this.#setting;
    const count = experience.count(this.#slot);
    let best = 0;
    let place = experience.first(this.#slot);
    for (let index = 0; index < count; index += 1) {
      const bound = experience.boundAt(place, text);
      const share = this.#lengthShares[experience.tagAt(place)] ?? 0;
      if (bound > 0) best = Math.max(best, textFit(bound, policy) * share);
      place = experience.after(place);
    }
    return fitOfWorth(best, policy.experience);
  }
}

function roundedOrUnknown(fit: number | null): number {
  return fit === null ? unknownFit : roundScore(fit);
}
