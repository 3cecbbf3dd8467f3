import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { packEvidence, unpackEvidence } from '../../../matching/scoring/packed-evidence.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary, roleArbitrary, workplaceArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);

describe('Packed evidence', () => {
  it('comes back as it was from JSON, for any pair', () => {
    fc.assert(
      fc.property(
        candidateArbitrary,
        roleArbitrary,
        fc.option(workplaceArbitrary),
        (candidate, role, workplace) => {
          const { gates, rules, nearMiss } = scorer.explain(
            compileCandidate('c', candidate),
            compileRole('r', role, workplace),
          );
          const stored = JSON.parse(JSON.stringify(packEvidence({ gates, rules, nearMiss })));
          const unpacked = unpackEvidence(stored, defaultPolicy);
          expect(unpacked).to.deep.equal({ gates, rules, nearMiss });
          expect(JSON.stringify(unpacked)).to.equal(JSON.stringify({ gates, rules, nearMiss }));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('takes less than a third of the bytes', () => {
    const score = scorer.explain(
      compileCandidate('c', {
        wishes: 'duka och servera',
        availability: { hoursPerWeek: { min: 10, max: 20 } },
      }),
      compileRole('r', { title: 'Duka bord och servera frukost', hoursPerWeek: { min: 10, max: 20 } }, null),
    );
    const { gates, rules, nearMiss } = score;
    expect(JSON.stringify(packEvidence(score)).length).to.be.below(
      JSON.stringify({ gates, rules, nearMiss }).length / 3,
    );
  });

  it('refuses an outcome that it does not know', () => {
    expect(() => unpackEvidence({ o: 'px', f: [] }, defaultPolicy)).to.throw(
      '"px" tells no outcome of gate 1',
    );
  });
});
