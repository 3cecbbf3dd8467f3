import type { AdjustmentKind } from '../adjustments/adjustment-kind.ts';
import type { Adjustment } from '../model/adjustment.ts';
import type { CompiledRole } from '../pair/compiled-profile.ts';
import { Pair } from '../pair/pair.ts';
import { type Fields, haveCommon } from '../pair/reads.ts';
import type { PairScorer } from '../scoring/pair-scorer.ts';

/** Whose adjustments are tried. What a candidate's adjustment can't alter of the candidate, every role does. */
export type Subject = 'role' | 'candidate';

/** What a kind of adjustment of a subject can reach. */
export class KindReach {
  readonly kind: AdjustmentKind;
  /** Whether it is made of the candidate, and not of the role. */
  readonly isOfCandidate: boolean;
  /** The gates that read what it alters, one bit for each by its position in the scorer: no other can be opened by it. */
  readonly gates: number;
  /** The ids of the rules that read it: no other fit can move by it. */
  readonly rules: ReadonlySet<string>;
  readonly #scorer: PairScorer;

  constructor(kind: AdjustmentKind, subject: Subject, scorer: PairScorer) {
    this.kind = kind;
    this.isOfCandidate = subject === 'candidate' && kind.ofCandidate !== undefined;
    this.#scorer = scorer;
    const altered: Fields = this.isOfCandidate
      ? { candidate: kind.ofCandidate?.alters ?? [], role: [] }
      : { candidate: [], role: kind.ofRole?.alters ?? [] };
    this.gates = scorer.gates.reduce(
      (bits, { reads }, position) => (haveCommon(reads, altered) ? bits | (1 << position) : bits),
      0,
    );
    this.rules = new Set(scorer.rules.filter(({ reads }) => haveCommon(reads, altered)).map(({ id }) => id));
  }

  /** Whether an adjustment may change a pair's score, or a gate that it fails. False only where certain. */
  mayChange(adjustment: Adjustment, pair: Pair): boolean {
    // what gates alone read changes nothing where all are passed
    return (
      (this.kind.mayChange?.(adjustment, pair) ?? true) &&
      (this.rules.size > 0 || failsAny(this.#scorer, pair, this.gates))
    );
  }
}

/** The pair with an adjustment made, by the adjusted role where that is known. No adjustment changes a text. */
export function makeAdjustment(
  { candidate, role, texts, setting }: Pair,
  { kind, isOfCandidate }: KindReach,
  adjustment: Adjustment,
  adjustedRole?: CompiledRole,
): Pair {
  return isOfCandidate
    ? new Pair(kind.ofCandidate?.make(candidate, adjustment) ?? candidate, role, texts, setting)
    : new Pair(candidate, adjustedRole ?? kind.ofRole?.make(role, adjustment) ?? role, texts, setting);
}

/**
 * The failed gates of a pair, one bit for each by its position in the scorer; null when one fails that is not among the
 * `openable`, given as bits.
 */
export function failedGates({ gates }: PairScorer, pair: Pair, openable: number): number | null {
  let failed = 0;
  for (const [position, gate] of gates.entries()) {
    if (gate.check(pair) !== 'fail') {
      continue;
    }
    const bit = 1 << position;
    if ((openable & bit) === 0) {
      return null;
    }
    failed |= bit;
  }
  return failed;
}

/** Which of the gates given as bits fail, one bit for each by its position in the scorer. */
export function failedAmong({ gates }: PairScorer, pair: Pair, among: number): number {
  let failed = 0;
  for (const [position, gate] of gates.entries()) {
    const bit = 1 << position;
    if ((among & bit) !== 0 && gate.check(pair) === 'fail') {
      failed |= bit;
    }
  }
  return failed;
}

/** Whether one of the gates given as bits fails. */
export function failsAny({ gates }: PairScorer, pair: Pair, bits: number): boolean {
  return gates.some((gate, position) => (bits & (1 << position)) !== 0 && gate.check(pair) === 'fail');
}
