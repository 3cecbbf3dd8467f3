import { fitOfMinutes } from '../rules/travel-time.ts';
import type { CompiledRole } from '../scoring/compiled-profile.ts';
import { largestDeficit } from '../scoring/demand-counts.ts';
import type { ScoringSetting } from '../scoring/pair.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';
import { roundScore } from '../scoring/round.ts';
import { cosineOf, kmBetween, minutesOfKm, travelMinutes } from '../scoring/travel-minutes.ts';
import { blockSlots, countColumns } from './ability-kernel/ability-columns.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { TotalsSink } from './pool-totals.ts';
import { RoleFits } from './role-fits.ts';
import { RoleTables } from './role-tables.ts';
import type { RoleTexts } from './role-texts.ts';
import type { Slots } from './slots.ts';
import { unknownFit, type ValueTable, valueState } from './value-table.ts';

/** Gates that can be opened, as bits: those that a pair fails. */
const failed = { hours: 1, travel: 2, language: 4, conditions: 8, essential: 16, supports: 32 } as const;
/** What one adjustment can open at once; any of the others opens alone or not at all. */
const openTogether = failed.language | failed.essential | failed.supports;

/**
 * Scores a role with the candidates of a pool, field by field: to the last bit what the scorer gives for each pair alone.
 *
 * 1. Block by block, the kernel counts how every candidate meets the demands.
 * 2. Gates that nothing opens: one look-up a column.
 * 3. Gates that can be opened, by value; travel last, since it is computed for each pair. Where language or essential
 *    abilities fail, several gates may open together: the scorer itself decides.
 * 4. Fits by value and by counts. What takes longer is found only where its bound leaves the pair a place: first the
 *    words of the texts, then the trip, then what is wished and what helps, and last the texts themselves.
 */
export class RoleQuery {
  readonly #role: CompiledRole;
  readonly #columns: CandidateColumns;
  readonly #slots: Slots;
  readonly #scorer: PairScorer;
  readonly #setting: ScoringSetting;
  readonly #tables: RoleTables;
  readonly #texts: RoleTexts;
  readonly #fits: RoleFits;
  // columns and tables at hand: the look-ups below are made for every pair
  readonly #hours: ValueTable;
  readonly #hoursCodes: Uint32Array;
  readonly #languages: ValueTable;
  readonly #languageCodes: Uint32Array;
  readonly #neverConditions: ValueTable;
  readonly #neverCodes: Uint32Array;
  readonly #neededSupports: ValueTable;
  readonly #neededCodes: Uint32Array;
  readonly #lats: Float64Array;
  readonly #lons: Float64Array;
  readonly #cosines: Float64Array;
  readonly #maxMinutes: Float64Array;
  readonly #nearMissMinutes: number;
  readonly #essentialTolerance: number;
  readonly #isUsualTravel: boolean;
  readonly #lat: number;
  readonly #lon: number;
  readonly #cosine: number;
  #counts: Uint8Array = new Uint8Array(0);

  constructor(
    role: CompiledRole,
    texts: RoleTexts,
    columns: CandidateColumns,
    slots: Slots,
    scorer: PairScorer,
    setting: ScoringSetting,
  ) {
    this.#role = role;
    this.#columns = columns;
    this.#slots = slots;
    this.#scorer = scorer;
    this.#setting = setting;
    this.#tables = new RoleTables(role, columns, setting);
    this.#texts = texts;
    this.#fits = new RoleFits(this.#tables, texts, columns, setting);
    this.#hours = this.#tables.hours;
    this.#hoursCodes = columns.hours.codes;
    this.#languages = this.#tables.languages;
    this.#languageCodes = columns.languages.codes;
    this.#neverConditions = this.#tables.neverConditions;
    this.#neverCodes = columns.neverConditions.codes;
    this.#neededSupports = this.#tables.neededSupports;
    this.#neededCodes = columns.neededSupports.codes;
    this.#lats = columns.lat.numbers;
    this.#lons = columns.lon.numbers;
    this.#cosines = columns.cosine.numbers;
    this.#maxMinutes = columns.maxTravelMinutes.numbers;
    this.#nearMissMinutes = setting.policy.travel.nearMissMinutes;
    this.#essentialTolerance = setting.policy.abilities.essentialTolerance;
    this.#isUsualTravel = setting.travelMinutes === travelMinutes;
    this.#lat = role.location?.lat ?? Number.NaN;
    this.#lon = role.location?.lon ?? Number.NaN;
    this.#cosine = cosineOf(this.#lat);
  }

