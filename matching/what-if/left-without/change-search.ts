import type { Pair } from '../../pair/pair.ts';
import type { PairScorer } from '../../scoring/pair-scorer.ts';
import { failedAmong } from '../adjustment-reach.ts';
import type { Trial } from '../list-trials.ts';
import { MadeProfiles } from './made-profiles.ts';

/** One change, or two in the order of the trials. */
export type Changes = readonly [Trial] | readonly [Trial, Trial];

/** Tries changes on pairs that fail gates. Failed gates are given as bits by their positions in the scorer. */
export class ChangeSearch {
  /** How many changes have been made so far, to bound what takes long. */
  tried = 0;
  readonly #scorer: PairScorer;
  readonly #made = new MadeProfiles();
  readonly #whatMayChange = new Map<Trial['reach'], (pair: Pair) => ReadonlySet<string>>();

  constructor(scorer: PairScorer) {
    this.#scorer = scorer;
  }

  /** Whether these changes together open a pair. */
  opens(pair: Pair, failed: number, changes: Changes): boolean {
    let now = pair;
    let open = failed;
    for (const trial of changes) {
      now = this.#made.with(now, trial);
      this.tried += 1;
      open |= trial.reach.gates;
    }
    return (failed & ~gatesOf(changes)) === 0 && failedAmong(this.#scorer, now, open) === 0;
  }

  /** The trials that open a pair by themselves, in their order. */
  *single(pair: Pair, failed: number, trials: readonly Trial[]): Generator<readonly [Trial]> {
    for (const trial of trials) {
      if ((failed & ~trial.reach.gates) === 0 && this.#mayChange(trial, pair)) {
        if (this.opens(pair, failed, [trial])) {
          yield [trial];
        }
      }
    }
  }

  /**
   * The pairs of trials that together open a pair which no single one opens, each once. The first of the two must reach a gate that
   * fails, and the second one that fails then: two that open a pair do so in one order at least. `then` names further trials
   * of the pair as it is after the first.
   */
  *double(
    pair: Pair,
    failed: number,
    trials: readonly Trial[],
    then: (changed: Pair, stillFailed: number) => readonly Trial[] = () => [],
  ): Generator<readonly [Trial, Trial]> {
    const found = new Map<Trial, Set<Trial>>();
    for (const first of trials) {
      if ((failed & first.reach.gates) === 0 || !this.#mayChange(first, pair)) {
        continue;
      }
      const changed = this.#made.with(pair, first);
      this.tried += 1;
      const stillFailed = failedAmong(this.#scorer, changed, failed | first.reach.gates);
      for (const second of [...then(changed, stillFailed), ...trials]) {
        const { kind, gates } = second.reach;
        const mayOpen = second !== first && (stillFailed & ~gates) === 0;
        if (
          !mayOpen ||
          kind.mayChange?.(second.adjustment, changed) === false ||
          found.get(second)?.has(first)
        ) {
          continue;
        }
        this.tried += 1;
        if (failedAmong(this.#scorer, this.#made.with(changed, second), stillFailed | gates) === 0) {
          const seconds = found.get(first) ?? new Set();
          found.set(first, seconds.add(second));
          yield [first, second];
        }
      }
    }
  }

  /** Whether a trial may change a gate of the pair; false only where certain. */
  #mayChange({ adjustment, reach }: Trial, pair: Pair): boolean {
    const { kind } = reach;
    if (kind.what === undefined || kind.whatMayChange === undefined) {
      return kind.mayChange?.(adjustment, pair) ?? true;
    }
    let whatMayChange = this.#whatMayChange.get(reach);
    if (whatMayChange === undefined) {
      whatMayChange = kind.whatMayChange();
      this.#whatMayChange.set(reach, whatMayChange);
    }
    return whatMayChange(pair).has(String(adjustment[kind.what.value]));
  }
}

/** The gates that changes can open, as bits. */
function gatesOf(changes: Changes): number {
  return changes.reduce((bits, { reach }) => bits | reach.gates, 0);
}
