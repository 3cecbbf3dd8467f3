import { mayBeAskedFor } from '../../gates/travel.ts';
import type { Side } from '../../model/pair-score.ts';
import { largestDeficit } from '../../pair/demand-counts.ts';
import type { ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import { cosineOf, kmBetween, minutesOfKm, travelMinutes } from '../../pair/travel-minutes.ts';
import { abilitiesRule } from '../../rules/abilities.ts';
import { experienceRule } from '../../rules/experience.ts';
import { type FitRule, weightOf } from '../../rules/fit-rule.ts';
import { roomToGrowRule } from '../../rules/room-to-grow.ts';
import { fitOfMinutes, travelTimeRule } from '../../rules/travel-time.ts';
import { wishesRule } from '../../rules/wishes.ts';
import type { TextQuery } from '../../text/text-query.ts';
import type { TotalsSink } from '../pool-totals.ts';
import { blockSlots, countColumns } from './ability-kernel/ability-columns.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { PairsLeft, SideColumns } from './pairs-left.ts';
import type { RoleFits } from './role-fits.ts';
import type { RoleTables } from './role-tables.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { type FitTable, unknownFit } from './value-tables.ts';

/** A table of fewer different values than this share of the slots is worth looking at before texts are. */
const fewValues = 1 / 8;

/** A rule that a column decides, as the screen looks at it. */
interface TabledRule {
  readonly side: SideColumns;
  readonly weight: number;
  /** Of the rule in sets of rules. */
  readonly bit: number;
  readonly table: FitTable;
}

/**
 * Finds the candidates of a pool who may have a place on a role's lists, a block at a time:
 *
 * 1. Gates that nothing opens: one look-up a column.
 * 2. Gates that can be opened, by value, and essential demands by their counts.
 * 3. What the total is at most by counted demands and by rules of few different values, with everything else perfect. Of a
 *    pair that one adjustment is to open, all that it may alter is perfect too.
 * 4. The same with the words of the wishes, then of the experience: more than those say, no comparison gives. Where what opens
 *    the pair may alter which conditions the work has, the wishes count as if it had the best for them.
 * 5. The same with the trip, which may make a near miss of a match.
 * 6. The same with rules of many different values.
 *
 * A bound is no less than the total: each step from a fit to the total rises with it, and no unknown fit is better than a
 * perfect one.
 */
export class RoleScreen {
  readonly #tables: RoleTables;
  readonly #columns: CandidateColumns;
  readonly #fits: RoleFits;
  readonly #plan: ScoringPlan;
  readonly #setting: ScoringSetting;
  readonly #text: TextQuery | null;
  readonly #left: PairsLeft;
  /** Cosine of the role's latitude. */
  readonly #cosine: number;
  readonly #early: readonly TabledRule[];
  readonly #late: readonly TabledRule[];

  constructor(
    tables: RoleTables,
    columns: CandidateColumns,
    fits: RoleFits,
    plan: ScoringPlan,
    text: TextQuery | null,
    left: PairsLeft,
  ) {
    const { setting, rules } = plan.scorer;
    const { policy } = setting;
    this.#tables = tables;
    this.#columns = columns;
    this.#fits = fits;
    this.#plan = plan;
    this.#setting = setting;
    this.#text = text;
    this.#left = left;
    this.#cosine = cosineOf(tables.role.location?.lat ?? Number.NaN);
    const weightOfSide = (side: Side) =>
      rules.filter((rule) => rule.side === side).reduce((sum, rule) => sum + weightOf(rule, policy), 0);
    left.begin(policy, { candidate: weightOfSide('candidate'), workplace: weightOfSide('workplace') });
    const tabled = Array.from(tables.fits, ([rule, table]) => ({
      side: left.sides[rule.side],
      weight: weightOf(rule, policy),
      bit: plan.ruleBitOf(rule),
      table,
    }));
    const hasFew = ({ table }: TabledRule) => table.size < fewValues * table.codes.length;
    this.#early = tabled.filter(hasFew);
    this.#late = tabled.filter((rule) => !hasFew(rule));
  }

  /**
   * Screens the slots from `start`, the first of a block, up to `end`; `counts` are those of the block. What is left holds
   * until the next screening of any role of the pool.
   */
  screen(start: number, end: number, counts: Uint8Array, totals: TotalsSink): PairsLeft {
    this.#passGates(start, end);
    this.#tryOpenable(start, counts);
    this.#boundCounted(start, counts, totals);
    if (this.#text !== null) {
      this.#boundWishes();
      this.#boundExperience();
    }
    this.#boundTrips(totals);
    this.#lowerBy(this.#late);
    return this.#left;
  }

  #passGates(start: number, end: number): void {
    const left = this.#left;
    for (let slot = start; slot < end; slot += 1) {
      left.slots[slot - start] = slot;
    }
    left.count = end - start;
    for (const table of this.#tables.passing) {
      left.count = table.keepOpen(left.slots, left.count);
    }
  }

  #tryOpenable(start: number, counts: Uint8Array): void {
    const { slots, failures } = this.#left;
    failures.fill(0, 0, this.#left.count);
    for (const { bit, states } of this.#tables.openable) {
      this.#left.count = states.keepOpenable(slots, failures, this.#left.count, bit);
    }
    const { essentialBit } = this.#plan;
    const firstDeficit = this.#setting.policy.abilities.essentialTolerance + 1;
    let count = 0;
    for (let at = 0; at < this.#left.count; at += 1) {
      const slot = slots[at] ?? 0;
      let found = failures[at] ?? 0;
      for (let deficit = firstDeficit; deficit <= largestDeficit; deficit += 1) {
        const column = countColumns.essentialKnown + deficit;
        if (counts[column * blockSlots + slot - start] !== 0) {
          found |= essentialBit;
        }
      }
      if (found !== 0 && !this.#plan.openingOf(found).isPossible) {
        continue;
      }
      slots[count] = slot;
      failures[count] = found;
      count += 1;
    }
    this.#left.count = count;
  }

  #boundCounted(start: number, counts: Uint8Array, totals: TotalsSink): void {
    const left = this.#left;
    const { slots, failures, alterations, thresholds } = left;
    const { wishes, experience } = this.#columns;
    const hasText = this.#text !== null;
    const { neutralWish } = this.#setting.policy.thinProfile;
    const { demands } = this.#fits;
    const [wishing, experienced, able, room] = [
      this.#weight(wishesRule),
      this.#weight(experienceRule),
      this.#weight(abilitiesRule),
      this.#weight(roomToGrowRule),
    ];
    const [wishesBit, experienceBit] = [this.#bit(wishesRule), this.#bit(experienceRule)];
    const [ableBit, roomBit] = [this.#bit(abilitiesRule), this.#bit(roomToGrowRule)];
    for (let at = 0; at < left.count; at += 1) {
      const slot = slots[at] ?? 0;
      const found = failures[at] ?? 0;
      const nearMiss = totals.scoreThreshold('near-miss', slot);
      // the trip, or what is asked at last, may make a near miss of it yet
      thresholds[at] = found === 0 ? Math.min(nearMiss, totals.scoreThreshold('match', slot)) : nearMiss;
      left.reset(at);
      const { altered, madeKnown, reworked } = this.#plan.openingOf(found);
      demands.find(slot, slot - start, counts);
      if ((madeKnown & ableBit) === 0) {
        const fit = (altered & ableBit) === 0 ? demands.abilities : 1;
        left.sides.workplace.lower(at, able, fit, demands.abilitiesKnown);
      }
      if ((madeKnown & roomBit) === 0) {
        const fit = (altered & roomBit) === 0 ? demands.roomToGrow : 1;
        left.sides.candidate.lower(at, room, fit, demands.roomKnown);
      }
      // as if nothing in the role were refused: that only lowers the total
      if ((reworked & wishesBit) === 0 && (!hasText || !wishes.has(slot))) {
        left.sides.candidate.lower(at, wishing, neutralWish, 1);
      }
      if ((altered & experienceBit) === 0 && (!hasText || !experience.has(slot))) {
        left.sides.workplace.lower(at, experienced, 0, 0);
      }
      alterations[at] = altered;
    }
    this.#lowerBy(this.#early);
  }

  #boundWishes(): void {
    const { wishes } = this.#columns;
    const weight = this.#weight(wishesRule);
    const bit = this.#bit(wishesRule);
    const left = this.#left;
    let count = 0;
    for (let at = 0; at < left.count; at += 1) {
      const slot = left.slots[at] ?? 0;
      left.move(at, count);
      const isAltered = ((left.alterations[count] ?? 0) & bit) !== 0;
      const isReworked = isAltered && (this.#plan.openingOf(left.failures[count] ?? 0).reworked & bit) !== 0;
      if (wishes.has(slot) && !isReworked) {
        left.sides.candidate.lower(count, weight, this.#fits.wishes.mostOf(slot, isAltered), 1);
      }
      if (left.mayReach(count)) {
        count += 1;
      }
    }
    left.count = count;
  }

  #boundExperience(): void {
    const weight = this.#weight(experienceRule);
    const bit = this.#bit(experienceRule);
    const left = this.#left;
    let count = 0;
    for (let at = 0; at < left.count; at += 1) {
      const slot = left.slots[at] ?? 0;
      left.move(at, count);
      if (this.#columns.experience.has(slot) && ((left.alterations[count] ?? 0) & bit) === 0) {
        left.sides.workplace.lower(count, weight, this.#fits.experience.mostOf(slot), 1);
      }
      if (left.mayReach(count)) {
        count += 1;
      }
    }
    left.count = count;
  }

  #boundTrips(totals: TotalsSink): void {
    const { policy } = this.#setting;
    const { tripBit, mayAnyBeNearMiss } = this.#plan;
    const weight = this.#weight(travelTimeRule);
    const ruleBit = this.#bit(travelTimeRule);
    const maxMinutes = this.#columns.maxTravelMinutes.numbers;
    const left = this.#left;
    const { failures, thresholds, travelFits } = left;
    let count = 0;
    for (let at = 0; at < left.count; at += 1) {
      const slot = left.slots[at] ?? 0;
      const minutes = this.#minutesTo(slot);
      // not a number when unknown: then no comparison holds
      let longest = maxMinutes[slot] ?? Number.NaN;
      left.move(at, count);
      const others = failures[count] ?? 0;
      let found = others;
      if (tripBit !== 0 && minutes !== unknownFit && minutes > longest) {
        found |= tripBit;
        const isAlone = others === 0 && !mayAnyBeNearMiss;
        const isPossible = isAlone
          ? mayBeAskedFor(minutes, longest, policy)
          : this.#plan.openingOf(found).isPossible;
        if (!isPossible) {
          continue;
        }
        failures[count] = found;
        left.alterations[count] = this.#plan.openingOf(found).altered;
        longest = isAlone ? minutes : longest;
      }
      if (!mayAnyBeNearMiss) {
        thresholds[count] = totals.scoreThreshold(found === 0 ? 'match' : 'near-miss', slot);
      }
      const isKnown = minutes !== unknownFit;
      const fit = isKnown
        ? roundScore(fitOfMinutes(minutes, Number.isNaN(longest) ? null : longest, policy.travel))
        : unknownFit;
      travelFits[count] = fit;
      const isAsIs =
        found === 0 || found === tripBit || (this.#plan.openingOf(found).altered & ruleBit) === 0;
      if (isAsIs && !mayAnyBeNearMiss) {
        left.sides.candidate.lower(count, weight, fit, isKnown ? 1 : 0);
      }
      if (left.mayReach(count)) {
        count += 1;
      }
    }
    left.count = count;
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

  /** Takes the fits of these rules for what they are, but where what opens the pair may alter them. */
  #lowerBy(rules: readonly TabledRule[]): void {
    const left = this.#left;
    const { slots, alterations } = left;
    for (const { side, weight, bit, table } of rules) {
      const { codes } = table;
      for (let at = 0; at < left.count; at += 1) {
        if (((alterations[at] ?? 0) & bit) === 0) {
          const code = codes[slots[at] ?? 0] ?? 0;
          side.lower(at, weight, table.fitOf(code), table.knownOf(code));
        }
      }
    }
    let count = 0;
    for (let at = 0; at < left.count; at += 1) {
      left.move(at, count);
      if (left.mayReach(count)) {
        count += 1;
      }
    }
    left.count = count;
  }

  /** 0 for a rule that the scorer doesn't have. */
  #weight(rule: FitRule): number {
    return this.#bit(rule) === 0 ? 0 : weightOf(rule, this.#setting.policy);
  }

  #bit(rule: FitRule): number {
    return this.#plan.ruleBitOf(rule);
  }
}
