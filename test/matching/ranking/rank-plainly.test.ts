import { expect } from 'chai';
import fc from 'fast-check';
import { candidatesOf, generateRegion } from '../../../db/demonstration/generate-region.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { rankCandidates } from '../../../matching/ranking/rank.ts';
import { rankPlainly, totalsPlainly } from '../../../matching/ranking/rank-plainly.ts';
import { compileCandidate } from '../../../matching/scoring/compile-candidate.ts';
import { compileRole } from '../../../matching/scoring/compile-role.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary, roleArbitrary, workplaceArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);
const limits = { suggestions: 20, nearMisses: 10 };

function poolOf(candidates: readonly ReturnType<typeof compileCandidate>[]): CandidatePool {
  const pool = new CandidatePool();
  for (const candidate of candidates) pool.set(candidate);
  return pool;
}

describe('The plain ranking', () => {
  it('is what a pool gives, to the last bit and word of evidence, for any profiles', () => {
    fc.assert(
      fc.property(
        fc.array(candidateArbitrary, { maxLength: 30 }),
        roleArbitrary,
        fc.option(workplaceArbitrary),
        (profiles, roleProfile, workplace) => {
          const candidates = profiles.map((profile, index) => compileCandidate(`c${index}`, profile));
          const role = compileRole('role', roleProfile, workplace);
          expect(rankCandidates(role, poolOf(candidates), scorer, limits)).to.deep.equal(
            rankPlainly(role, candidates, scorer, limits),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is what a pool gives for a generated region, pool of several blocks', () => {
    const candidates = [...candidatesOf(7, 5_000, today)].map((profile) => {
      const { id, details: _details, ...candidate } = profile;
      return compileCandidate(id, candidate);
    });
    const pool = poolOf(candidates);
    const region = generateRegion({ seed: 7, today, candidates: 0, roles: 40 });
    const workplaces = new Map(region.workplaces.map(({ id, ...workplace }) => [id, workplace]));
    let listed = 0;
    for (const { id, ...profile } of region.roles) {
      const role = compileRole(id, profile, workplaces.get(profile.workplaceId ?? '') ?? null);
      const plain = totalsPlainly(role, candidates, scorer).filter(({ kind }) => kind !== 'none');
      const { ids, totals } = pool.totalsFor(role, scorer);
      expect(new Map(ids.map((each, position) => [each, totals[position]]))).to.deep.equal(
        new Map(plain.map(({ candidate, total }) => [candidate.id, total])),
      );
      expect(rankCandidates(role, pool, scorer, limits)).to.deep.equal(
        rankPlainly(role, candidates, scorer, limits),
      );
      listed += plain.length;
    }
    expect(listed).to.be.above(10_000);
  }).timeout(120_000);
});
