import { expect } from 'chai';
import type { Gate, GateOutcome } from '../../../matching/gates/gate.ts';
import type { Adjustment } from '../../../matching/model/adjustment.ts';
import type { Evidence } from '../../../matching/model/pair-score.ts';
import { type PairParts, pairOf } from '../pair-of.ts';

/** One row of a gate's table; evidence and adjustments are compared where they are given. */
export interface GateRow extends PairParts {
  readonly title: string;
  readonly outcome: GateOutcome;
  readonly evidence?: Evidence;
  readonly adjustments?: readonly Adjustment[];
}

/** Declares one test for each row. */
export function testGate(gate: Gate, rows: readonly GateRow[]): void {
  describe(`gate ${gate.id}`, () => {
    for (const row of rows) {
      it(`${row.outcome}: ${row.title}`, () => {
        const pair = pairOf(row);
        expect(gate.check(pair)).to.equal(row.outcome);
        if (row.evidence) {
          expect(gate.evidence(pair)).to.deep.equal(row.evidence);
        }
        if (row.adjustments) {
          expect(gate.adjustments?.(pair) ?? []).to.deep.equal(row.adjustments);
        }
      });
    }
  });
}
