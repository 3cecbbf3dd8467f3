import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { AreaRanking } from '../../../matching/ranking/area-ranking.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { RolePool } from '../../../matching/ranking/role-pool.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary, roleArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';
import { expectTopPairs } from './expect-top-pairs.ts';

const scorer = createPairScorer(defaultPolicy, today);
const limits = { match: 3, 'near-miss': 2 };

describe('The ranking of an area', () => {
  it('gives everyone the list that they have alone', () => {
    let known = 0;
    fc.assert(
      fc.property(
        fc.array(candidateArbitrary, { maxLength: 12 }),
        fc.array(roleArbitrary, { maxLength: 12 }),
        (candidateProfiles, roleProfiles) => {
          const candidates = candidateProfiles.map((profile, index) =>
            compileCandidate(`c${index}`, profile),
          );
          const roles = roleProfiles.map((profile, index) => compileRole(`r${index}`, profile, null));
          const candidatePool = new CandidatePool();
          for (const candidate of candidates) {
            candidatePool.set(candidate);
          }
          const rolePool = new RolePool();
          for (const role of roles) {
            rolePool.set(role);
          }
          const ranking = new AreaRanking(candidatePool, () => limits);
          for (const role of roles) {
            ranking.addRole(role, scorer, limits);
          }

          const listLimits = { suggestions: limits.match, nearMisses: limits['near-miss'] };
          for (const candidate of candidates) {
            const alone = rolePool.rank(candidate, scorer, listLimits);
            known += expectTopPairs(ranking.ofCandidate(candidate.id, 'match'), alone.suggestions);
            known += expectTopPairs(ranking.ofCandidate(candidate.id, 'near-miss'), alone.nearMisses);
          }
          for (const role of roles) {
            const alone = candidatePool.rank(role, scorer, listLimits);
            known += expectTopPairs(ranking.ofRole(role.id, 'match'), alone.suggestions);
            known += expectTopPairs(ranking.ofRole(role.id, 'near-miss'), alone.nearMisses);
          }
        },
      ),
      // so many that some hundred pairs come with their numbers
      { numRuns: 400 },
    );
    expect(known, 'pairs whose numbers came with their totals').to.be.above(50);
  });

  it('is short of none where pairs are left out, and goes by who waits longest among equals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(undefined, '2026-01-01', '2026-02-01'), { minLength: 4, maxLength: 10 }),
        fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 }),
        (since, leftOut) => {
          const pool = new CandidatePool();
          for (const [index, waitingSince] of since.entries()) {
            pool.set(compileCandidate(`c${index}`, { wishes: 'laga mat', waitingSince }));
          }
          const role = compileRole('r', { title: 'laga mat' }, null);
          const without = new Set(leftOut.map((index) => `c${index}`));
          const ranking = new AreaRanking(pool, () => limits);
          ranking.addRole(role, scorer, limits, without);
          const expected = since
            .map((waitingSince, index) => ({ id: `c${index}`, waitingSince: waitingSince ?? '9999' }))
            .filter(({ id }) => !without.has(id))
            .sort((a, b) => a.waitingSince.localeCompare(b.waitingSince) || (a.id < b.id ? -1 : 1))
            .map(({ id }) => id);
          expect(ranking.ofRole('r', 'match').map(({ id }) => id)).to.deep.equal(
            expected.slice(0, limits.match),
          );
          for (const id of pool.ids()) {
            expect(ranking.ofCandidate(id, 'match').length, id).to.equal(without.has(id) ? 0 : 1);
          }
          const totals = pool.totalsFor(role, scorer, without);
          expect(new Set(totals.ids)).to.deep.equal(new Set(expected));
        },
      ),
      { numRuns: 50 },
    );
  });
});
