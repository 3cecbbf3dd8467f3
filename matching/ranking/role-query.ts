import { fitOfWorth, lengthShare } from '../rules/experience.ts';
import { helpfulSupportsRule } from '../rules/helpful-supports.ts';
import { languageLevelRule } from '../rules/language-level.ts';
import { fitOfSurplus } from '../rules/room-to-grow.ts';
import { textFit } from '../rules/text-fit.ts';
import { fitOfMinutes } from '../rules/travel-time.ts';
import { wishedConditionsRule } from '../rules/wished-conditions.ts';
import type { CompiledRole } from '../scoring/compiled-profile.ts';
import { countDemands, fitOfDemands, largestDeficit } from '../scoring/demand-counts.ts';
import type { PairTexts, ScoringSetting } from '../scoring/pair.ts';
import { candidateRuleIds, workplaceRuleIds } from '../scoring/pair-score.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { roundScore } from '../scoring/round.ts';
import { harmonicMean, sideScore } from '../scoring/side-sum.ts';
import { cosineOf, kmBetween, minutesOfKm, travelMinutes } from '../scoring/travel-minutes.ts';
import { TextQuery } from '../text/text-query.ts';
import { blockSlots, countColumns, type PreparedDemands } from './ability-kernel/ability-columns.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { TotalsBuilder } from './pool-totals.ts';
import { RoleTables } from './role-tables.ts';
import type { Slots } from './slots.ts';
import { unknownFit, valueState } from './value-table.ts';

/** Gates that can be opened, as bits: those that a pair fails. */
const failed = { hours: 1, travel: 2, language: 4, conditions: 8, essential: 16, supports: 32 } as const;
/** What one adjustment can open at once; any of the others opens alone or not at all. */
const openTogether = failed.language | failed.essential | failed.supports;

/** Scores a role with every candidate of a pool, field by field: to the last bit what the scorer gives for each pair alone. */
export class RoleQuery {
  readonly #role: CompiledRole;
  readonly #columns: CandidateColumns;
  readonly #slots: Slots;
  readonly #scorer: PairScorer;
  readonly #setting: ScoringSetting;
  readonly #tables: RoleTables;
  readonly #demands: PreparedDemands;
  readonly #text: TextQuery | null;
  readonly #texts: SlotTexts;
  readonly #roleCosine: number;
  readonly #isUsualTravel: boolean;
  readonly #weightForCandidate: number;
  readonly #weightForWorkplace: number;
  /** For each number of known demands, the rounded share of all. */
  readonly #knownShares: readonly number[];
  readonly #lengthShares: readonly number[];
  readonly #essentialCounts = [0, 0, 0, 0, 0];
  readonly #helpfulCounts = [0, 0, 0, 0, 0];
  readonly #demandCounts = { essential: this.#essentialCounts, helpful: this.#helpfulCounts };
  #counts: Uint8Array = new Uint8Array(0);
  #knownWeight = 0;
  #fitted = 0;

  constructor(
    role: CompiledRole,
    columns: CandidateColumns,
    slots: Slots,
    scorer: PairScorer,
    setting: ScoringSetting,
  ) {
    const { weights, experience } = setting.policy;
    this.#role = role;
    this.#columns = columns;
    this.#slots = slots;
    this.#scorer = scorer;
    this.#setting = setting;
    this.#tables = new RoleTables(role, columns, setting);
    this.#demands = columns.abilities.prepare(role);
    this.#text = role.text && new TextQuery(role.text, columns.lexicon);
    this.#texts = new SlotTexts(columns, this.#text);
    this.#roleCosine = role.location ? cosineOf(role.location.lat) : 0;
    this.#isUsualTravel = setting.travelMinutes === travelMinutes;
    this.#weightForCandidate = candidateRuleIds.reduce((sum, id) => sum + weights[id], 0);
    this.#weightForWorkplace = workplaceRuleIds.reduce((sum, id) => sum + weights[id], 0);
    const { length } = role.demanded;
    this.#knownShares = Array.from({ length: length + 1 }, (_, known) => roundScore(known / length));
    this.#lengthShares = columns.months.map((months) => lengthShare(months, experience));
  }

