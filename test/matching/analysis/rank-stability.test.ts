import { expect } from 'chai';
import fc from 'fast-check';
import { rankStability, type StoredAnalysis } from '../../../matching/analysis/rank-stability.ts';
import { totalOfRules } from '../../../matching/analysis/sum-side.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { ruleIds, rules } from '../../../matching/rules/rules.ts';
import { pairArbitrary, scoreOf } from '../generated-pairs.ts';

const { thinProfile, weights } = defaultPolicy;

function withFits(id: string, fits: Partial<Record<string, number>>): StoredAnalysis {
  return {
    wait: 0,
    id,
    thinProfile,
    rules: rules.map(({ id: rule, side }) => ({
      rule,
      side,
      weight: weights[rule] ?? 0,
      fit: fits[rule] ?? null,
      known: fits[rule] === undefined ? 0 : 1,
    })),
  };
}

describe('rank stability', () => {
  it('works out the very total that the scorer gives under other weights', () => {
    fc.assert(
      fc.property(
        pairArbitrary,
        fc.constantFrom(...ruleIds),
        fc.constantFrom(0.8, 1, 1.2),
        (pair, rule, by) => {
          const policy = { ...defaultPolicy, weights: { ...weights, [rule]: (weights[rule] ?? 0) * by } };
          const moved = totalOfRules(scoreOf(pair).rules, thinProfile, (id, weight) =>
            id === rule ? weight * by : weight,
          );
          expect(moved).to.equal(scoreOf(pair, policy).total);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells the ranks between which a pair moves, and by which weight it falls', () => {
    const wanted = withFits('wanted', { wishes: 0.9, 'travel-time': 0.1, abilities: 0.8 });
    const near = withFits('near', { wishes: 0.8, 'travel-time': 0.95, abilities: 0.8 });
    const far = withFits('far', { wishes: 0.1, 'travel-time': 0.1, abilities: 0.1 });
    expect(rankStability([far, near, wanted], 20)).to.deep.equal([
      { id: 'near', rank: 1, best: 1, worst: 2, worstBy: { rule: 'wishes', direction: 'higher' } },
      { id: 'wanted', rank: 2, best: 1, worst: 2, worstBy: null },
      { id: 'far', rank: 3, best: 3, worst: 3, worstBy: null },
    ]);
  });

  it('orders ties by id and shows no more than it is asked for, though all are ranked', () => {
    const same = ['c', 'a', 'b'].map((id) => withFits(id, { wishes: 0.5 }));
    expect(rankStability(same, 2)).to.deep.equal(
      ['a', 'b'].map((id, index) => ({
        id,
        rank: index + 1,
        best: index + 1,
        worst: index + 1,
        worstBy: null,
      })),
    );
    expect(rankStability([], 20)).to.deep.equal([]);
  });

  it('holds every rank between its best and its worst, whatever the order of the pairs', () => {
    fc.assert(
      fc.property(fc.array(pairArbitrary, { maxLength: 8 }), (pairs) => {
        const stored = pairs.map((pair, index) => ({
          id: `p${index}`,
          wait: index % 2,
          thinProfile,
          rules: scoreOf(pair).rules,
        }));
        const ranges = rankStability(stored, 20);
        expect(rankStability(stored.toReversed(), 20)).to.deep.equal(ranges);
        for (const { rank, best, worst, worstBy } of ranges) {
          expect(best <= rank && rank <= worst).to.equal(true);
          expect(worstBy === null).to.equal(worst === rank);
        }
      }),
      { numRuns: 60 },
    );
  });
});
