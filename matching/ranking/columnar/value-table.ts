import type { AdjustedRole } from './adjusted-role.ts';

/** Stands for an unknown fit; fits are 0..1. */
export const unknownFit = -1;

/** How a gate stands for a value: `opening` fails and has an adjustment that opens it, `shut` fails and has none. */
export const valueState = { untried: 0, open: 1, opening: 2, shut: 3 } as const;

/** What a gate and rules say of one value. Of an opening one, the fits are as they would be with the adjustment. */
export interface ValueOutcome {
  readonly state: number;
  /** Rounded, or {@link unknownFit}. */
  readonly fit: number;
  /** The fit of a second rule, or the known share of the first. */
  readonly other: number;
  /** The adjusted role of an opening one. */
  readonly openedRole: AdjustedRole | null;
}

/** Outcomes by the codes of a column, each found out when it is first asked for. */
export class ValueTable {
  readonly #find: (code: number) => ValueOutcome;
  readonly #states: Uint8Array;
  readonly #fits: Float64Array;
  readonly #others: Float64Array;
  readonly #openedRoles = new Map<number, AdjustedRole>();

  constructor(size: number, find: (code: number) => ValueOutcome) {
    this.#find = find;
    this.#states = new Uint8Array(size);
    this.#fits = new Float64Array(size);
    this.#others = new Float64Array(size);
  }

  /** One of {@link valueState}, never untried. Asked before anything else of a code. */
  stateOf(code: number): number {
    const state = this.#states[code] ?? valueState.untried;
    return state === valueState.untried ? this.#fill(code) : state;
  }

  fitOf(code: number): number {
    return this.#fits[code] ?? unknownFit;
  }

  otherOf(code: number): number {
    return this.#others[code] ?? unknownFit;
  }

  /** The adjusted role of an opening code. */
  openedRoleOf(code: number): AdjustedRole | undefined {
    return this.#openedRoles.get(code);
  }

  #fill(code: number): number {
    const { state, fit, other, openedRole } = this.#find(code);
    this.#states[code] = state;
    this.#fits[code] = fit;
    this.#others[code] = other;
    if (openedRole !== null) {
      this.#openedRoles.set(code, openedRole);
    }
    return state;
  }
}
