import type { Gate } from '../../gates/gate.ts';
import type { CompiledRole } from '../../pair/compiled-profile.ts';
import { compareTexts, Pair, type ScoringSetting } from '../../pair/pair.ts';
import { roundScore } from '../../pair/round.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import { unknownCandidate } from './candidate-columns.ts';
import type { Part, PartColumn } from './part-column.ts';

/** Stands for an unknown fit; fits are 0..1. */
export const unknownFit = -1;

/** A pair of a role and a candidate of whom nothing but one value is known at a time. */
export class TriedPair {
  readonly pair: Pair;
  // only the part in question differs, and nothing keeps the candidate
  readonly #candidate = { ...unknownCandidate };

  constructor(role: CompiledRole, setting: ScoringSetting) {
    this.pair = new Pair(this.#candidate, role, compareTexts(this.#candidate, role), setting);
  }

  /** The pair with this value; what was tried before of the same fields is over. */
  with(part: Part): Pair {
    Object.assign(this.#candidate, part);
    return this.pair;
  }
}

/** How gates stand for a value, as bits: `opening` fails and has an adjustment that opens it, `shut` fails and has none. */
export const valueState = { untried: 0, open: 1, opening: 2, shut: 4 } as const;

/** Finds out, and keeps for an opening value what it will, how gates stand for a pair. */
type FindState = (pair: Pair, code: number) => number;

/** The state of gates by the codes of a column, each found out when it is first asked for. */
export class StateTable {
  readonly codes: Uint32Array;
  readonly #column: PartColumn;
  readonly #tried: TriedPair;
  readonly #find: FindState;
  readonly #states: Uint8Array;

  constructor(column: PartColumn, tried: TriedPair, find: FindState) {
    this.codes = column.codes;
    this.#column = column;
    this.#tried = tried;
    this.#find = find;
    this.#states = new Uint8Array(column.values.length);
  }

  /** One of {@link valueState}, never untried, of the candidate in a slot. */
  stateAt(slot: number): number {
    const code = this.codes[slot] ?? 0;
    const state = this.#states[code] ?? valueState.untried;
    return state === valueState.untried ? this.#fill(code) : state;
  }

  #fill(code: number): number {
    const state = this.#find(this.#tried.with(this.#column.values[code] ?? {}), code);
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
  readonly #column: PartColumn;
  readonly #tried: TriedPair;
  readonly #rule: FitRule;
  /** 1 for a code that was asked for. */
  readonly #found: Uint8Array;
  /** Rounded, or {@link unknownFit}. */
  readonly #fits: Float64Array;
  readonly #knowns: Float64Array;

  constructor(column: PartColumn, tried: TriedPair, rule: FitRule) {
    this.codes = column.codes;
    this.size = column.values.length;
    this.#column = column;
    this.#tried = tried;
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
    const pair = this.#tried.with(this.#column.values[code] ?? {});
    const exact = this.#rule.fit(pair);
    const fit = exact === null ? unknownFit : roundScore(exact);
    this.#found[code] = 1;
    this.#fits[code] = fit;
    this.#knowns[code] = exact === null ? 0 : roundScore(this.#rule.known?.(pair) ?? 1);
    return fit;
  }
}