  /** Adds the totals of every candidate that may be on a list, less those that the sink doesn't want. */
  addTotals(totals: TotalsSink): void {
    if (!this.#tables.isOpen) return;
    const demands = this.#columns.abilities.prepare(this.#role);
    const { end } = this.#slots;
    for (let start = 0; start < end; start += blockSlots) {
      const slots = Math.min(blockSlots, end - start);
      this.#counts = this.#columns.abilities.count(start / blockSlots, slots, demands);
      this.#addBlock(start, start + slots, totals);
    }
  }

  #addBlock(start: number, end: number, totals: TotalsSink): void {
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
  #addPair(slot: number, place: number, id: string, totals: TotalsSink): void {
    const hoursState = this.#hours.stateOf(this.#hoursCodes[slot] ?? 0);
    if (hoursState === valueState.shut) return;
    const neverCode = this.#neverCodes[slot] ?? 0;
    const neverState = this.#neverConditions.stateOf(neverCode);
    if (neverState === valueState.shut) return;
    const neededCode = this.#neededCodes[slot] ?? 0;
    const neededState = this.#neededSupports.stateOf(neededCode);
    if (neededState === valueState.shut) return;
    const languagesState = this.#languages.stateOf(this.#languageCodes[slot] ?? 0);
    if (languagesState === valueState.shut) return;
    let failures = 0;
    if (hoursState === valueState.opening) failures |= failed.hours;
    if (neverState === valueState.opening) failures |= failed.conditions;
    if (neededState === valueState.opening) failures |= failed.supports;
    if (languagesState === valueState.opening) failures |= failed.language;
    if (this.#failsEssential(place)) failures |= failed.essential;
    if (!mayOpen(failures)) return;
    const fits = this.#fits;
    fits.begin(slot, this.#counts, place);
    if (failures !== 0) fits.raise();
    // the trip is still to be looked at: it may make a near miss of a match
    const leastNearMiss = totals.leastWanted('near-miss', slot);
    const leastOfAny =
      failures === 0 ? Math.min(leastNearMiss, totals.leastWanted('match', slot)) : leastNearMiss;
    if (leastOfAny > 0) {
      if (fits.bound() < leastOfAny) return;
      fits.boundTexts();
      if (fits.bound() < leastOfAny) return;
    }
    const minutes = this.#minutesTo(slot);
    // not a number when unknown: then no comparison holds
    let longest = this.#maxMinutes[slot] ?? Number.NaN;
    if (minutes !== unknownFit && minutes > longest) {
      if (failures !== 0 || roundScore(minutes - longest) > this.#nearMissMinutes) return;
      failures = failed.travel;
      longest = minutes;
    }
    const kind = failures === 0 ? 'match' : 'near-miss';
    const least = kind === 'match' ? totals.leastWanted('match', slot) : leastNearMiss;
    const travelFit = this.#travelFit(minutes, longest);
    fits.setTravelTime(travelFit);
    if (least > 0) {
      if (fits.bound() < least) return;
      if (leastOfAny === 0) {
        fits.boundTexts();
        if (fits.bound() < least) return;
      }
    }
    if ((failures & (failed.language | failed.essential)) !== 0) {
      const candidate = this.#columns.compiled(slot, id);
      const { kind: found, total } = this.#scorer.total(candidate, this.#role, this.#texts.turnTo(slot));
      totals.add(id, found, total, slot);
      return;
    }
    const adjusted =
      failures === failed.conditions
        ? this.#neverConditions.openedRoleOf(neverCode)
        : failures === failed.supports
          ? this.#neededSupports.openedRoleOf(neededCode)
          : undefined;
    fits.complete(travelFit, adjusted);
    if (least > 0 && fits.bound() < least) return;
    totals.add(id, kind, fits.total(), slot);
  }

  #travelFit(minutes: number, longest: number): number {
    if (minutes === unknownFit) return unknownFit;
    const { travel } = this.#setting.policy;
    return roundScore(fitOfMinutes(minutes, Number.isNaN(longest) ? null : longest, travel));
  }

  #failsEssential(place: number): boolean {
    for (let deficit = this.#essentialTolerance + 1; deficit <= largestDeficit; deficit += 1) {
      const column = countColumns.essentialKnown + deficit;
      if (this.#counts[column * blockSlots + place] !== 0) return true;
    }
    return false;
  }

  /** Minutes of the trip, {@link unknownFit} when a location is unknown. */
  #minutesTo(slot: number): number {
    const { location } = this.#role;
    const lat = this.#lats[slot] ?? Number.NaN;
    const lon = this.#lons[slot] ?? Number.NaN;
    if (location === null || Number.isNaN(lat)) return unknownFit;
    const { policy } = this.#setting;
    if (!this.#isUsualTravel) return this.#setting.travelMinutes({ lat, lon }, location, policy);
    const cosine = this.#cosines[slot] ?? 0;
    return minutesOfKm(kmBetween(lat, lon, cosine, this.#lat, this.#lon, this.#cosine), policy.travel);
  }
}

/** Whether one adjustment may open all of these failed gates. */
function mayOpen(failures: number): boolean {
  return (failures & (failures - 1)) === 0 || (failures & ~openTogether) === 0;
}
