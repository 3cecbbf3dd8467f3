import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { PairTotal } from '../../../matching/model/pair-score.ts';
import type { Role } from '../../../matching/model/role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { policySchema } from '../../../matching/policy/policy-schema.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { kindNumbers, type PoolTotals } from '../../../matching/ranking/pool-totals.ts';
import { RolePool } from '../../../matching/ranking/role-pool.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary, roleArbitrary } from '../arbitraries.ts';
import { today } from '../pair-of.ts';

const scorer = createPairScorer(defaultPolicy, today);
const limits = { suggestions: 5, nearMisses: 5 };
const candidatesArbitrary = fc.array(candidateArbitrary, { maxLength: 12 });
const rolesArbitrary = fc.array(roleArbitrary, { maxLength: 12 });

function compileCandidates(profiles: readonly Candidate[]) {
  return profiles.map((profile, index) => compileCandidate(`c${index}`, profile));
}

function compileRoles(profiles: readonly Role[]) {
  return profiles.map((profile, index) => compileRole(`r${index}`, profile, null));
}

function candidatePool(candidates: Iterable<ReturnType<typeof compileCandidate>>): CandidatePool {
  const pool = new CandidatePool();
  for (const candidate of candidates) {
    pool.set(candidate);
  }
  return pool;
}

function rolePool(roles: Iterable<ReturnType<typeof compileRole>>): RolePool {
  const pool = new RolePool();
  for (const role of roles) {
    pool.set(role);
  }
  return pool;
}

/** Only the pairs that may be on a list. */
function listed(totals: Record<string, PairTotal>): Record<string, PairTotal> {
  return Object.fromEntries(Object.entries(totals).filter(([, { kind }]) => kind !== 'none'));
}

/** Totals by id. */
function byId({ ids, totals, kinds }: PoolTotals): Record<string, PairTotal> {
  const kindOf = (number: number | undefined) =>
    (Object.keys(kindNumbers) as PairTotal['kind'][]).find((kind) => kindNumbers[kind] === number) ?? 'none';
  return Object.fromEntries(
    ids.map((id, position) => [id, { kind: kindOf(kinds[position]), total: totals[position] ?? Number.NaN }]),
  );
}

