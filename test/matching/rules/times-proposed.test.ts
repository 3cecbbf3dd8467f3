import { expect } from 'chai';
import type { Evidence } from '../../../matching/model/pair-score.ts';
import { Pair } from '../../../matching/pair/pair.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { timesProposedRule } from '../../../matching/rules/times-proposed.ts';
import { pairOf } from '../pair-of.ts';

/** It reads no profile: the number comes from recorded steps. */
function proposed(timesProposed: number | null, policy = defaultPolicy): Pair {
  const { candidate, role, texts, setting } = pairOf({ policy });
  return new Pair({ ...candidate, timesProposed }, role, texts, setting);
}

describe('fit rule times-proposed', () => {
  const rows: readonly (readonly [times: number | null, fit: number | null, evidence: Evidence])[] = [
    [0, 1, { times: 0 }],
    [2, 0.5, { times: 2 }],
    [6, 0.25, { times: 6 }],
    [null, null, {}],
  ];
  for (const [times, fit, evidence] of rows) {
    it(`${fit ?? 'unknown'}: ${times ?? 'not known how many'} proposals`, () => {
      const pair = proposed(times);
      expect(timesProposedRule.fit(pair)).to.equal(fit);
      expect(timesProposedRule.evidence(pair)).to.deep.equal(evidence);
    });
  }

  it('falls by half after as many as the policy says, and is off as shipped', () => {
    const policy = { ...defaultPolicy, spread: { ...defaultPolicy.spread, halfProposals: 1 } };
    expect(timesProposedRule.fit(proposed(1, policy))).to.equal(0.5);
    expect(defaultPolicy.weights['times-proposed']).to.equal(0);
  });
});