  /** Adds the totals of every candidate that may be on a list. */
  addTotals(totals: TotalsBuilder): void {
    if (!this.#tables.isOpen) return;
    const { end } = this.#slots;
    for (let start = 0; start < end; start += blockSlots) {
      const slots = Math.min(blockSlots, end - start);
      this.#counts = this.#columns.abilities.count(start / blockSlots, slots, this.#demands);
      this.#addBlock(start, start + slots, totals);
    }
  }

  #addBlock(start: number, end: number, totals: TotalsBuilder): void {
    const { standing, availableFrom, timesMask, employmentFormsMask } = this.#tables;
    const standings = this.#columns.standing.codes;
    const dates = this.#columns.availableFrom.codes;
    const times = this.#columns.timesMask.codes;
    const forms = this.#columns.employmentFormsMask.codes;
    for (let slot = start; slot < end; slot += 1) {
      const passes =
        (standing[standings[slot] ?? 0] ?? 0) &
        (availableFrom[dates[slot] ?? 0] ?? 0) &
        (timesMask[times[slot] ?? 0] ?? 0) &
        (employmentFormsMask[forms[slot] ?? 0] ?? 0);
      if (passes === 0) continue;
      const id = this.#slots.idAt(slot);
      if (id !== undefined) this.#addPair(slot, slot - start, id, totals);
    }
  }