describe('a pool', () => {
  it('gives each candidate the same total as alone, to the last bit', () => {
    fc.assert(
      fc.property(candidatesArbitrary, roleArbitrary, (profiles, roleProfile) => {
        const candidates = compileCandidates(profiles);
        const role = compileRole('role', roleProfile, null);
        const alone = Object.fromEntries(candidates.map((each) => [each.id, scorer.total(each, role)]));
        expect(byId(candidatePool(candidates).totalsFor(role, scorer))).to.deep.equal(listed(alone));
      }),
    );
  });

  it('gives each role the same total as alone, to the last bit', () => {
    fc.assert(
      fc.property(rolesArbitrary, candidateArbitrary, (profiles, candidateProfile) => {
        const roles = compileRoles(profiles);
        const candidate = compileCandidate('candidate', candidateProfile);
        const alone = Object.fromEntries(roles.map((each) => [each.id, scorer.total(candidate, each)]));
        expect(byId(rolePool(roles).totalsFor(candidate, scorer))).to.deep.equal(listed(alone));
      }),
    );
  });

  it('gives the numbers of each pair of a role that the scorer gives, and of nobody who is not there', () => {
    fc.assert(
      fc.property(candidatesArbitrary, roleArbitrary, (profiles, roleProfile) => {
        const candidates = compileCandidates(profiles);
        const role = compileRole('role', roleProfile, null);
        const numbersOf = candidatePool(candidates).numbersBy(scorer)(role);
        for (const candidate of candidates) {
          expect(numbersOf(candidate.id)).to.deep.equal(scorer.numbers(candidate, role));
        }
        expect(numbersOf('somebody else')).to.equal(undefined);
      }),
    );
  });

  it('gives the same after any edits as one made anew', () => {
    const editArbitrary = fc.record({
      id: fc.constantFrom('c0', 'c1', 'c2', 'c3', 'c4', 'c5'),
      profile: fc.option(candidateArbitrary),
      isAskedBetween: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(editArbitrary, { maxLength: 20 }), roleArbitrary, (edits, roleProfile) => {
        const role = compileRole('role', roleProfile, null);
        const edited = new CandidatePool();
        const expected = new Map<string, ReturnType<typeof compileCandidate>>();
        for (const { id, profile, isAskedBetween } of edits) {
          if (profile) {
            const candidate = compileCandidate(id, profile);
            edited.set(candidate);
            expected.set(id, candidate);
          } else {
            expect(edited.delete(id)).to.equal(expected.delete(id));
          }
          if (isAskedBetween) {
            edited.totalsFor(role, scorer);
          }
        }
        expect(edited.size).to.equal(expected.size);
        expect(edited.ids().toSorted()).to.deep.equal([...expected.keys()].toSorted());
        expect(byId(edited.totalsFor(role, scorer))).to.deep.equal(
          byId(candidatePool(expected.values()).totalsFor(role, scorer)),
        );
      }),
    );
  });

  it('gives the same roles after one of many is replaced and one deleted', () => {
    const texts = Array.from({ length: 100 }, (_, index) => ({
      title: `duka bord nummer ${index} och servera frukost`,
    }));
    const roles = compileRoles(texts);
    const pool = rolePool(roles);
    const candidate = compileCandidate('candidate', { wishes: 'servera frukost' });
    pool.totalsFor(candidate, scorer);
    const changed = compileRole('r7', { title: 'klippa gräs' }, null);
    pool.set(changed);
    pool.delete('r8');
    const left = roles.filter((role) => role.id !== 'r8').map((role) => (role.id === 'r7' ? changed : role));
    expect(byId(pool.totalsFor(candidate, scorer))).to.deep.equal(
      listed(Object.fromEntries(left.map((role) => [role.id, scorer.total(candidate, role)]))),
    );
    expect(pool.get('r7')).to.equal(changed);
    expect(pool.get('r8')).to.equal(undefined);
    expect(pool.delete('r8')).to.equal(false);
  });
});

