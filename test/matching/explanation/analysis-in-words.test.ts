import { expect } from 'chai';
import { sayDifference, sayRankRange } from '../../../matching/explanation/analysis-in-words.ts';
import { ruleIds } from '../../../matching/rules/rules.ts';

describe('Numbers of a comparison and of stability, in words', () => {
  it('say whom a difference favours, and by how much, of totals, sides and every rule', () => {
    expect(sayDifference('total', 0.125).sv).to.equal(
      'Sammanlagt skiljer 12,5\u00a0% till den andras fördel.',
    );
    expect(sayDifference('workplace', -0.04).en).to.equal(
      'For the workplace differs by 4% in favour of the first.',
    );
    for (const rule of ruleIds) {
      const { sv, en } = sayDifference({ rule }, 0);
      expect(sv).to.match(/^[A-ZÅÄÖ].+: ingen skillnad\.$/);
      expect(en).to.match(/^[A-Z].+: no difference\.$/);
    }
  });

  it('say between which places a rank moves, and which weight makes it lowest', () => {
    expect(sayRankRange({ rank: 3, best: 3, worst: 3, worstBy: null }).sv).to.equal(
      'Plats 3, vilken vikt som än ändras.',
    );
    const moved = sayRankRange({
      rank: 3,
      best: 2,
      worst: 5,
      worstBy: { rule: 'wishes', direction: 'lower' },
    });
    expect(moved.sv).to.match(
      /^Plats 3, mellan 2 och 5 när en vikt ändras\. Lägst hamnar .+ väger mindre: .+\.$/,
    );
    expect(moved.en).to.match(/^Place 3, between 2 and 5 when a weight is changed\. .+ weighs less: .+\.$/);
  });
});
