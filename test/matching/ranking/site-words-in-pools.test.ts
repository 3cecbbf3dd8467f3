import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { AreaRanking } from '../../../matching/ranking/area-ranking.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { rankPlainly } from '../../../matching/ranking/rank-plainly.ts';
import { RolePool } from '../../../matching/ranking/role-pool.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { SiteVocabulary } from '../../../matching/text/site-vocabulary.ts';
import { TextVectorizer } from '../../../matching/text/text-vectorizer.ts';
import { candidateArbitrary, roleArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';
import { siteConcepts } from '../text/site-concepts.ts';
import { expectTopPairs } from './expect-top-pairs.ts';

const scorer = createPairScorer(defaultPolicy, today);
const limits = { suggestions: 20, nearMisses: 10 };
const vectorizer = new TextVectorizer(new SiteVocabulary(siteConcepts));

/** Some of the concepts' labels, beside any words. */
const labelsArbitrary = fc
  .subarray(
    siteConcepts.flatMap(({ labels }) => labels),
    { minLength: 2 },
  )
  .map((labels) => labels.join('. '));
const candidatesArbitrary = fc.array(
  fc
    .tuple(fc.oneof(fc.constant<Candidate>({}), candidateArbitrary), labelsArbitrary)
    .map(([profile, labels]) => ({
      ...profile,
      wishes: `${profile.wishes ?? ''} ${labels}`,
      experience: [...(profile.experience ?? []), { text: labels }],
    })),
  { maxLength: 12 },
);
const siteRoleArbitrary = fc
  .tuple(fc.oneof(fc.constant<Role>({}), roleArbitrary), labelsArbitrary)
  .map(([profile, labels]) => ({ ...profile, description: `${profile.description ?? ''}. ${labels}` }));

describe('Pools of profiles in the words of a site', () => {
  it('give what the plain ranking gives, to the last bit and word of evidence', () => {
    let met = 0;
    fc.assert(
      fc.property(candidatesArbitrary, siteRoleArbitrary, (profiles, roleProfile) => {
        const candidates = profiles.map((profile, index) =>
          compileCandidate(`c${index}`, profile, vectorizer),
        );
        const role = compileRole('role', roleProfile, null, vectorizer);
        const pool = new CandidatePool();
        for (const candidate of candidates) {
          pool.set(candidate);
        }
        const expected = rankPlainly(role, candidates, scorer, limits);
        expect(pool.rank(role, scorer, limits)).to.deep.equal(expected);
        if (JSON.stringify(expected).includes('siteTerms')) {
          met += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(met, 'rankings in which concepts of the site met').to.be.greaterThan(10);
  });

  it('give an area the lists that everyone has alone, on both sides', () => {
    fc.assert(
      fc.property(
        candidatesArbitrary,
        fc.array(siteRoleArbitrary, { maxLength: 8 }),
        (candidateProfiles, roleProfiles) => {
          const candidatePool = new CandidatePool();
          const rolePool = new RolePool();
          const candidates = candidateProfiles.map((profile, index) =>
            compileCandidate(`c${index}`, profile, vectorizer),
          );
          const roles = roleProfiles.map((profile, index) =>
            compileRole(`r${index}`, profile, null, vectorizer),
          );
          for (const candidate of candidates) {
            candidatePool.set(candidate);
          }
          for (const role of roles) {
            rolePool.set(role);
          }
          const limits = { match: 3, 'near-miss': 2 };
          const ranking = new AreaRanking(candidatePool, () => limits);
          for (const role of roles) {
            ranking.addRole(role, scorer, limits);
          }
          const listLimits = { suggestions: 3, nearMisses: 2 };
          for (const candidate of candidates) {
            const alone = rolePool.rank(candidate, scorer, listLimits);
            expectTopPairs(ranking.ofCandidate(candidate.id, 'match'), alone.suggestions);
          }
          for (const role of roles) {
            const alone = candidatePool.rank(role, scorer, listLimits);
            expectTopPairs(ranking.ofRole(role.id, 'match'), alone.suggestions);
          }
        },
      ),
    );
  });
});