describe('ranking', () => {
  it('ranks no pair with a failed gate, by falling total and then rising id, up to the limits', () => {
    fc.assert(
      fc.property(rolesArbitrary, candidateArbitrary, (profiles, candidateProfile) => {
        const roles = compileRoles(profiles);
        const candidate = compileCandidate('candidate', candidateProfile);
        const list = rolePool(roles).rank(candidate, scorer, limits);
        const expected = (kind: PairTotal['kind'], limit: number) =>
          roles
            .map((role) => ({ id: role.id, ...scorer.total(candidate, role) }))
            .filter((pair) => pair.kind === kind)
            .toSorted((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
            .slice(0, limit)
            .map(({ id, total }, index) => ({ id, total, rank: index + 1 }));
        const shown = (pairs: typeof list.suggestions) =>
          pairs.map(({ id, total, rank }) => ({ id, total, rank }));
        expect(shown(list.suggestions)).to.deep.equal(expected('match', limits.suggestions));
        expect(shown(list.nearMisses)).to.deep.equal(expected('near-miss', limits.nearMisses));
        for (const pair of list.suggestions) {
          expect(pair.gates.map((gate) => gate.outcome)).not.to.include('fail');
          expect(pair.nearMiss).to.equal(null);
        }
        for (const pair of list.nearMisses) {
          expect(pair.nearMiss).not.to.equal(null);
        }
      }),
    );
  });

  it('drops nobody who has a place, however short the lists', () => {
    fc.assert(
      fc.property(
        fc.array(candidateArbitrary, { minLength: 5, maxLength: 30 }),
        roleArbitrary,
        (profiles, profile) => {
          const candidates = compileCandidates(profiles);
          const role = compileRole('role', profile, null);
          const { suggestions, nearMisses } = candidatePool(candidates).rank(role, scorer, {
            suggestions: 1,
            nearMisses: 1,
          });
          const bestOf = (kind: PairTotal['kind']) =>
            candidates
              .map((candidate) => ({
                id: candidate.id,
                // who has waited longest first, and whoever says since when before who does not
                since: candidate.waitingSince ?? '9999-12-31',
                ...scorer.total(candidate, role),
              }))
              .filter((each) => each.kind === kind)
              .sort((a, b) => b.total - a.total || (`${a.since} ${a.id}` < `${b.since} ${b.id}` ? -1 : 1))
              .slice(0, 1)
              .map(({ id, total }) => ({ id, total }));
          expect(suggestions.map(({ id, total }) => ({ id, total }))).to.deep.equal(bestOf('match'));
          expect(nearMisses.map(({ id, total }) => ({ id, total }))).to.deep.equal(bestOf('near-miss'));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('drops nobody of whom no more is known than what hardly weighs anything', () => {
    const weights = { ...defaultPolicy.weights, 'travel-time': 100, 'wished-conditions': 1e-15 };
    const policy = {
      ...defaultPolicy,
      weights: { ...weights, 'hours-wanted': 0, 'room-to-grow': 0, wishes: 0, 'helpful-supports': 0 },
      thinProfile: { prior: 0, strength: 0 },
    };
    const place = { lat: 57.5, lon: 11.5 };
    const candidates = compileCandidates([
      { abilities: { attention: 2 }, travel: { from: place, maxMinutes: 6 } },
      { abilities: { attention: 2 }, avoids: [] },
    ]);
    const role = compileRole('role', { demands: { attention: 2 }, location: place }, null);
    const limited = { suggestions: 1, nearMisses: 1 };
    const own = createPairScorer(policySchema.parse(policy), today);
    expect(own.total(candidates[1] ?? expect.fail(), role)).to.deep.equal({ kind: 'match', total: 1 });
    const [first] = candidatePool(candidates).rank(role, own, limited).suggestions;
    expect([first?.id, first?.total]).to.deep.equal(['c1', 1]);
  });

  it('is the same whatever the order in which the pool was filled', () => {
    fc.assert(
      fc.property(candidatesArbitrary, roleArbitrary, (profiles, roleProfile) => {
        const candidates = compileCandidates(profiles);
        const role = compileRole('role', roleProfile, null);
        expect(candidatePool(candidates.toReversed()).rank(role, scorer, limits)).to.deep.equal(
          candidatePool(candidates).rank(role, scorer, limits),
        );
      }),
    );
  });

  it('gives a pair the same score in a pool of one and in a pool of many', () => {
    fc.assert(
      fc.property(candidatesArbitrary, roleArbitrary, (profiles, roleProfile) => {
        const role = compileRole('role', roleProfile, null);
        const list = candidatePool(compileCandidates(profiles)).rank(role, scorer, limits);
        for (const { rank: _rank, id, ...score } of list.suggestions) {
          const candidate = compileCandidates(profiles).find((each) => each.id === id);
          const [alone] = candidatePool(candidate ? [candidate] : []).rank(role, scorer, limits).suggestions;
          expect(alone).to.deep.equal({ id, rank: 1, ...score });
        }
      }),
    );
  });

  it('makes empty lists of an empty pool, and of limits of 0', () => {
    const candidate = compileCandidate('candidate', {});
    expect(new RolePool().rank(candidate, scorer, limits)).to.deep.equal({
      suggestions: [],
      nearMisses: [],
    });
    expect(
      rolePool(compileRoles([{}])).rank(candidate, scorer, { suggestions: 0, nearMisses: 0 }),
    ).to.deep.equal({ suggestions: [], nearMisses: [] });
  });
});
