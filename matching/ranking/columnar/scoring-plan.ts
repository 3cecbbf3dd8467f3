import { fieldsAltered } from '../../adjustments/adjust-pair.ts';
import type { AdjustmentKind } from '../../adjustments/adjustment-kind.ts';
import { lowerDemand } from '../../adjustments/demands.ts';
import { offerSupport } from '../../adjustments/offer-support.ts';
import { essentialAbilitiesGate } from '../../gates/essential-abilities.ts';
import type { Gate } from '../../gates/gate.ts';
import { travelGate } from '../../gates/travel.ts';
import { type Fields, haveCommon } from '../../pair/reads.ts';
import { abilitiesRule } from '../../rules/abilities.ts';
import { experienceRule } from '../../rules/experience.ts';
import type { FitRule } from '../../rules/fit-rule.ts';
import { roomToGrowRule } from '../../rules/room-to-grow.ts';
import { travelTimeRule } from '../../rules/travel-time.ts';
import { wishesRule } from '../../rules/wishes.ts';
import type { PairScorer } from '../../scoring/pair-scorer.ts';
import type { CandidateColumns } from './candidate-columns.ts';
import type { PartColumn } from './part-column.ts';

/** Gates that are known by more than one column of values, or by none. */
const knownGates: readonly Gate[] = [travelGate, essentialAbilitiesGate];
/** Rules that are. */
const knownRules: readonly FitRule[] = [
  wishesRule,
  travelTimeRule,
  roomToGrowRule,
  abilitiesRule,
  experienceRule,
];
/** What opens essential abilities never makes more of the demands known. */
const neverMakeKnown: readonly AdjustmentKind[] = [offerSupport, lowerDemand];
/** Numbers of 32 bits hold a set of gates or rules. */
const mostBits = 31;

/** What may become of a pair that fails a set of gates. */
interface Opening {
  /** Whether one adjustment may open them all. */
  readonly isPossible: boolean;
  /** The rules whose fit such an adjustment may alter, as bits by their position. */
  readonly altered: number;
  /** Those of them of which it may also make more known. */
  readonly madeKnown: number;
  /** Those of them that it alters by more than which conditions the work has. */
  readonly reworked: number;
}

/**
 * How the gates and rules of a scorer are looked up in columns: what each reads decides. Sets of gates and of rules are bits
 * by their position in the scorer.
 */
export class ScoringPlan {
  readonly scorer: PairScorer;
  /** By column, the gates that nothing opens. */
  readonly passing = new Map<PartColumn, Gate[]>();
  /** The gates that may be opened, each with its column. */
  readonly openable: (readonly [gate: Gate, column: PartColumn])[] = [];
  /** The rules that a column decides, each with it. */
  readonly fitting = new Map<FitRule, PartColumn>();
  /** Bit of the gate of trips, 0 when the scorer has none; and of that of essential abilities. */
  readonly tripBit: number;
  readonly essentialBit: number;
  /** Whether the scorer has gates or rules that columns can't tell of: then it is asked itself for each pair left. */
  readonly isAsking: boolean;
  /** Those of them that are gates and may be opened. */
  readonly #asked: readonly Gate[];
  readonly #openings = new Map<number, Opening>();
  readonly #openingOfNone: Opening;

  constructor(scorer: PairScorer, columns: CandidateColumns) {
    const { gates, rules } = scorer;
    if (Math.max(gates.length, rules.length) > mostBits) {
      throw new RangeError(`A scorer has at most ${mostBits} gates and as many rules.`);
    }
    this.scorer = scorer;
    const asked: Gate[] = [];
    for (const gate of gates) {
      // what decides the adjustment must be in the column, too
      const fields = [...gate.reads.candidate, ...((gate.openedBy && gate.alsoReads?.candidate) ?? [])];
      const column = columns.partWith(fields);
      if (knownGates.includes(gate)) {
        continue;
      }
      if (column === undefined) {
        asked.push(gate);
      } else if (gate.openedBy === undefined) {
        this.passing.set(column, [...(this.passing.get(column) ?? []), gate]);
      } else {
        this.openable.push([gate, column]);
      }
    }
    const otherRules = rules.filter((rule) => !knownRules.includes(rule));
    for (const rule of otherRules) {
      const column = columns.partWith(rule.reads.candidate);
      if (column !== undefined) {
        this.fitting.set(rule, column);
      }
    }
    this.tripBit = this.bitOf(travelGate);
    this.essentialBit = this.bitOf(essentialAbilitiesGate);
    this.isAsking = asked.length > 0 || this.fitting.size < otherRules.length;
    this.#asked = asked.filter(({ openedBy }) => openedBy !== undefined);
    this.#openingOfNone = this.#findOpening(0);
  }

  /** Whether a gate that the scorer itself is asked for may make a near miss of any pair. */
  get mayAnyBeNearMiss(): boolean {
    return this.#asked.length > 0;
  }

  /** 0 for a gate that the scorer doesn't have. */
  bitOf(gate: Gate): number {
    const position = this.scorer.gates.indexOf(gate);
    return position < 0 ? 0 : 1 << position;
  }

  /** 0 for a rule that the scorer doesn't have. */
  ruleBitOf(rule: FitRule): number {
    const position = this.scorer.rules.indexOf(rule);
    return position < 0 ? 0 : 1 << position;
  }

  /** What may become of a pair that fails these gates, and maybe some that are not known yet. */
  openingOf(failed: number): Opening {
    if (failed === 0) {
      return this.#openingOfNone;
    }
    let opening = this.#openings.get(failed);
    if (opening === undefined) {
      opening = this.#findOpening(failed);
      this.#openings.set(failed, opening);
    }
    return opening;
  }

  #findOpening(failed: number): Opening {
    const { gates } = this.scorer;
    const failing = gates.filter((gate) => (failed & this.bitOf(gate)) !== 0);
    // it is the first failed gate that names the adjustment
    const naming = [...failing.slice(0, 1), ...this.#asked];
    const kinds = naming
      .flatMap(({ openedBy = [] }) => openedBy)
      .filter((kind) => failing.every((gate) => haveCommon(gate.reads, fieldsAltered(kind))));
    return {
      isPossible: failed === 0 || kinds.length > 0,
      altered: this.#rulesReading(kinds.map(fieldsAltered)),
      madeKnown: this.#rulesReading(
        kinds.filter((kind) => !neverMakeKnown.includes(kind)).map(fieldsAltered),
      ),
      reworked: this.#rulesReading(kinds.map(fieldsAltered).map(withoutConditions)),
    };
  }

  #rulesReading(altered: readonly Fields[]): number {
    const reading = this.scorer.rules.filter((rule) =>
      altered.some((fields) => haveCommon(rule.reads, fields)),
    );
    return reading.reduce((bits, rule) => bits | this.ruleBitOf(rule), 0);
  }
}

function withoutConditions({ candidate, role }: Fields): Fields {
  return { candidate, role: role.filter((field) => field !== 'workConditions') };
}
