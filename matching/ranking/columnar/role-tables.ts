import type { Gate } from '../../gates/gate.ts';
import type { CompiledRole } from '../../pair/compiled-profile.ts';
import type { Pair } from '../../pair/pair.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import { openBy } from '../../scoring/pair-scorer.ts';
import { type AdjustedRole, compareRoles } from './adjusted-role.ts';
import type { PartColumn } from './part-column.ts';
import type { ScoringPlan } from './scoring-plan.ts';
import { ColumnTrial, FitTable, StateTable, stateOfPassing, valueState } from './value-tables.ts';

/** A gate that may be opened, by the values of its column. */
export class OpenableTable {
  /** Of the gate in sets of gates. */
  readonly bit: number;
  readonly states: StateTable;
  /** By code of an opening value; null where columns don't tell what the adjusted pair scores. */
  readonly #adjusted = new Map<number, AdjustedRole | null>();

  constructor(
    bit: number,
    makeStates: (keep: (code: number, role: AdjustedRole | null) => void) => StateTable,
  ) {
    this.bit = bit;
    this.states = makeStates((code, role) => this.#adjusted.set(code, role));
  }

  /** The adjusted role for the candidate in a slot whose state is opening. */
  adjustedAt(slot: number): AdjustedRole | null {
    return this.#adjusted.get(this.states.codes[slot] ?? 0) ?? null;
  }
}

/**
 * What a role makes of each different value in the columns of a pool. The gates and rules themselves are asked: of each
 * value once, when it first comes up.
 */
export class RoleTables {
  readonly role: CompiledRole;
  /** The gates that nothing opens, column by column. */
  readonly passing: readonly StateTable[];
  readonly openable: readonly OpenableTable[];
  readonly fits: ReadonlyMap<FitRule, FitTable>;
  readonly #plan: ScoringPlan;
  /** Few adjustments come up for many values. */
  readonly #adjustedByName = new Map<string, AdjustedRole | null>();

  constructor(role: CompiledRole, plan: ScoringPlan) {
    this.role = role;
    this.#plan = plan;
    const trialOf = (column: PartColumn) => new ColumnTrial(column, role, plan.scorer.setting);
    this.passing = Array.from(
      plan.passing,
      ([column, gates]) => new StateTable(trialOf(column), stateOfPassing(gates)),
    );
    this.openable = plan.openable.map(
      ([gate, column]) =>
        new OpenableTable(
          plan.bitOf(gate),
          (keep) =>
            new StateTable(trialOf(column), (pair, code) => {
              if (gate.check(pair) !== 'fail') {
                return valueState.open;
              }
              const adjusted = this.#firstOpened(gate, pair);
              if (adjusted === undefined) {
                return valueState.shut;
              }
              keep(code, adjusted);
              return valueState.opening;
            }),
        ),
    );
    this.fits = new Map(
      Array.from(plan.fitting, ([rule, column]) => [rule, new FitTable(trialOf(column), rule)]),
    );
  }

  /** By the first adjustment that opens a failed gate; undefined when there is none. */
  #firstOpened(gate: Gate, pair: Pair): AdjustedRole | null | undefined {
    for (const adjustment of gate.adjustments?.(pair) ?? []) {
      const adjusted = openBy(gate, adjustment, pair);
      if (gate.check(adjusted) === 'fail') {
        continue;
      }
      const name = JSON.stringify(adjustment);
      const known = this.#adjustedByName.get(name);
      if (known !== undefined) {
        return known;
      }
      const kind = gate.openedBy?.find((one) => one.kind === adjustment.kind);
      const role =
        kind?.ofRole === undefined ? null : compareRoles(this.role, adjusted.role, kind, this.#plan);
      this.#adjustedByName.set(name, role);
      return role;
    }
    return undefined;
  }
}
