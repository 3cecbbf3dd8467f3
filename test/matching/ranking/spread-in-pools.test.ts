import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Policy } from '../../../matching/model/policy.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { rankPlainly } from '../../../matching/ranking/rank-plainly.ts';
import { createPairScorer } from '../../../matching/scoring/pair-scorer.ts';
import { candidateArbitrary } from '../arbitraries.ts';
import { adjustablePairArbitrary, policyArbitrary } from '../generated-pairs.ts';
import { today } from '../pair-of.ts';

const limits = { suggestions: 4, nearMisses: 3 };
const candidates = fc.array(
  fc.record({ profile: candidateArbitrary, times: fc.option(fc.integer({ min: 0, max: 6 })) }),
  { minLength: 3, maxLength: 40 },
);

function compiled(all: readonly { profile: Parameters<typeof compileCandidate>[1]; times: number | null }[]) {
  return all.map(({ profile: { status: _, ...profile }, times }, index) => ({
    ...compileCandidate(`c${String(index).padStart(2, '0')}`, profile),
    timesProposed: times,
  }));
}

function poolOf(all: ReturnType<typeof compiled>): CandidatePool {
  const pool = new CandidatePool();
  for (const candidate of all) {
    pool.set(candidate);
  }
  return pool;
}

function withSpread(waiting: number, proposed: number): Policy {
  const weights = { ...defaultPolicy.weights, 'waiting-time': waiting, 'times-proposed': proposed };
  return { ...defaultPolicy, weights };
}

describe('Waiting and earlier proposals in a pool', () => {
  it('rank as each pair judged alone does, whatever they weigh', () => {
    fc.assert(
      fc.property(
        candidates,
        adjustablePairArbitrary,
        policyArbitrary,
        (all, { role, workplace }, policy) => {
          const some = compiled(all);
          const scorer = createPairScorer(policy, today);
          const open = compileRole('r', role, workplace);
          expect(poolOf(some).rank(open, scorer, limits)).to.deep.equal(
            rankPlainly(open, some, scorer, limits),
          );
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('come back out of the columns as they went in, and follow who is proposed once more', () => {
    const [one] = compiled([{ profile: { waitingSince: '2026-03-01' }, times: 2 }]);
    if (one === undefined) {
      throw new Error('there is no candidate');
    }
    const pool = poolOf([one]);
    expect(pool.get(one.id)).to.deep.equal(one);
    pool.set({ ...one, timesProposed: 3 });
    expect(pool.get(one.id)?.timesProposed).to.equal(3);
  });

  it('put who has waited longer, and who has been proposed less, before others who fit alike', () => {
    const role = compileRole('r', { title: 'Laga mat' }, null);
    const wishes = 'Laga mat';
    const all = compiled([
      { profile: { wishes, waitingSince: '2026-11-01' }, times: 0 },
      { profile: { wishes, waitingSince: '2025-01-01' }, times: 5 },
      { profile: { wishes }, times: 0 },
    ]);
    const orderBy = (policy: Policy) =>
      poolOf(all)
        .rank(role, createPairScorer(policy, today), limits)
        .suggestions.map(({ id }) => id);
    expect(orderBy(withSpread(4, 0))).to.deep.equal(['c01', 'c00', 'c02']);
    expect(orderBy(withSpread(0, 4))).to.deep.equal(['c00', 'c02', 'c01']);
  });

  it('are in no score or analysis while they weigh nothing', () => {
    const role = compileRole('r', { title: 'Laga mat' }, null);
    const [waiting, other] = compiled([
      { profile: { wishes: 'Laga mat', waitingSince: '2020-01-01' }, times: 9 },
      { profile: { wishes: 'Laga mat' }, times: null },
    ]);
    if (waiting === undefined || other === undefined) {
      throw new Error('there are no candidates');
    }
    const scorer = createPairScorer(defaultPolicy, today);
    expect(scorer.explain(waiting, role)).to.deep.equal(scorer.explain(other, role));
    const named = scorer.explain(waiting, role).rules.map(({ rule }) => rule);
    expect(named).to.not.include.members(['waiting-time']).and.not.include.members(['times-proposed']);
    const on = createPairScorer(withSpread(1, 2), today).explain(waiting, role);
    expect(
      on.rules.filter(({ rule }) => !named.includes(rule)).map(({ rule, weight }) => [rule, weight]),
    ).to.deep.equal([
      ['waiting-time', 1],
      ['times-proposed', 2],
    ]);
  });
});
