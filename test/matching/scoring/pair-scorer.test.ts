import { expect } from 'chai';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { gateIds } from '../../../matching/gates/gates.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { PairScore } from '../../../matching/model/pair-score.ts';
import type { Role } from '../../../matching/model/role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { rules } from '../../../matching/rules/rules.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { harmonicMean } from '../../../matching/scoring/side-sum.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);

function explain(candidate: Candidate, role: Role, by = scorer): PairScore {
  return by.explain(compileCandidate('candidate', candidate), compileRole('role', role, null));
}

function total(candidate: Candidate, role: Role) {
  return scorer.total(compileCandidate('candidate', candidate), compileRole('role', role, null));
}

describe('pair scorer', () => {
  it('shows every gate and every rule in their fixed order', () => {
    const score = explain({}, {});
    expect(score.gates.map((gate) => gate.gate)).to.deep.equal([...gateIds]);
    // those of spread weigh nothing here
    const shown = rules.filter(({ isOfSpread }) => !isOfSpread);
    expect(score.rules.map((rule) => rule.rule)).to.deep.equal(shown.map(({ id }) => id));
    expect(score.rules.filter((rule) => rule.side === 'candidate').map((rule) => rule.rule)).to.deep.equal([
      ...shown.filter(({ side }) => side === 'candidate').map(({ id }) => id),
    ]);
  });

  it('gives two empty profiles the prior, but for wishes, which count as saying nothing, with no coverage', () => {
    const score = explain({}, {});
    const { prior } = defaultPolicy.thinProfile;
    // wishes 12 × 0.25, and 7 of other weights × 0.8 × 0.6, out of 12 and 7 × 0.8
    expect(score).to.include({ forCandidate: 0.361364, forWorkplace: prior, total: 0.451064, coverage: 0 });
    expect(total({}, {})).to.deep.equal({ kind: 'match', total: 0.451064 });
  });

  it('puts a well-known good pair above an empty one, and an empty one above a well-known poor one', () => {
    const role: Role = { title: 'Duka och servera frukost', demands: { memory: 2, attention: 2 } };
    const good = total({ wishes: 'servera frukost', abilities: { memory: 2, attention: 3 } }, role).total;
    const empty = total({}, role).total;
    const poor = total({ wishes: 'xyzzy', abilities: { memory: 0, attention: 0 } }, role).total;
    expect(good).to.be.greaterThan(empty);
    expect(empty).to.be.greaterThan(poor);
  });

  it('counts what is unknown into neither fit nor coverage', () => {
    const score = explain({ abilities: { memory: 2 } }, { demands: { memory: 2, attention: 2 } });
    const abilities = score.rules.find((rule) => rule.rule === 'abilities');
    expect(abilities).to.deep.include({ fit: 1, known: 0.5, weight: 8 });
    // Half of abilities (8) and of room to grow (1), out of all weights (30.5).
    expect(score.coverage).to.equal(0.147541);
  });

  it('leaves a rule of weight 0 out of the score but in the analysis', () => {
    const policy = { ...defaultPolicy, weights: { ...defaultPolicy.weights, wishes: 0 } };
    const by = createPairScorer(policy, today);
    const pair: [Candidate, Role] = [{ wishes: 'Jag vill inte duka' }, { title: 'Duka och servera frukost' }];
    const { prior } = defaultPolicy.thinProfile;
    expect(explain(...pair, by).forCandidate).to.equal(prior);
    expect(explain(...pair, by).rules[0]).to.deep.include({ rule: 'wishes', weight: 0, known: 1 });
    expect(explain(...pair).forCandidate).to.be.lessThan(prior);
  });

  it('gives the prior to a side of which nothing is known, even where the prior has no strength', () => {
    const by = createPairScorer(
      {
        ...defaultPolicy,
        weights: { ...defaultPolicy.weights, wishes: 0 },
        thinProfile: { ...defaultPolicy.thinProfile, prior: 0.3, strength: 0 },
      },
      today,
    );
    expect(explain({}, {}, by)).to.include({ forCandidate: 0.3, forWorkplace: 0.3, total: 0.3 });
  });

  it('takes unknown wishes for wishes that say nothing of the role, so that nobody gains by leaving them out', () => {
    const role: Role = { title: 'Duka och servera frukost', demands: { attention: 2 } };
    for (const known of [{}, { abilities: { attention: 2 } }, { abilities: { attention: 0 } }] as const) {
      const without = explain(known, role);
      expect(explain({ ...known, wishes: 'أريد أن أعمل' }, role).total).to.equal(without.total);
      expect(explain({ ...known, wishes: 'klippa gräs' }, role).total).to.be.at.least(without.total);
      expect(without.rules[0]).to.include({ fit: null, known: 0 });
      expect(explain({ ...known, wishes: 'servera frukost' }, role).total).to.be.above(without.total);
      expect(explain({ ...known, wishes: 'Jag vill inte servera frukost' }, role).total).to.be.below(
        without.total,
      );
    }
  });

  it('puts who asks for just this and has told no more before who is well rated and asked for nothing', () => {
    const role: Role = {
      title: 'Tvätthjälp',
      description: 'Tvätta och vika kläder',
      demands: { attention: 2, standing: 2 },
    };
    const rated: Candidate = { abilities: { attention: 3, standing: 3 } };
    const asks = total({ wishes: 'Jag vill tvätta och vika kläder' }, role).total;
    expect(asks).to.be.above(total(rated, role).total);
    expect(total({}, role).total).to.be.below(total(rated, role).total);
  });

  it('ranks profiles of nothing but text exactly by their similarity, where no task type is read', () => {
    // no words of any task type: those count by themselves
    const role: Role = { title: 'Medarbetare', description: 'Kompass, kartblad och höjdkurvor i terrängen' };
    const wishes = ['kompass', 'kartbladet', 'höjdkurvor i terräng', 'kartor', 'kurvor', 'terräng'];
    const scores = wishes.map((wish) => explain({ wishes: wish }, role));
    const similarities = scores.map((score) => Number(score.rules[0]?.evidence.similarity));
    const bySimilarity = wishes
      .map((_, index) => index)
      .sort((a, b) => (similarities[a] ?? 0) - (similarities[b] ?? 0));
    const byTotal = wishes
      .map((_, index) => index)
      .sort((a, b) => (scores[a]?.total ?? 0) - (scores[b]?.total ?? 0));
    expect(byTotal).to.deep.equal(bySimilarity);
    expect(new Set(scores.map((score) => score.total)).size).to.equal(new Set(similarities).size);
  });

  it('lets a travel time from elsewhere take the place of the estimate', () => {
    const by = createPairScorer(defaultPolicy, today, { travelMinutes: () => 99 });
    const score = explain(
      { travel: { from: { lat: 57, lon: 12 }, maxMinutes: 30 } },
      { location: { lat: 57, lon: 12 } },
      by,
    );
    expect(score.gates.find((gate) => gate.gate === 'travel')?.evidence).to.deep.equal({
      minutes: 99,
      maxMinutes: 30,
    });
  });

  it('has a harmonic mean of 0 where a side is 0', () => {
    expect(harmonicMean(0, 0)).to.equal(0);
    expect(harmonicMean(0, 1)).to.equal(0);
    expect(harmonicMean(0.5, 0.25)).to.equal(0.333333);
  });
});

