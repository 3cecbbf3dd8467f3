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
});
