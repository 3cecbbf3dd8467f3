import type { Policy } from '../policy/policy.ts';
import { fitOfWorth, lengthShare } from '../rules/experience.ts';
import { helpfulSupportsRule } from '../rules/helpful-supports.ts';
import { languageLevelRule } from '../rules/language-level.ts';
import { fitOfSurplus } from '../rules/room-to-grow.ts';
import { textFit } from '../rules/text-fit.ts';
import { unwantedShare } from '../rules/unwanted.ts';
import { wishedConditionsRule } from '../rules/wished-conditions.ts';
import { fitOfWishes } from '../rules/wishes.ts';
import { countDemands, fitOfDemands, largestDeficit } from '../scoring/demand-counts.ts';
import type { PairTexts, ScoringSetting } from '../scoring/pair.ts';
import { candidateRuleIds, workplaceRuleIds } from '../scoring/pair-score.ts';
import { roundScore } from '../scoring/round.ts';
import { harmonicMean, sideScore } from '../scoring/side-sum.ts';
import { TextQuery } from '../text/text-query.ts';
import { blockSlots, countColumns } from './ability-kernel/ability-columns.ts';
import type { AdjustedRole } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { RoleTables } from './role-tables.ts';
import { unknownFit } from './value-table.ts';

/** Covers the rounding of sums when a fit becomes known. */
const roundingSlack = 2e-6;

/**
 * The fits of a role and one candidate at a time, out of columns and tables, and the total that they make. Every fit is
 * rounded, and {@link unknownFit} when unknown.
 */
export class RoleFits implements PairTexts {
  readonly #columns: CandidateColumns;
  readonly #setting: ScoringSetting;
  readonly #tables: RoleTables;
  readonly #text: TextQuery | null;
  readonly #weights: Policy['weights'];
  readonly #thinProfile: Policy['thinProfile'];
  readonly #hoursCodes: Uint32Array;
  readonly #languageCodes: Uint32Array;
  readonly #ratherNotCodes: Uint32Array;
  readonly #helpfulCodes: Uint32Array;
  readonly #unwantedCodes: Uint32Array;
  readonly #weightForCandidate: number;
  readonly #weightForWorkplace: number;
  /** For each number of known demands, the rounded share of all. */
  readonly #knownShares: readonly number[];
  /** For each tag of experience, what its length counts for. */
  readonly #lengthShares: readonly number[];
  readonly #essential = [0, 0, 0, 0, 0];
  readonly #helpful = [0, 0, 0, 0, 0];
  readonly #demandCounts = { essential: this.#essential, helpful: this.#helpful };
  readonly #levels = new Int8Array(32).fill(-1);
  #slot = 0;
  #wishesKnown = 1;
  #wishedConditions = unknownFit;
  #wishedKnown = 0;
  #helpfulSupports = unknownFit;
  #helpfulKnown = 0;
  #hoursWanted = unknownFit;
  #travelTime = unknownFit;
  #roomToGrow = unknownFit;
  #abilities = unknownFit;
  #demandsKnown = 0;
  #languageLevel = unknownFit;
  #hoursCovered = unknownFit;
  #knownWeight = 0;
  #fitted = 0;

  constructor(tables: RoleTables, columns: CandidateColumns, setting: ScoringSetting) {
    const { weights, experience } = setting.policy;
    const { text, demanded } = tables.role;
    this.#columns = columns;
    this.#setting = setting;
    this.#tables = tables;
    this.#text = text && new TextQuery(text, columns.lexicon);
    this.#weights = weights;
    this.#thinProfile = setting.policy.thinProfile;
    this.#hoursCodes = columns.hours.codes;
    this.#languageCodes = columns.languages.codes;
    this.#ratherNotCodes = columns.ratherNotConditions.codes;
    this.#helpfulCodes = columns.helpfulSupports.codes;
    this.#unwantedCodes = columns.unwantedTasks.codes;
    this.#weightForCandidate = candidateRuleIds.reduce((sum, id) => sum + weights[id], 0);
    this.#weightForWorkplace = workplaceRuleIds.reduce((sum, id) => sum + weights[id], 0);
    const { length } = demanded;
    this.#knownShares = Array.from({ length: length + 1 }, (_, known) => roundScore(known / length));
    this.#lengthShares = columns.months.map((months) => lengthShare(months, experience));
  }

  /** Turns to the candidate of a slot, for its texts alone. */
  turnTo(slot: number): this {
    this.#slot = slot;
    return this;
  }

