import type { PairTotal } from '../../matching/model/pair-score.ts';
import type { ListKind, PairState, Side } from './listed-pair.ts';
import { PairIndex, type PairKeys } from './pair-index.ts';

/** What of its state a byte holds: the kind in the lowest two bits, a flag for each list, and the ranking of each side. */
const kinds = ['none', 'match', 'near-miss'] as const satisfies readonly PairTotal['kind'][];
const kindBits = 0b11;
const listBits = { candidate: 0b100, role: 0b1000 } as const satisfies Record<Side, number>;
const rankedShifts = { candidate: 4, role: 6 } as const satisfies Record<Side, number>;
/** Of the state before a batch: that there is one. */
const isRemembered = 0b1_0000;

/**
 * Every pair that a ranking remembers, in columns: 26 bytes and its places in the index. A pair is a number, which another
 * one gets when it is released; candidates and roles are numbers too.
 */
export class PairTable implements PairKeys {
  readonly #index = new PairIndex(this);
  readonly #free: number[] = [];
  #end = 0;
  #candidates = new Int32Array(64);
  #roles = new Int32Array(64);
  #totals = new Float64Array(64);
  #states = new Uint8Array(64);
  #totalsBefore = new Float64Array(64);
  #statesBefore = new Uint8Array(64);

  /** Every pair is below it. */
  get end(): number {
    return this.#end;
  }

  candidateOf(pair: number): number {
    return this.#candidates[pair] ?? 0;
  }

  roleOf(pair: number): number {
    return this.#roles[pair] ?? 0;
  }

  /** −1 when there is no such pair. */
  find(candidate: number, role: number): number {
    return this.#index.find(candidate, role);
  }

  /** Makes a pair that is not there: of kind none, on no list, and remembered by no ranking. */
  add(candidate: number, role: number): number {
    const pair = this.#free.pop() ?? this.#end;
    if (pair === this.#end) {
      this.#end += 1;
      if (this.#end > this.#states.length) {
        this.#grow();
      }
    }
    this.#candidates[pair] = candidate;
    this.#roles[pair] = role;
    this.#totals[pair] = 0;
    this.#states[pair] = 0;
    this.#statesBefore[pair] = 0;
    this.#index.add(pair);
    return pair;
  }

  /** Forgets a pair. */
  release(pair: number): void {
    this.#index.remove(pair);
    this.#free.push(pair);
  }

  totalOf(pair: number): number {
    return this.#totals[pair] ?? 0;
  }

  setTotal(pair: number, kind: PairTotal['kind'], total: number): void {
    this.#totals[pair] = total;
    this.#states[pair] = ((this.#states[pair] ?? 0) & ~kindBits) | kinds.indexOf(kind);
  }

  isOnList(pair: number, side: Side): boolean {
    return ((this.#states[pair] ?? 0) & listBits[side]) !== 0;
  }

  setOnList(pair: number, side: Side, isOnList: boolean): void {
    const state = this.#states[pair] ?? 0;
    this.#states[pair] = isOnList ? state | listBits[side] : state & ~listBits[side];
  }

  /** Which ranking of its candidate (role) remembers the pair, as one on the list or as one of the next in line. */
  rankedBy(pair: number, side: Side): ListKind | null {
    const kind = kinds[((this.#states[pair] ?? 0) >> rankedShifts[side]) & kindBits];
    return kind === undefined || kind === 'none' ? null : kind;
  }

  setRankedBy(pair: number, side: Side, kind: ListKind | null): void {
    const shift = rankedShifts[side];
    const state = (this.#states[pair] ?? 0) & ~(kindBits << shift);
    this.#states[pair] = state | (kinds.indexOf(kind ?? 'none') << shift);
  }

  stateOf(pair: number): PairState {
    return toState(this.#states[pair] ?? 0, this.#totals[pair] ?? 0);
  }

  /** Keeps the state as that before the batch; false when one is kept already. */
  keepState(pair: number): boolean {
    if (this.#statesBefore[pair] !== 0) {
      return false;
    }
    this.#statesBefore[pair] = ((this.#states[pair] ?? 0) & (isRemembered - 1)) | isRemembered;
    this.#totalsBefore[pair] = this.#totals[pair] ?? 0;
    return true;
  }

  /** The state that was kept; that of now where none was. */
  stateBefore(pair: number): PairState {
    const state = this.#statesBefore[pair] ?? 0;
    return state === 0 ? this.stateOf(pair) : toState(state, this.#totalsBefore[pair] ?? 0);
  }

  /** Forgets the state that was kept. */
  dropState(pair: number): void {
    this.#statesBefore[pair] = 0;
  }

  #grow(): void {
    // by half: a large table is not to be held thrice while it grows
    const size = this.#states.length + Math.ceil(this.#states.length / 2);
    this.#candidates = grown(this.#candidates, new Int32Array(size));
    this.#roles = grown(this.#roles, new Int32Array(size));
    this.#totals = grown(this.#totals, new Float64Array(size));
    this.#states = grown(this.#states, new Uint8Array(size));
    this.#totalsBefore = grown(this.#totalsBefore, new Float64Array(size));
    this.#statesBefore = grown(this.#statesBefore, new Uint8Array(size));
  }
}

function toState(state: number, total: number): PairState {
  return {
    kind: kinds[state & kindBits] ?? 'none',
    total,
    inCandidateList: (state & listBits.candidate) !== 0,
    inRoleList: (state & listBits.role) !== 0,
  };
}

function grown<Column extends Int32Array | Float64Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
