import { expect } from 'chai';
import fc from 'fast-check';
import { compareScores } from '../../../matching/analysis/compare-scores.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import type { Role } from '../../../matching/model/role.ts';
import { roundScore } from '../../../matching/pair/round.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { ruleIds, spreadRuleIds } from '../../../matching/rules/rules.ts';
import { type Profiles, pairArbitrary, policyArbitrary, scoreOf } from '../generated-pairs.ts';

const analysed = (profiles: Profiles, policy: Policy = defaultPolicy) => ({
  rules: scoreOf(profiles, policy).rules,
  thinProfile: policy.thinProfile,
});
const inMillionths = (value: number): number => Math.round(value * 1e6);
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + inMillionths(value), 0);

const role: Role = { title: 'Duka och servera frukost', demands: { memory: 2, attention: 2 } };
const pairWith = (candidate: Candidate): Profiles => ({ candidate, role, workplace: null });

describe('the difference of two scores', () => {
  it('adds up exactly, rule by rule and side by side, for any two pairs and policies', () => {
    fc.assert(
      fc.property(pairArbitrary, pairArbitrary, policyArbitrary, policyArbitrary, (x, y, p, q) => {
        const [a, b] = [scoreOf(x, p), scoreOf(y, q)];
        const difference = compareScores(
          { rules: a.rules, thinProfile: p.thinProfile },
          { rules: b.rules, thinProfile: q.thinProfile },
        );
        const [ofCandidate, ofWorkplace] = difference.sides;
        expect(difference).to.include({ a: a.total, b: b.total });
        expect(ofCandidate).to.include({ side: 'candidate', a: a.forCandidate, b: b.forCandidate });
        expect(ofWorkplace).to.include({ side: 'workplace', a: a.forWorkplace, b: b.forWorkplace });
        expect(sum([ofCandidate.ofTotal, ofWorkplace.ofTotal])).to.equal(inMillionths(difference.difference));
        for (const side of difference.sides) {
          expect(inMillionths(side.difference)).to.equal(inMillionths(side.b) - inMillionths(side.a));
          expect(sum([side.ofPrior, ...side.rules.map((rule) => rule.difference)])).to.equal(
            inMillionths(side.difference),
          );
          for (const { a: first, b: second, difference: moved } of side.rules) {
            const exact = (second?.contribution ?? 0) - (first?.contribution ?? 0);
            expect(Math.abs(exact - moved)).to.be.at.most(3e-6);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('names every rule in stable order', () => {
    const { sides } = compareScores(analysed(pairWith({})), analysed(pairWith({})));
    expect(sides.flatMap((side) => side.rules.map(({ rule }) => rule))).to.deep.equal(
      ruleIds.filter((id) => !spreadRuleIds.includes(id)),
    );
  });

  it('is turned round when the two are', () => {
    fc.assert(
      fc.property(pairArbitrary, pairArbitrary, (x, y) => {
        const there = compareScores(analysed(x), analysed(y));
        const back = compareScores(analysed(y), analysed(x));
        expect(inMillionths(back.difference)).to.equal(-inMillionths(there.difference) + 0);
      }),
      { numRuns: 200 },
    );
  });

  it('lies in the rule that differs between two candidates for a role', () => {
    const weak = pairWith({ wishes: 'servera frukost', abilities: { memory: 1, attention: 2 } });
    const able = pairWith({ wishes: 'servera frukost', abilities: { memory: 2, attention: 2 } });
    const [ofCandidate, ofWorkplace] = compareScores(analysed(weak), analysed(able)).sides;
    expect(ofCandidate.difference).to.equal(0);
    const moved = ofWorkplace.rules.filter(({ difference }) => difference !== 0);
    expect(moved.map(({ rule }) => rule)).to.deep.equal(['abilities']);
    expect(moved[0]?.difference).to.equal(ofWorkplace.difference).and.above(0);
  });

  it('is drawn towards nothing by what is unknown, the more the stronger a policy leans', () => {
    const thin = pairWith({ wishes: 'servera frukost' });
    const unmoved: Policy = { ...defaultPolicy, thinProfile: { ...defaultPolicy.thinProfile, strength: 0 } };
    const [ofCandidate] = compareScores(analysed(thin, unmoved), analysed(thin)).sides;
    const wishes = ofCandidate.rules.find(({ rule }) => rule === 'wishes');
    expect(wishes?.a?.fit).to.equal(wishes?.b?.fit);
    expect(wishes?.difference).to.equal(ofCandidate.difference).and.below(0);
    expect(wishes?.b?.contribution).to.be.above(0);
    expect(ofCandidate.rules.find(({ rule }) => rule === 'travel-time')).to.deep.include({ difference: 0 });
  });

  it('lies in the weight that differs between two policies for one pair, and in their priors', () => {
    const pair = pairWith({ wishes: 'servera frukost', abilities: { memory: 0, attention: 2 } });
    const heavier: Policy = { ...defaultPolicy, weights: { ...defaultPolicy.weights, abilities: 16 } };
    const [, byWeight] = compareScores(analysed(pair), analysed(pair, heavier)).sides;
    expect(byWeight.ofPrior).to.equal(0);
    expect(byWeight.rules.find(({ rule }) => rule === 'abilities')).to.deep.nested.include({
      'a.weight': 8,
      'b.weight': 16,
    });
    const kinder: Policy = { ...defaultPolicy, thinProfile: { ...defaultPolicy.thinProfile, prior: 0.65 } };
    const [ofCandidate] = compareScores(analysed(pair), analysed(pair, kinder)).sides;
    expect(ofCandidate.ofPrior).to.be.closeTo(0.05, 3e-6);
    expect(roundScore(ofCandidate.b - ofCandidate.a)).to.equal(ofCandidate.difference);
  });

  it('holds for sides of which nothing counts', () => {
    const nothing = { rules: [], thinProfile: { ...defaultPolicy.thinProfile, strength: 0 } };
    const { a, b, sides } = compareScores(nothing, nothing);
    expect([a, b, sides[0].rules]).to.deep.equal([0.6, 0.6, []]);
  });
});