  /**
   * Finds the fits of the candidate of a slot, all but those of texts. `counts` are those of the slot's block, `place` its
   * place in it; `travelTime` is the fit of that rule; `adjusted` the role of a near miss that alters more than hours.
   */
  find(
    slot: number,
    counts: Uint8Array,
    place: number,
    travelTime: number,
    adjusted: AdjustedRole | undefined,
  ): void {
    const { hours, languages } = this.#tables;
    this.#slot = slot;
    this.#findDemandFits(counts, place, adjusted);
    this.#travelTime = travelTime;
    const hoursCode = this.#hoursCodes[slot] ?? 0;
    this.#hoursWanted = hours.fitOf(hoursCode);
    this.#hoursCovered = hours.otherOf(hoursCode);
    this.#languageLevel =
      adjusted?.altersLanguage === true
        ? this.#tables.fitOf(
            languageLevelRule,
            { languages: this.#columns.languages.get(slot) },
            adjusted.role,
          )
        : languages.fitOf(this.#languageCodes[slot] ?? 0);
    this.#findWishedConditions(adjusted);
    this.#findHelpfulSupports(adjusted);
  }

  /** No less than the total of a near miss by any adjusted role: what an adjustment may alter counts as perfect. */
  bestTotalBound(): number {
    if (this.#abilities !== unknownFit) this.#abilities = 1;
    this.#languageLevel = 1;
    this.#wishedConditions = 1;
    this.#wishedKnown = 1;
    this.#helpfulSupports = 1;
    this.#helpfulKnown = 1;
    return this.totalBound() + roundingSlack;
  }

  /** The total of the fits found. */
  total(): number {
    return this.#totalWith(this.#wishesFit(), this.#experienceFit());
  }

  /** No less than the total, found without comparing the texts: every step from a fit to the total rises with it. */
  totalBound(): number {
    return this.#totalWith(this.#wishesBound(), this.#experienceBound());
  }

  /** Similarity of the wishes of the candidate turned to, 0 when there are none. */
  wishes(): number {
    const { wishes } = this.#columns;
    if (this.#text === null || wishes.count(this.#slot) <= 0) return 0;
    return wishes.similarityAt(wishes.first(this.#slot), this.#text);
  }

  /** Similarity of what the candidate turned to says no to, 0 when there is nothing. */
  refusals(): number {
    const { refusals } = this.#columns;
    if (this.#text === null || refusals.count(this.#slot) <= 0) return 0;
    return refusals.similarityAt(refusals.first(this.#slot), this.#text);
  }

  /** Similarity of one experience of the candidate turned to. */
  experience(index: number): number {
    const { experience } = this.#columns;
    if (this.#text === null || index >= experience.count(this.#slot)) return 0;
    let place = experience.first(this.#slot);
    for (let before = 0; before < index; before += 1) place = experience.after(place);
    return experience.similarityAt(place, this.#text);
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
    this.#add(weights['room-to-grow'], this.#roomToGrow, this.#demandsKnown);
    const forCandidate = sideScore(this.#fitted, this.#knownWeight, this.#weightForCandidate, thinProfile);
    this.#knownWeight = 0;
    this.#fitted = 0;
    this.#add(weights.abilities, this.#abilities, this.#demandsKnown);
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

  #findDemandFits(counts: Uint8Array, place: number, adjusted: AdjustedRole | undefined): void {
    const { abilities, roomToGrow } = this.#setting.policy;
    const essentialKnown = counts[countColumns.essentialKnown * blockSlots + place] ?? 0;
    const helpfulKnown = counts[countColumns.helpfulKnown * blockSlots + place] ?? 0;
    const known = essentialKnown + helpfulKnown;
    if (known === 0) {
      this.#abilities = unknownFit;
      this.#roomToGrow = unknownFit;
      return;
    }
    this.#demandsKnown = this.#knownShares[known] ?? 0;
    const surplus = counts[countColumns.surplus * blockSlots + place] ?? 0;
    this.#roomToGrow = roundScore(fitOfSurplus(surplus / known, roomToGrow));
    if (adjusted?.altersAbilities === true) {
      const { demanded } = adjusted.role;
      this.#columns.abilities.read(this.#slot, demanded, this.#levels);
      this.#abilities = roundScore(fitOfDemands(countDemands(this.#levels, adjusted.role), abilities) ?? 0);
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
    this.#abilities = roundScore(fitOfDemands(this.#demandCounts, abilities) ?? 0);
  }

  /** With what is known of it: all, or of who only says no to things, how much of that the role is. */
  #wishesFit(): number {
    const unwanted = this.#unwanted();
    if (this.#text === null || this.#columns.wishes.count(this.#slot) <= 0) {
      this.#wishesKnown = unwanted;
      return unwanted > 0 ? 0 : unknownFit;
    }
    this.#wishesKnown = 1;
    return roundScore(fitOfWishes(this.wishes(), unwanted, this.#setting.policy));
  }

  #unwanted(): number {
    const part = this.#tables.unwantedParts[this.#unwantedCodes[this.#slot] ?? 0] ?? 0;
    const similarity = this.refusals();
    return part === 0 && similarity === 0 ? 0 : unwantedShare(part, similarity, this.#setting.policy);
  }

  /** As if the role were nothing that is not wanted: known or not, that could only lower the total. */
  #wishesBound(): number {
    const { wishes } = this.#columns;
    this.#wishesKnown = 1;
    if (this.#text === null || wishes.count(this.#slot) <= 0) return unknownFit;
    const bound = wishes.boundAt(wishes.first(this.#slot), this.#text);
    return roundScore(textFit(bound, this.#setting.policy));
  }

  #experienceFit(): number {
    const { experience } = this.#columns;
    const count = experience.count(this.#slot);
    if (this.#text === null || count < 0) return unknownFit;
    let best = 0;
    let place = experience.first(this.#slot);
    for (let index = 0; index < count; index += 1) {
      const similarity = experience.similarityAt(place, this.#text);
      const share = this.#lengthShares[experience.tagAt(place)] ?? 0;
      if (similarity > 0) best = Math.max(best, textFit(similarity, this.#setting.policy) * share);
      place = experience.after(place);
    }
    return roundScore(fitOfWorth(best, this.#setting.policy.experience));
  }

  #experienceBound(): number {
    const { experience } = this.#columns;
    const count = experience.count(this.#slot);
    if (this.#text === null || count < 0) return unknownFit;
    let best = 0;
    let place = experience.first(this.#slot);
    for (let index = 0; index < count; index += 1) {
      const bound = experience.boundAt(place, this.#text);
      const share = this.#lengthShares[experience.tagAt(place)] ?? 0;
      if (bound > 0) best = Math.max(best, textFit(bound, this.#setting.policy) * share);
      place = experience.after(place);
    }
    return roundScore(fitOfWorth(best, this.#setting.policy.experience));
  }
}
