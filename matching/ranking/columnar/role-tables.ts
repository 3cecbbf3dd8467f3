import { candidateOpenGate } from '../../gates/candidate-open.ts';
import { conditionsGate } from '../../gates/conditions.ts';
import { employmentFormGate } from '../../gates/employment-form.ts';
import type { Gate } from '../../gates/gate.ts';
import { hoursGate } from '../../gates/hours.ts';
import { languageGate } from '../../gates/language.ts';
import { licenceGate } from '../../gates/licence.ts';
import { minimumAgeGate } from '../../gates/minimum-age.ts';
import { neededSupportsGate } from '../../gates/needed-supports.ts';
import { nodeReachGate } from '../../gates/node-reach.ts';
import { periodGate } from '../../gates/period.ts';
import { registerExtractGate } from '../../gates/register-extract.ts';
import { roleOpenGate } from '../../gates/role-open.ts';
import { timesGate } from '../../gates/times.ts';
import type { CompiledCandidate, CompiledRole } from '../../pair/compiled-profile.ts';
import { countRead, type ReadCounts } from '../../pair/demand-counts.ts';
import { compareTexts, Pair, type ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import { helpfulSupportsRule } from '../../rules/helpful-supports.ts';
import { hoursCoveredRule } from '../../rules/hours-covered.ts';
import { hoursWantedRule } from '../../rules/hours-wanted.ts';
import { languageLevelRule } from '../../rules/language-level.ts';
import { unwantedPart } from '../../rules/unwanted.ts';
import { wishedConditionsRule } from '../../rules/wished-conditions.ts';
import { adjustPair } from '../../scoring/adjust-pair.ts';
import { type AdjustedRole, compareRoles } from './adjusted-role.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import { unknownCandidate } from './unknown-candidate.ts';
import type { ValueColumn } from './value-column.ts';
import { unknownFit, ValueTable, valueState } from './value-table.ts';

/** A part of a candidate, the rest unknown. */
type Part = Partial<CompiledCandidate>;

/**
 * What a role makes of each different value in the columns of a pool. The gates and rules themselves are asked: of each
 * value once, when it first comes up.
 */
export class RoleTables {
  readonly role: CompiledRole;
  /** Whether the role takes anyone. */
  readonly isOpen: boolean;
  /** For each value of the column, 1 when none of the gates that read it alone fails, else 0. */
  readonly standing: Uint8Array;
  readonly availableFrom: Uint8Array;
  readonly timesMask: Uint8Array;
  readonly employmentFormsMask: Uint8Array;
  /** With the fits of hours wanted and of hours covered. */
  readonly hours: ValueTable;
  /** With the fit of the language level. */
  readonly languages: ValueTable;
  readonly neverConditions: ValueTable;
  readonly neededSupports: ValueTable;
  /** With the fit of wished conditions and its known share. */
  readonly ratherNotConditions: ValueTable;
  /** With the fit of helpful supports and its known share. */
  readonly helpfulSupports: ValueTable;
  /** For each value of the column, how much of the role's tasks is unwanted. */
  readonly unwantedParts: Float64Array;
  readonly #setting: ScoringSetting;
  readonly #inferredLevels: CandidateColumns['inferredLevels']['values'];
  /** By the codes of their column, each counted when it first comes up. */
  readonly #readCounts: (ReadCounts | null | undefined)[];
  readonly #rolesByNewOffer = new Map<number, AdjustedRole>();

  constructor(role: CompiledRole, columns: CandidateColumns, setting: ScoringSetting) {
    this.role = role;
    this.#setting = setting;
    this.isOpen = roleOpenGate.check(this.#pairOf({})) !== 'fail';
    this.standing = this.#passing(columns.standing, (standing) => standing, [
      candidateOpenGate,
      nodeReachGate,
      licenceGate,
      registerExtractGate,
    ]);
    this.availableFrom = this.#passing(columns.availableFrom, (availableFrom) => ({ availableFrom }), [
      periodGate,
    ]);
    this.timesMask = this.#passing(columns.timesMask, (timesMask) => ({ timesMask }), [timesGate]);
    this.employmentFormsMask = this.#passing(
      columns.employmentFormsMask,
      (employmentFormsMask) => ({ employmentFormsMask }),
      [employmentFormGate, minimumAgeGate],
    );
    this.hours = this.#table(columns.hours, (hours) => ({ hours }), hoursGate, [
      hoursWantedRule,
      hoursCoveredRule,
    ]);
    this.languages = this.#table(columns.languages, (languages) => ({ languages }), languageGate, [
      languageLevelRule,
    ]);
    this.neverConditions = this.#table(
      columns.neverConditions,
      (neverConditions) => ({ neverConditions }),
      conditionsGate,
      [],
    );
    this.neededSupports = this.#table(
      columns.neededSupports,
      (neededSupports) => ({ neededSupports }),
      neededSupportsGate,
      [],
    );
    this.ratherNotConditions = this.#table(columns.ratherNotConditions, (ratherNot) => ratherNot, null, [
      wishedConditionsRule,
    ]);
    this.helpfulSupports = this.#table(columns.helpfulSupports, (helpful) => helpful, null, [
      helpfulSupportsRule,
    ]);
    this.unwantedParts = Float64Array.from(columns.unwantedTasks.values, (unwanted) =>
      unwantedPart(unwanted, role, setting.policy),
    );
    this.#inferredLevels = columns.inferredLevels.values;
    this.#readCounts = Array.from(this.#inferredLevels, (levels) => (levels.length === 0 ? null : undefined));
  }

  /** How the levels read in own words, by the code of their list, meet the demands of the role; null when none does. */
  readCountsOf(code: number): ReadCounts | null {
    let counts = this.#readCounts[code];
    if (counts === undefined) {
      counts = countRead(this.#inferredLevels[code] ?? [], this.role);
      this.#readCounts[code] = counts;
    }
    return counts;
  }

  /** The rounded fit of a rule for a part of a candidate, by this role or an adjusted one; {@link unknownFit}. */
  fitOf(rule: FitRule, part: Part, role: CompiledRole): number {
    return roundedFit(rule, this.#pairOf(part, role));
  }

  /** The rounded share that a rule with a fit knows. */
  knownOf(rule: FitRule, part: Part, role: CompiledRole): number {
    return roundScore(rule.known?.(this.#pairOf(part, role)) ?? 1);
  }

  /** Roles that offer one more support are few, but come up for many values. */
  #adjusted(role: CompiledRole): AdjustedRole {
    const support = this.role.offers.findIndex((offered, position) => offered !== role.offers[position]);
    if (support < 0) {
      return compareRoles(this.role, role);
    }
    const known = this.#rolesByNewOffer.get(support);
    if (known !== undefined) {
      return known;
    }
    const adjusted = compareRoles(this.role, role);
    this.#rolesByNewOffer.set(support, adjusted);
    return adjusted;
  }

  #pairOf(part: Part, role: CompiledRole = this.role): Pair {
    const candidate = { ...unknownCandidate, ...part };
    return new Pair(candidate, role, compareTexts(candidate, role), this.#setting);
  }

  #passing<Value>(
    column: ValueColumn<Value>,
    partOf: (value: Value) => Part,
    gates: readonly Gate[],
  ): Uint8Array {
    return Uint8Array.from(column.values, (value) => {
      const pair = this.#pairOf(partOf(value));
      return gates.every((gate) => gate.check(pair) !== 'fail') ? 1 : 0;
    });
  }

  /** A table by one gate, if any, and one or two rules, or one rule that may be known in part. */
  #table<Value>(
    column: ValueColumn<Value>,
    partOf: (value: Value) => Part,
    gate: Gate | null,
    [rule, otherRule]: readonly FitRule[],
  ): ValueTable {
    // one candidate for all values: only the part of this column differs, and nothing keeps it
    const tried = { ...unknownCandidate };
    const pair = new Pair(tried, this.role, compareTexts(tried, this.role), this.#setting);
    return new ValueTable(column.values.length, (code) => {
      Object.assign(tried, partOf(column.values[code] as Value));
      const opened = gate?.check(pair) === 'fail' ? firstOpened(gate, pair) : pair;
      const scored = opened ?? pair;
      return {
        state: opened === null ? valueState.shut : opened === pair ? valueState.open : valueState.opening,
        fit: rule ? roundedFit(rule, scored) : unknownFit,
        other: otherRule ? roundedFit(otherRule, scored) : roundScore(rule?.known?.(scored) ?? 1),
        openedRole: opened === pair || opened === null ? null : this.#adjusted(opened.role),
      };
    });
  }
}

function roundedFit(rule: FitRule, pair: Pair): number {
  const fit = rule.fit(pair);
  return fit === null ? unknownFit : roundScore(fit);
}

/** The pair with the first adjustment that opens a failed gate; null when there is none. */
function firstOpened(gate: Gate, pair: Pair): Pair | null {
  for (const adjustment of gate.adjustments?.(pair) ?? []) {
    const adjusted = adjustPair(pair, adjustment);
    if (gate.check(adjusted) !== 'fail') {
      return adjusted;
    }
  }
  return null;
}
