import type { Gate } from '../../gates/gate.ts';
import type { CompiledRole } from '../../pair/compiled-profile.ts';
import { Pair, type PairTexts, type ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import type { PartColumn } from './part-column.ts';

/** Stands for an unknown fit; fits are 0..1. */
export const unknownFit = -1;

/** Of who is known by one value alone, no text is known. */
const noTexts: PairTexts = { wishes: () => 0, experience: () => 0 };

/** A role with the single values of a column, to try gates and rules on. */
export class ColumnTrial {
  readonly column: PartColumn;
  readonly #role: CompiledRole;
  readonly #setting: ScoringSetting;

  constructor(column: PartColumn, role: CompiledRole, setting: ScoringSetting) {
    this.column = column;
    this.#role = role;
    this.#setting = setting;
  }

  /** The pair of the role and a candidate of whom nothing but a value is known. */
  with(code: number): Pair {
    return new Pair(this.column.candidateOf(code), this.#role, noTexts, this.#setting);
  }
}

/** How gates stand for a value, as bits: `opening` fails and has an adjustment that opens it, `shut` fails and has none. */
export const valueState = { untried: 0, open: 1, opening: 2, shut: 4 } as const;

/** Finds out, and keeps for an opening value what it will, how gates stand for a pair. */
type FindState = (pair: Pair, code: number) => number;

/** The state of gates by the codes of a column, each found out when it is first asked for. */
export class StateTable {
  readonly codes: Uint32Array;
  readonly #trial: ColumnTrial;
  readonly #find: FindState;
  readonly #states: Uint8Array;

  constructor(trial: ColumnTrial, find: FindState) {
    this.codes = trial.column.codes;
    this.#trial = trial;
    this.#find = find;
    this.#states = new Uint8Array(trial.column.values.length);
  }

  /** Drops the slots that are shut from the first `count`, and returns how many are left. */
  keepOpen(slots: Uint32Array, count: number): number {
    const { codes } = this;
    const states = this.#states;
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      const code = codes[slot] ?? 0;
      slots[kept] = slot;
      kept += ((states[code] ?? 0) || this.#fill(code)) & valueState.open;
    }
    return kept;
  }

  /** The same of a gate that may be opened, whose `bit` is set among the `failures` of those that fail it. */
  keepOpenable(slots: Uint32Array, failures: Uint32Array, count: number, bit: number): number {
    const { codes } = this;
    const states = this.#states;
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      const code = codes[slot] ?? 0;
      const state = (states[code] ?? 0) || this.#fill(code);
      const found = failures[at] ?? 0;
      slots[kept] = slot;
      failures[kept] = state === valueState.opening ? found | bit : found;
      kept += state === valueState.shut ? 0 : 1;
    }
    return kept;
  }

  #fill(code: number): number {
    const state = this.#find(this.#trial.with(code), code);
    this.#states[code] = state;
    return state;
  }
}

/** The state of gates that nothing opens. */
export function stateOfPassing(gates: readonly Gate[]): FindState {
  return (pair) => (gates.every((gate) => gate.check(pair) !== 'fail') ? valueState.open : valueState.shut);
}

/** Fits of a rule by the codes of a column, each found out when it is first asked for. */
export class FitTable {
  readonly codes: Uint32Array;
  /** Number of different values. */
  readonly size: number;
  readonly #trial: ColumnTrial;
  readonly #rule: FitRule;
  /** 1 for a code that was asked for. */
  readonly #found: Uint8Array;
  /** Rounded, or {@link unknownFit}. */
  readonly #fits: Float64Array;
  readonly #knowns: Float64Array;

  constructor(trial: ColumnTrial, rule: FitRule) {
    this.codes = trial.column.codes;
    this.size = trial.column.values.length;
    this.#trial = trial;
    this.#rule = rule;
    this.#found = new Uint8Array(this.size);
    this.#fits = new Float64Array(this.size);
    this.#knowns = new Float64Array(this.size);
  }

  /** Rounded, or {@link unknownFit}. */
  fitOf(code: number): number {
    return this.#found[code] === 1 ? (this.#fits[code] ?? unknownFit) : this.#fill(code);
  }

  /** The rounded share that is known, of a code whose fit was asked for; 0 where that is unknown. */
  knownOf(code: number): number {
    return this.#knowns[code] ?? 0;
  }

  #fill(code: number): number {
    const { fit, known } = tryRule(this.#rule, this.#trial.with(code));
    this.#found[code] = 1;
    this.#fits[code] = fit;
    this.#knowns[code] = known;
    return fit;
  }
}

/** What a rule says of a value. */
export interface TriedFit {
  /** Rounded, or {@link unknownFit}. */
  readonly fit: number;
  /** The rounded share that is known, 0 where the fit is unknown. */
  readonly known: number;
}

/** The same of a role that comes up for few of the values: kept for those alone. */
export class SparseFitTable {
  readonly #trial: ColumnTrial;
  readonly #rule: FitRule;
  readonly #fits = new Map<number, TriedFit>();

  constructor(trial: ColumnTrial, rule: FitRule) {
    this.#trial = trial;
    this.#rule = rule;
  }

  of(code: number): TriedFit {
    let found = this.#fits.get(code);
    if (found === undefined) {
      found = tryRule(this.#rule, this.#trial.with(code));
      this.#fits.set(code, found);
    }
    return found;
  }
}

function tryRule(rule: FitRule, pair: Pair): TriedFit {
  const fit = rule.fit(pair);
  return fit === null
    ? { fit: unknownFit, known: 0 }
    : { fit: roundScore(fit), known: roundScore(rule.known?.(pair) ?? 1) };
}
