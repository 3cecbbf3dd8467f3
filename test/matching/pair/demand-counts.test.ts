import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import {
  countDemands,
  countRead,
  type DemandCounts,
  fitOfDemands,
  knownNumberShare,
  knownWeightShare,
} from '../../../matching/pair/demand-counts.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { pairArbitrary } from '../generated-pairs.ts';

const countsArbitrary: fc.Arbitrary<DemandCounts> = fc.record({
  essential: fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
  helpful: fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
});
const runs = { numRuns: 1_000 };
const withShare = (share: number): Policy => ({
  ...defaultPolicy,
  inferred: { ...defaultPolicy.inferred, share },
});

/** As it was before own words counted: rated levels alone. */
function fitOfRated({ essential, helpful }: DemandCounts): number | null {
  const { fitByDeficit, worstShare, essentialWeight } = defaultPolicy.abilities;
  let [worst, weighted, weights] = [1, 0, 0];
  for (let deficit = 0; deficit <= 4; deficit += 1) {
    const weight = essentialWeight * (essential[deficit] ?? 0) + (helpful[deficit] ?? 0);
    if (weight === 0) {
      continue;
    }
    const fit = deficit === 0 ? 1 : (fitByDeficit[deficit - 1] ?? 0);
    worst = Math.min(worst, fit);
    weighted += weight * fit;
    weights += weight;
  }
  return weights === 0 ? null : worstShare * worst + (1 - worstShare) * (weighted / weights);
}

describe('counts of demands', () => {
  it('give the same fit to the last bit as before own words counted, where none are read or they have no share', () => {
    fc.assert(
      fc.property(countsArbitrary, countsArbitrary, (rated, read) => {
        const before = fitOfRated(rated);
        expect(fitOfDemands(rated, null, defaultPolicy)).to.equal(before);
        expect(fitOfDemands(rated, read, withShare(0))).to.equal(before);
      }),
      runs,
    );
  });

  it('give a fit that what was read moves less than the same rated would, and no further', () => {
    fc.assert(
      fc.property(countsArbitrary, fc.nat({ max: 4 }), (rated, deficit) => {
        const one = { essential: [0, 0, 0, 0, 0], helpful: [0, 0, 0, 0, 0].with(deficit, 1) };
        const sum = { ...rated, helpful: Array.from(rated.helpful, (n, at) => n + (at === deficit ? 1 : 0)) };
        const alone = fitOfDemands(rated, null, defaultPolicy);
        fc.pre(alone !== null);
        const read = fitOfDemands(rated, one, defaultPolicy) ?? 0;
        const added = fitOfDemands(sum, null, defaultPolicy) ?? 0;
        expect(Math.abs(read - (alone ?? 0))).to.be.at.most(Math.abs(added - (alone ?? 0)) + 1e-12);
        expect(fitOfDemands(rated, one, withShare(1))).to.be.closeTo(added, 1e-12);
      }),
      runs,
    );
  });

  it('read nothing of profiles without own words, licences and stretches', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ candidate, role, workplace }) => {
        const { wishes: _w, wishesInOrder: _o, licences: _l, longestStretch: _s, ...silent } = candidate;
        const { title: _t, description: _d, tasks: _k, ...bare } = role;
        const [compiled, compiledRole] = [
          compileCandidate('c', silent),
          compileRole('r', bare, workplace),
        ] as const;
        expect(countRead(compiled.inferredLevels, compiledRole)).to.equal(null);
        expect(compiledRole.areDemandsInferred).to.equal(false);
        const { essential, helpful } = countDemands(compiled.levels, compiledRole);
        const numberOf = (counts: ArrayLike<number>) => Array.from(counts).reduce((sum, n) => sum + n, 0);
        const known = { knownEssential: numberOf(essential), knownHelpful: numberOf(helpful) };
        const { demanded, essential: demandedEssential } = compiledRole;
        const number = known.knownEssential + known.knownHelpful;
        expect(knownNumberShare(number, compiledRole, defaultPolicy)).to.equal(
          demanded.length === 0 ? 0 : number / demanded.length,
        );
        const { essentialWeight } = defaultPolicy.abilities;
        const weight = number + (essentialWeight - 1) * known.knownEssential;
        const all = demanded.length + (essentialWeight - 1) * demandedEssential.length;
        expect(knownWeightShare(known, null, compiledRole, defaultPolicy)).to.equal(
          all === 0 ? 0 : weight / all,
        );
      }),
    );
  });
});