describe('near misses', () => {
  it('is none when every gate holds', () => {
    expect(explain({}, {}).nearMiss).to.equal(null);
  });

  it('names the adjustment and scores the pair as it would then be', () => {
    const candidate: Candidate = { avoids: [{ condition: 'knives', strength: 'never' }], wishes: 'laga mat' };
    const role: Role = { title: 'Laga mat', conditions: [{ condition: 'knives', presence: 'avoidable' }] };
    const score = explain(candidate, role);
    expect(score.nearMiss).to.deep.equal({
      gate: 'conditions',
      adjustment: { kind: 'avoid-condition', condition: 'knives' },
    });
    const without = explain(candidate, { ...role, conditions: [] });
    expect(score.total).to.equal(without.total);
    expect(total(candidate, role)).to.deep.equal({ kind: 'near-miss', total: without.total });
  });

  it('is none when two gates need two adjustments', () => {
    const candidate: Candidate = {
      avoids: [{ condition: 'knives', strength: 'never' }],
      availability: { hoursPerWeek: { min: 10, max: 20 } },
    };
    const role: Role = {
      conditions: [{ condition: 'knives', presence: 'avoidable' }],
      hoursPerWeek: { min: 22, max: 30 },
    };
    expect(explain(candidate, role).nearMiss).to.equal(null);
    expect(total(candidate, role)).to.deep.equal({ kind: 'none', total: 0 });
  });

  it('is one when a single adjustment opens two gates', () => {
    const candidate: Candidate = {
      abilities: { driving: 1 },
      needs: [{ support: 'someone-else-drives', strength: 'needed' }],
    };
    const role: Role = { demands: { driving: { level: 2, essential: true } }, supports: [] };
    const score = explain(candidate, role);
    expect(score.gates.filter((gate) => gate.outcome === 'fail').map((gate) => gate.gate)).to.deep.equal([
      'essential-abilities',
      'needed-supports',
    ]);
    expect(score.nearMiss).to.deep.equal({
      gate: 'essential-abilities',
      adjustment: { kind: 'offer-support', support: 'someone-else-drives' },
    });
  });

  it('is none when a gate fails that nothing opens', () => {
    const candidate: Candidate = { avoids: [{ condition: 'knives', strength: 'never' }] };
    const role: Role = { status: 'closed', conditions: [{ condition: 'knives', presence: 'avoidable' }] };
    expect(explain(candidate, role).nearMiss).to.equal(null);
  });
});
