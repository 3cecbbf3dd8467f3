import { expect } from 'chai';
import type { Evidence } from '../../../matching/model/pair-score.ts';
import { roundScore } from '../../../matching/pair/round.ts';
import type { FitRule } from '../../../matching/rules/fit-rule.ts';
import { type PairParts, pairOf } from '../pair-of.ts';

/** One row of a rule's table; `known` and evidence are compared where they are given. */
export interface RuleRow extends PairParts {
  readonly title: string;
  /** Rounded to 6 decimals. */
  readonly fit: number | null;
  readonly known?: number;
  readonly evidence?: Evidence;
}

/** Declares one test for each row. */
export function testRule(rule: FitRule, rows: readonly RuleRow[]): void {
  describe(`fit rule ${rule.id}`, () => {
    for (const row of rows) {
      it(`${row.fit ?? 'unknown'}: ${row.title}`, () => {
        const pair = pairOf(row);
        const fit = rule.fit(pair);
        expect(fit === null ? null : roundScore(fit)).to.equal(row.fit);
        if (row.known !== undefined) {
          expect(rule.known?.(pair) ?? 1).to.equal(row.known);
        }
        if (row.evidence) {
          expect(rule.evidence(pair)).to.deep.equal(row.evidence);
        }
      });
    }
  });
}
