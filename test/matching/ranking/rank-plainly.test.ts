import { expect } from 'chai';
import fc from 'fast-check';
import { candidatesOf, generateRegion } from '../../../demo/generate-region.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { rankPlainly, totalsPlainly } from '../../../matching/ranking/rank-plainly.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary, roleArbitrary, workplaceArbitrary } from '../arbitraries.ts';
import { adjustablePairArbitrary } from '../generated-pairs.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);
const limits = { suggestions: 20, nearMisses: 10 };

function poolOf(candidates: readonly ReturnType<typeof compileCandidate>[]): CandidatePool {
  const pool = new CandidatePool();
  for (const candidate of candidates) {
    pool.set(candidate);
  }
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
          expect(poolOf(candidates).rank(role, scorer, limits)).to.deep.equal(
            rankPlainly(role, candidates, scorer, limits),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is what a pool gives of short lists, too, where most are near misses', () => {
    fc.assert(
      fc.property(
        fc.array(
          adjustablePairArbitrary.map(({ candidate }) => candidate),
          { minLength: 3, maxLength: 25 },
        ),
        adjustablePairArbitrary,
        fc.integer({ min: 1, max: 3 }),
        (profiles, { role: roleProfile, workplace }, length) => {
          const candidates = profiles.map((profile, index) => compileCandidate(`c${index}`, profile));
          const role = compileRole('role', roleProfile, workplace);
          const short = { suggestions: length, nearMisses: length };
          expect(poolOf(candidates).rank(role, scorer, short)).to.deep.equal(
            rankPlainly(role, candidates, scorer, short),
          );
        },
      ),
      { numRuns: 500 },
    );
  }).timeout(60_000);

  it('is what a pool gives where what is avoided for a near miss is what the wishes say no to', () => {
    const mentored: Candidate = { needs: [{ support: 'same-mentor', strength: 'needed' }] };
    const quiet: Candidate = {
      wishes: 'Jag klarar inte buller.',
      avoids: [{ condition: 'loud-noise', strength: 'never' }],
    };
    const role = compileRole(
      'r',
      {
        title: 'Vaktmästare',
        conditions: [{ condition: 'loud-noise', presence: 'avoidable' }],
        supports: [],
      },
      null,
    );
    const candidates = [mentored, quiet].map((profile, index) => compileCandidate(`c${index}`, profile));
    const short = { suggestions: 1, nearMisses: 1 };
    const list = poolOf(candidates).rank(role, scorer, short);
    expect(list).to.deep.equal(rankPlainly(role, candidates, scorer, short));
    expect(list.nearMisses.map(({ id }) => id)).to.deep.equal(['c1']);
  });

  const nearMisses: readonly [title: string, candidate: Candidate, role: Role][] = [
    [
      'a support that also makes up for Swedish which another language might have',
      { languages: { sv: 'A2', so: 'native' }, needs: [{ support: 'easy-swedish', strength: 'needed' }] },
      { languages: { sv: 'B1' }, supports: ['other-language-on-site'] },
    ],
    [
      'a support that also eases what the candidate would rather not have',
      {
        needs: [{ support: 'indoor-work', strength: 'needed' }],
        avoids: [{ condition: 'outdoors', strength: 'rather-not' }],
      },
      { conditions: [{ condition: 'outdoors', presence: 'always' }], supports: [] },
    ],
    [
      'a support that also closes a deficit',
      { needs: [{ support: 'lifting-aid', strength: 'needed' }], abilities: { 'lifting-and-carrying': 1 } },
      { demands: { 'lifting-and-carrying': 3 }, supports: [] },
    ],
    [
      'a condition to be avoided',
      { avoids: [{ condition: 'outdoors', strength: 'never' }], wishes: 'städa' },
      { title: 'Städa', conditions: [{ condition: 'outdoors', presence: 'avoidable' }] },
    ],
    [
      'hours to be widened',
      { availability: { hoursPerWeek: { min: 5, max: 10 } } },
      { hoursPerWeek: { min: 12, max: 20 } },
    ],
    [
      'a longer trip',
      { travel: { from: { lat: 57.7, lon: 11.97 }, maxMinutes: 20 } },
      { location: { lat: 57.76, lon: 12.03 } },
    ],
    [
      'a demand to be lowered',
      { abilities: { memory: 2 } },
      { demands: { memory: { level: 3, essential: true } }, supports: [] },
    ],
    [
      'a language level to be lowered',
      { languages: { sv: 'A2' } },
      { languages: { sv: 'B1' }, supports: [] },
    ],
  ];
  for (const [title, candidateProfile, roleProfile] of nearMisses) {
    it(`is what a pool gives for a near miss by ${title}`, () => {
      const candidate = compileCandidate('c', candidateProfile);
      const role = compileRole('r', roleProfile, null);
      const pool = poolOf([candidate]);
      const [plain] = totalsPlainly(role, [candidate], scorer);
      expect(pool.totalsFor(role, scorer).totals[0]).to.equal(plain?.total);
      const list = pool.rank(role, scorer, limits);
      expect(list).to.deep.equal(rankPlainly(role, [candidate], scorer, limits));
      expect(list.nearMisses.map(({ id }) => id)).to.deep.equal(['c']);
    });
  }

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
      expect(pool.rank(role, scorer, limits)).to.deep.equal(rankPlainly(role, candidates, scorer, limits));
      listed += plain.length;
    }
    expect(listed).to.be.above(10_000);
  }).timeout(120_000);
});
