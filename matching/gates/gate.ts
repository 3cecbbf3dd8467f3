import type { AdjustmentKind } from '../adjustments/adjustment-kind.ts';
import type { Asks, SaidInPrivate, SaidToAll, Says, Telling, Told } from '../language/sentence.ts';
import type { Adjustment } from '../model/adjustment.ts';
import type { Evidence, GateResult } from '../model/pair-score.ts';
import type { Pair } from '../pair/pair.ts';
import type { Fields } from '../pair/reads.ts';
import type { LocalizedText } from '../vocabulary/localized-text.ts';

/** Whether a gate holds. Unknown passes and is shown as "to check". */
export type GateOutcome = GateResult['outcome'];

/**
 * One rule that must hold: all that the house knows of it. `check` is called for every pair, the others only where they are
 * needed.
 */
export interface Gate extends Telling {
  /** Stable: it is stored, and the contract names it. */
  readonly id: string;
  /** What it is called inside a sentence or a cell. */
  readonly names: LocalizedText;
  /** Why it stops somebody where it fails, as a clause to coach and coordinator, which tells nothing of the one pair: "tiderna passar inte". */
  readonly stops: LocalizedText;
  /** Whether it says something of the work and nothing of the person's needs, health or record: then a manager may see it. */
  readonly isOfWork: boolean;
  /** The fields that decide the outcome. */
  readonly reads: Fields;
  /** The fields that evidence and adjustments read besides. Default none. */
  readonly alsoReads?: Fields;
  check(pair: Pair): GateOutcome;
  /** The values behind the outcome, compact: a passed gate tells no more than is worth reading. */
  evidence(pair: Pair): Evidence;
  /** The kinds of adjustment that may open it. Left out where nothing does. */
  readonly openedBy?: readonly AdjustmentKind[];
  /** The single changes of those kinds that would each open this failed gate, the likeliest first. */
  adjustments?(pair: Pair): readonly Adjustment[];
  /** What evidence comes to, at least one sentence. Stored evidence may be of another engine, so nothing is taken for granted. */
  tell(evidence: Evidence, outcome: GateOutcome): readonly Told[];
  /** The sentences that are told. */
  readonly says: Says;
}

type Openable =
  | { openedBy: readonly AdjustmentKind[]; adjustments(pair: Pair): readonly Adjustment[] }
  | { openedBy?: never; adjustments?: never };

type Saying<Key extends string> =
  | { isOfWork: true; says: SaidToAll<Key> }
  | { isOfWork: false; says: SaidInPrivate<Key> };

/** Declares a gate: every sentence that it tells is there, in both languages, for each reader who may see it. */
export function defineGate<Key extends string>(
  gate: Omit<Gate, 'isOfWork' | 'says' | 'tell' | 'openedBy' | 'adjustments' | 'keepsNo' | 'asks'> &
    Openable &
    Saying<Key> & {
      tell(evidence: Evidence, outcome: GateOutcome): readonly Told<NoInfer<Key>>[];
      readonly keepsNo?: readonly NoInfer<Key>[];
      readonly asks?: Readonly<Partial<Record<NoInfer<Key>, Asks>>>;
    },
): Gate {
  return gate;
}