  /** Adds a pair that has passed the gates that nothing opens. `place` is the slot's within its block. */
  #addPair(slot: number, place: number, id: string, totals: TotalsBuilder): void {
    const columns = this.#columns;
    const { hours, languages, neverConditions, neededSupports } = this.#tables;
    const hoursCode = columns.hours.codes[slot] ?? 0;
    const hoursState = hours.stateOf(hoursCode);
    if (hoursState === valueState.shut) return;
    const neverCode = columns.neverConditions.codes[slot] ?? 0;
    const neverState = neverConditions.stateOf(neverCode);
    if (neverState === valueState.shut) return;
    const neededCode = columns.neededSupports.codes[slot] ?? 0;
    const neededState = neededSupports.stateOf(neededCode);
    if (neededState === valueState.shut) return;
    const languagesCode = columns.languages.codes[slot] ?? 0;
    const languagesState = languages.stateOf(languagesCode);
    if (languagesState === valueState.shut) return;
    let failures = 0;
    if (hoursState === valueState.opening) failures |= failed.hours;
    if (neverState === valueState.opening) failures |= failed.conditions;
    if (neededState === valueState.opening) failures |= failed.supports;
    if (languagesState === valueState.opening) failures |= failed.language;
    if (this.#failsEssential(place)) failures |= failed.essential;
    if (!mayOpen(failures)) return;
    const minutes = this.#minutesTo(slot);
    const maxMinutes = columns.maxTravelMinutes.get(slot);
    if (minutes !== null && maxMinutes !== null && minutes > maxMinutes) {
      const byMinutes = roundScore(minutes - maxMinutes);
      if (failures !== 0 || byMinutes > this.#setting.policy.travel.nearMissMinutes) return;
      failures = failed.travel;
    }
    if ((failures & (failed.language | failed.essential)) !== 0) {
      this.#texts.slot = slot;
      const { kind, total } = this.#scorer.total(columns.compiled(slot, id), this.#role, this.#texts);
      totals.add(id, kind, total);
      return;
    }
    const adjusted =
      failures === failed.conditions
        ? neverConditions.openedRoleOf(neverCode)
        : failures === failed.supports
          ? neededSupports.openedRoleOf(neededCode)
          : undefined;
    const longest = failures === failed.travel ? minutes : maxMinutes;
    const travel =
      minutes === null ? unknownFit : fitOfMinutes(minutes, longest, this.#setting.policy.travel);
    const total = this.#total(slot, place, hoursCode, languagesCode, travel, adjusted);
    totals.add(id, failures === 0 ? 'match' : 'near-miss', total);
  }

  #failsEssential(place: number): boolean {
    const { essentialTolerance } = this.#setting.policy.abilities;
    const counts = this.#counts;
    for (let deficit = essentialTolerance + 1; deficit <= largestDeficit; deficit += 1) {
      const column = countColumns.essentialShortBy1 + deficit - 1;
      if (counts[column * blockSlots + place] !== 0) return true;
    }
    return false;
  }

  /** Minutes of the trip, null when a location is unknown. */
  #minutesTo(slot: number): number | null {
    const { location } = this.#role;
    const lat = this.#columns.lat.numbers[slot] ?? Number.NaN;
    if (location === null || Number.isNaN(lat)) return null;
    const from = { lat, lon: this.#columns.lon.numbers[slot] ?? 0 };
    const { policy } = this.#setting;
    if (!this.#isUsualTravel) return this.#setting.travelMinutes(from, location, policy);
    const cosine = this.#columns.cosine.numbers[slot] ?? 0;
    return minutesOfKm(kmBetween(from, location, cosine, this.#roleCosine), policy.travel);
  }

  /** The total of a pair whose gates are open, or opened by the adjusted role. */
  #total(
    slot: number,
    place: number,
    hoursCode: number,
    languagesCode: number,
    travel: number,
    adjusted: CompiledRole | undefined,
  ): number {
    const { weights, thinProfile, roomToGrow, abilities } = this.#setting.policy;
    const { hours, languages, ratherNotConditions, helpfulSupports } = this.#tables;
    const columns = this.#columns;
    const tables = this.#tables;
    const known = this.#countDemands(slot, place, adjusted);
    const share = this.#knownShares[known] ?? 0;

    this.#knownWeight = 0;
    this.#fitted = 0;
    this.#add(weights.wishes, this.#wishesFit(slot), 1);
    const ratherNotCode = columns.ratherNotConditions.codes[slot] ?? 0;
    const helpfulCode = columns.helpfulSupports.codes[slot] ?? 0;
    if (adjusted === undefined) {
      ratherNotConditions.stateOf(ratherNotCode);
      this.#add(weights['wished-conditions'], ratherNotConditions.fitOf(ratherNotCode), 1);
      helpfulSupports.stateOf(helpfulCode);
      const helpfulKnown = helpfulSupports.otherOf(helpfulCode);
      this.#add(weights['helpful-supports'], helpfulSupports.fitOf(helpfulCode), helpfulKnown);
    } else {
      const unwanted = { ratherNotConditions: columns.ratherNotConditions.get(slot) };
      this.#add(weights['wished-conditions'], tables.fitOf(wishedConditionsRule, unwanted, adjusted), 1);
      const helped = { helpfulSupports: columns.helpfulSupports.get(slot) };
      const helpfulKnown = tables.knownOf(helpfulSupportsRule, helped, adjusted);
      this.#add(
        weights['helpful-supports'],
        tables.fitOf(helpfulSupportsRule, helped, adjusted),
        helpfulKnown,
      );
    }
    this.#add(weights['hours-wanted'], hours.fitOf(hoursCode), 1);
    this.#add(weights['travel-time'], travel === unknownFit ? travel : roundScore(travel), 1);
    const surplus = this.#counts[countColumns.surplus * blockSlots + place] ?? 0;
    const room = known === 0 ? unknownFit : roundScore(fitOfSurplus(surplus / known, roomToGrow));
    this.#add(weights['room-to-grow'], room, share);
    const forCandidate = sideScore(this.#fitted, this.#knownWeight, this.#weightForCandidate, thinProfile);

    this.#knownWeight = 0;
    this.#fitted = 0;
    const abilitiesFit = fitOfDemands(this.#demandCounts, abilities);
    this.#add(weights.abilities, abilitiesFit === null ? unknownFit : roundScore(abilitiesFit), share);
    this.#add(weights.experience, this.#experienceFit(slot), 1);
    const language =
      adjusted === undefined
        ? languages.fitOf(languagesCode)
        : tables.fitOf(languageLevelRule, { languages: columns.languages.get(slot) }, adjusted);
    this.#add(weights['language-level'], language, 1);
    this.#add(weights['hours-covered'], hours.otherOf(hoursCode), 1);
    const forWorkplace = sideScore(this.#fitted, this.#knownWeight, this.#weightForWorkplace, thinProfile);
    return harmonicMean(forCandidate, forWorkplace);
  }

  #add(weight: number, fit: number, known: number): void {
    if (fit === unknownFit) return;
    this.#knownWeight += weight * known;
    this.#fitted += weight * known * fit;
  }

  /** Sets the counts by deficit of a pair, and returns how many demands meet a known ability. */
  #countDemands(slot: number, place: number, adjusted: CompiledRole | undefined): number {
    const counts = this.#counts;
    const essentialKnown = counts[countColumns.essentialKnown * blockSlots + place] ?? 0;
    const helpfulKnown = counts[countColumns.helpfulKnown * blockSlots + place] ?? 0;
    let essentialMet = essentialKnown;
    let helpfulMet = helpfulKnown;
    for (let deficit = 1; deficit <= largestDeficit; deficit += 1) {
      const essential = counts[(countColumns.essentialKnown + deficit) * blockSlots + place] ?? 0;
      const helpful = counts[(countColumns.helpfulKnown + deficit) * blockSlots + place] ?? 0;
      this.#essentialCounts[deficit] = essential;
      this.#helpfulCounts[deficit] = helpful;
      essentialMet -= essential;
      helpfulMet -= helpful;
    }
    this.#essentialCounts[0] = essentialMet;
    this.#helpfulCounts[0] = helpfulMet;
    if (adjusted !== undefined && adjusted.closes !== this.#role.closes) {
      const { essential, helpful } = countDemands(this.#columns.abilities.get(slot), adjusted);
      for (let deficit = 0; deficit <= largestDeficit; deficit += 1) {
        this.#essentialCounts[deficit] = essential[deficit] ?? 0;
        this.#helpfulCounts[deficit] = helpful[deficit] ?? 0;
      }
    }
    return essentialKnown + helpfulKnown;
  }

  #wishesFit(slot: number): number {
    if (this.#text === null || this.#columns.wishes.count(slot) <= 0) return unknownFit;
    const { wishes } = this.#columns;
    return roundScore(textFit(wishes.similarityAt(wishes.first(slot), this.#text), this.#setting.policy));
  }

  #experienceFit(slot: number): number {
    const { experience } = this.#columns;
    const count = experience.count(slot);
    if (this.#text === null || count < 0) return unknownFit;
    const { policy } = this.#setting;
    let best = 0;
    let place = experience.first(slot);
    for (let index = 0; index < count; index += 1) {
      const similarity = experience.similarityAt(place, this.#text);
      if (similarity > 0) {
        const share = this.#lengthShares[experience.tagAt(place)] ?? 0;
        best = Math.max(best, textFit(similarity, policy) * share);
      }
      place = experience.after(place);
    }
    return roundScore(fitOfWorth(best, policy.experience));
  }
}

/** Whether one adjustment may open all of these failed gates. */
function mayOpen(failures: number): boolean {
  return (failures & (failures - 1)) === 0 || (failures & ~openTogether) === 0;
}

/** The text similarities of the candidate in one slot. */
class SlotTexts implements PairTexts {
  slot = 0;
  readonly #columns: CandidateColumns;
  readonly #text: TextQuery | null;

  constructor(columns: CandidateColumns, text: TextQuery | null) {
    this.#columns = columns;
    this.#text = text;
  }

  wishes(): number {
    const { wishes } = this.#columns;
    if (this.#text === null || wishes.count(this.slot) <= 0) return 0;
    return wishes.similarityAt(wishes.first(this.slot), this.#text);
  }

  experience(index: number): number {
    const { experience } = this.#columns;
    if (this.#text === null || index >= experience.count(this.slot)) return 0;
    let place = experience.first(this.slot);
    for (let before = 0; before < index; before += 1) place = experience.after(place);
    return experience.similarityAt(place, this.#text);
  }
}
