import { largestDeficit } from '../../pair/demand-counts.ts';
import type { ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import { cosineOf, kmBetween, minutesOfKm, travelMinutes } from '../../pair/travel-minutes.ts';
import { fitOfWorth, lengthShare } from '../../rules/experience.ts';
import { textFit } from '../../rules/text-fit.ts';
import { fitOfMinutes } from '../../rules/travel-time.ts';
import type { TextQuery } from '../../text/text-query.ts';
import type { TotalsSink } from '../pool-totals.ts';
import { blockSlots, countColumns } from './ability-kernel/ability-columns.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { DemandFits } from './demand-fits.ts';
import { PairsLeft } from './pairs-left.ts';
import type { RoleTables } from './role-tables.ts';
import { unknownFit, type ValueTable, valueState } from './value-table.ts';

/** Gates that can be opened, as bits: those that a pair fails. */
export const failed = {
  hours: 1,
  travel: 2,
  language: 4,
  conditions: 8,
  essential: 16,
  supports: 32,
} as const;
/** What one adjustment can open at once; any of the others opens alone or not at all. */
const openTogether = failed.language | failed.essential | failed.supports;
/** To open these, the role is altered, and fits with it. */
const altersRole = failed.language | failed.conditions | failed.essential | failed.supports;

/**
 * Finds the candidates of a pool who may have a place on a role's lists, a block at a time:
 *
 * 1. Gates that nothing opens: one look-up a column.
 * 2. Gates that can be opened, by value, and essential demands by their counts.
 * 3. What the total is at most by hours, language and counted demands, with everything else perfect. Of a pair that one
 *    adjustment is to open, all that it may alter is perfect too.
 * 4. The same with the words of the wishes, then of the experience: more than those say, no comparison gives.
 * 5. The same with the trip, which may make a near miss of a match.
 * 6. The same with what is rather not wanted and what helps.
 *
 * A bound is no less than the total: each step from a fit to the total rises with it, and no unknown fit is better than a
 * perfect one.
 */
export class RoleScreen {
  readonly #tables: RoleTables;
  readonly #columns: CandidateColumns;
  readonly #demandFits: DemandFits;
  readonly #setting: ScoringSetting;
  readonly #text: TextQuery | null;
  /** For each tag of experience, what its length counts for. */
  readonly #lengthShares: readonly number[];
  /** Cosine of the role's latitude. */
  readonly #cosine: number;
  readonly #left: PairsLeft;

  constructor(
    tables: RoleTables,
    columns: CandidateColumns,
    demandFits: DemandFits,
    setting: ScoringSetting,
    text: TextQuery | null,
  ) {
    const { experience } = setting.policy;
    this.#tables = tables;
    this.#columns = columns;
    this.#demandFits = demandFits;
    this.#setting = setting;
    this.#text = text;
    this.#lengthShares = columns.months.map((months) => lengthShare(months, experience));
    this.#cosine = cosineOf(tables.role.location?.lat ?? Number.NaN);
    this.#left = new PairsLeft(setting.policy);
  }

  /**
   * Screens the slots from `start`, the first of a block, up to `end`; `counts` are those of the block. What is left holds
   * until the next screening of any role.
   */
  screen(start: number, end: number, counts: Uint8Array, totals: TotalsSink): PairsLeft {
    this.#passGates(start, end);
    this.#tryOpenable(start, counts);
    this.#boundCounted(start, counts, totals);
    if (this.#text !== null) {
      this.#boundWishes(this.#text);
      this.#boundExperience(this.#text);
    }
    this.#boundTrips(totals);
    this.#boundConditions();
    return this.#left;
  }

  #passGates(start: number, end: number): void {
    const { standing, availableFrom, timesMask, employmentFormsMask } = this.#tables;
    const standings = this.#columns.standing.codes;
    const dates = this.#columns.availableFrom.codes;
    const times = this.#columns.timesMask.codes;
    const forms = this.#columns.employmentFormsMask.codes;
    const { slots } = this.#left;
    let count = 0;
    for (let slot = start; slot < end; slot += 1) {
      slots[count] = slot;
      count +=
        (standing[standings[slot] ?? 0] ?? 0) &
        (availableFrom[dates[slot] ?? 0] ?? 0) &
        (timesMask[times[slot] ?? 0] ?? 0) &
        (employmentFormsMask[forms[slot] ?? 0] ?? 0);
    }
    this.#left.count = count;
  }

  #tryOpenable(start: number, counts: Uint8Array): void {
    const { hours, neverConditions, neededSupports, languages } = this.#tables;
    const hoursCodes = this.#columns.hours.codes;
    const neverCodes = this.#columns.neverConditions.codes;
    const neededCodes = this.#columns.neededSupports.codes;
    const languageCodes = this.#columns.languages.codes;
    const firstDeficit = this.#setting.policy.abilities.essentialTolerance + 1;
    const { slots, failures } = this.#left;
    let count = 0;
    for (let at = 0; at < this.#left.count; at += 1) {
      const slot = slots[at] ?? 0;
      const hoursState = hours.stateOf(hoursCodes[slot] ?? 0);
      if (hoursState === valueState.shut) {
        continue;
      }
      const neverState = neverConditions.stateOf(neverCodes[slot] ?? 0);
      if (neverState === valueState.shut) {
        continue;
      }
      const neededState = neededSupports.stateOf(neededCodes[slot] ?? 0);
      if (neededState === valueState.shut) {
        continue;
      }
      const languagesState = languages.stateOf(languageCodes[slot] ?? 0);
      if (languagesState === valueState.shut) {
        continue;
      }
      let found = 0;
      if (hoursState === valueState.opening) {
        found |= failed.hours;
      }
      if (neverState === valueState.opening) {
        found |= failed.conditions;
      }
      if (neededState === valueState.opening) {
        found |= failed.supports;
      }
      if (languagesState === valueState.opening) {
        found |= failed.language;
      }
      for (let deficit = firstDeficit; deficit <= largestDeficit; deficit += 1) {
        const column = countColumns.essentialKnown + deficit;
        if (counts[column * blockSlots + slot - start] !== 0) {
          found |= failed.essential;
        }
      }
      if (!mayOpen(found)) {
        continue;
      }
      slots[count] = slot;
      failures[count] = found;
      count += 1;
    }
    this.#left.count = count;
  }

  #boundCounted(start: number, counts: Uint8Array, totals: TotalsSink): void {
    const { weights } = this.#setting.policy;
    const { hours, languages } = this.#tables;
    const hoursCodes = this.#columns.hours.codes;
    const languageCodes = this.#columns.languages.codes;
    const { wishes, experience } = this.#columns;
    const demands = this.#demandFits;
    const hasText = this.#text !== null;
    const { slots, failures, leasts } = this.#left;
    const { candidateKnown, candidateFitted, workplaceKnown, workplaceFitted } = this.#left;
    const open = weights['travel-time'] + weights['wished-conditions'] + weights['helpful-supports'];
    let count = 0;
    for (let at = 0; at < this.#left.count; at += 1) {
      const slot = slots[at] ?? 0;
      const found = failures[at] ?? 0;
      const nearMiss = totals.leastWanted('near-miss', slot);
      // the trip may make a near miss of it yet
      const least = found === 0 ? Math.min(nearMiss, totals.leastWanted('match', slot)) : nearMiss;
      const isAltered = (found & altersRole) !== 0;
      demands.find(slot, slot - start, counts);
      const hoursCode = hoursCodes[slot] ?? 0;
      const hoursWanted = hours.fitOf(hoursCode);
      const hoursCovered = hours.otherOf(hoursCode);
      const language = isAltered ? 1 : languages.fitOf(languageCodes[slot] ?? 0);
      // as if nothing in the role were unwanted: known or not, that only lowers the total
      const wished = hasText && wishes.has(slot) ? weights.wishes : 0;
      const experienced = hasText && experience.has(slot) ? weights.experience : 0;
      const wantedHours = hoursWanted === unknownFit ? 0 : weights['hours-wanted'];
      const coveredHours = hoursCovered === unknownFit ? 0 : weights['hours-covered'];
      const spoken = language === unknownFit ? 0 : weights['language-level'];
      const room = weights['room-to-grow'] * demands.roomKnown;
      const able = weights.abilities * demands.abilitiesKnown;
      slots[count] = slot;
      failures[count] = found;
      leasts[count] = least;
      candidateKnown[count] = open + wished + wantedHours + room;
      candidateFitted[count] =
        open + wished + wantedHours * hoursWanted + room * (isAltered ? 1 : demands.roomToGrow);
      workplaceKnown[count] = experienced + coveredHours + spoken + able;
      workplaceFitted[count] =
        experienced +
        coveredHours * hoursCovered +
        spoken * language +
        able * (isAltered ? 1 : demands.abilities);
      if (this.#left.mayReach(count)) {
        count += 1;
      }
    }
    this.#left.count = count;
  }

  #boundWishes(text: TextQuery): void {
    const { policy } = this.#setting;
    const { wishes } = this.#columns;
    const { slots, candidateFitted } = this.#left;
    let count = 0;
    for (let at = 0; at < this.#left.count; at += 1) {
      const slot = slots[at] ?? 0;
      this.#left.move(at, count);
      if (wishes.has(slot)) {
        const fit = textFit(wishes.boundAt(wishes.first(slot), text), policy);
        candidateFitted[count] = (candidateFitted[count] ?? 0) - policy.weights.wishes * (1 - fit);
      }
      if (this.#left.mayReach(count)) {
        count += 1;
      }
    }
    this.#left.count = count;
  }

  #boundExperience(text: TextQuery): void {
    const { weights } = this.#setting.policy;
    const { slots, workplaceFitted } = this.#left;
    let count = 0;
    for (let at = 0; at < this.#left.count; at += 1) {
      const slot = slots[at] ?? 0;
      this.#left.move(at, count);
      if (this.#columns.experience.has(slot)) {
        const lost = weights.experience * (1 - this.#mostOfExperience(slot, text));
        workplaceFitted[count] = (workplaceFitted[count] ?? 0) - lost;
      }
      if (this.#left.mayReach(count)) {
        count += 1;
      }
    }
    this.#left.count = count;
  }

  #mostOfExperience(slot: number, text: TextQuery): number {
    const { experience } = this.#columns;
    const { policy } = this.#setting;
    const texts = experience.count(slot);
    let best = 0;
    let place = experience.first(slot);
    for (let index = 0; index < texts; index += 1) {
      const share = this.#lengthShares[experience.tagAt(place)] ?? 0;
      best = Math.max(best, textFit(experience.boundAt(place, text), policy) * share);
      place = experience.after(place);
    }
    return fitOfWorth(best, policy.experience);
  }

  #boundTrips(totals: TotalsSink): void {
    const { travel, weights } = this.#setting.policy;
    const weight = weights['travel-time'];
    const maxMinutes = this.#columns.maxTravelMinutes.numbers;
    const { slots, failures, leasts, travelFits, candidateKnown, candidateFitted } = this.#left;
    let count = 0;
    for (let at = 0; at < this.#left.count; at += 1) {
      const slot = slots[at] ?? 0;
      const minutes = this.#minutesTo(slot);
      // not a number when unknown: then no comparison holds
      let longest = maxMinutes[slot] ?? Number.NaN;
      this.#left.move(at, count);
      if (minutes !== unknownFit && minutes > longest) {
        if (failures[count] !== 0 || roundScore(minutes - longest) > travel.nearMissMinutes) {
          continue;
        }
        failures[count] = failed.travel;
        longest = minutes;
      }
      leasts[count] = totals.leastWanted(failures[count] === 0 ? 'match' : 'near-miss', slot);
      const fit =
        minutes === unknownFit
          ? unknownFit
          : roundScore(fitOfMinutes(minutes, Number.isNaN(longest) ? null : longest, travel));
      travelFits[count] = fit;
      if (fit === unknownFit) {
        candidateKnown[count] = (candidateKnown[count] ?? 0) - weight;
      }
      candidateFitted[count] = (candidateFitted[count] ?? 0) - weight * (1 - Math.max(0, fit));
      if (this.#left.mayReach(count)) {
        count += 1;
      }
    }
    this.#left.count = count;
  }

  /** Minutes of the trip, {@link unknownFit} when a place is unknown. */
  #minutesTo(slot: number): number {
    const { location } = this.#tables.role;
    const { lat, lon, cosine } = this.#columns;
    const fromLat = lat.numbers[slot] ?? Number.NaN;
    const fromLon = lon.numbers[slot] ?? Number.NaN;
    if (location === null || Number.isNaN(fromLat)) {
      return unknownFit;
    }
    const { policy } = this.#setting;
    if (this.#setting.travelMinutes !== travelMinutes) {
      return this.#setting.travelMinutes({ lat: fromLat, lon: fromLon }, location, policy);
    }
    const fromCosine = cosine.numbers[slot] ?? 0;
    const km = kmBetween(fromLat, fromLon, fromCosine, location.lat, location.lon, this.#cosine);
    return minutesOfKm(km, policy.travel);
  }

  #boundConditions(): void {
    const { weights } = this.#setting.policy;
    const { ratherNotConditions, helpfulSupports } = this.#tables;
    const ratherNotCodes = this.#columns.ratherNotConditions.codes;
    const helpfulCodes = this.#columns.helpfulSupports.codes;
    const { slots, failures } = this.#left;
    let count = 0;
    for (let at = 0; at < this.#left.count; at += 1) {
      const slot = slots[at] ?? 0;
      this.#left.move(at, count);
      if (((failures[count] ?? 0) & altersRole) === 0) {
        this.#boundPart(count, weights['wished-conditions'], ratherNotConditions, ratherNotCodes[slot] ?? 0);
        this.#boundPart(count, weights['helpful-supports'], helpfulSupports, helpfulCodes[slot] ?? 0);
      }
      if (this.#left.mayReach(count)) {
        count += 1;
      }
    }
    this.#left.count = count;
  }

  /** Of a rule of the candidate's side that was taken for perfect and may be known in part. */
  #boundPart(at: number, weight: number, table: ValueTable, code: number): void {
    table.stateOf(code);
    const fit = table.fitOf(code);
    const known = fit === unknownFit ? 0 : weight * table.otherOf(code);
    const { candidateKnown, candidateFitted } = this.#left;
    candidateKnown[at] = (candidateKnown[at] ?? 0) - weight + known;
    candidateFitted[at] = (candidateFitted[at] ?? 0) - weight + known * fit;
  }
}

/** Whether one adjustment may open all of these failed gates. */
function mayOpen(failures: number): boolean {
  return (failures & (failures - 1)) === 0 || (failures & ~openTogether) === 0;
}
