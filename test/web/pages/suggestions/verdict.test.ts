import { expect } from 'chai';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { verdictOf } from '../../../../web/src/pages/suggestions/verdict.ts';

const rules = (candidate: number, workplace: number) => [
  { side: 'candidate' as const, weight: 8, known: candidate },
  { side: 'workplace' as const, weight: 8, known: workplace },
];

describe('What is said of how strong a suggestion is', () => {
  it('goes by its total, and calls strong what the policy calls good', () => {
    const { good } = defaultPolicy;
    const totals = [1, good, good - 0.001, 0.5, 0.499, 0];
    expect(totals.map((total) => verdictOf({ total, rules: rules(1, 1) }))).to.deep.equal([
      'strong',
      'strong',
      'fair',
      'fair',
      'weak',
      'weak',
    ]);
  });

  it('is nothing where less than half is known of one side', () => {
    expect(verdictOf({ total: 0.9, rules: rules(0.49, 1) })).to.equal('thin');
    expect(verdictOf({ total: 0.9, rules: rules(1, 0.49) })).to.equal('thin');
    expect(verdictOf({ total: 0.9, rules: rules(0.5, 0.5) })).to.equal('strong');
    expect(verdictOf({ total: 0.9, rules: [] })).to.equal('thin');
  });
});
