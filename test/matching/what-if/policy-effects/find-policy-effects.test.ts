import { expect } from 'chai';
import fc from 'fast-check';
import { compileCandidate } from '../../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../../matching/compile/compile-role.ts';
import { NodePolicies } from '../../../../matching/model/node-policies.ts';
import type { PairTotal } from '../../../../matching/model/pair-score.ts';
import type { Policy } from '../../../../matching/model/policy.ts';
import type { CompiledCandidate, CompiledRole } from '../../../../matching/pair/compiled-profile.ts';
import { defaultPolicy } from '../../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../../matching/ranking/candidate-pool.ts';
import { createPairScorer } from '../../../../matching/scoring/pair-scorer.ts';
import { compareLists, isChanged } from '../../../../matching/what-if/policy-effects/compare-lists.ts';
import { findPolicyEffects } from '../../../../matching/what-if/policy-effects/find-policy-effects.ts';
import type { Progress } from '../../../../matching/what-if/progress.ts';
import { candidateArbitrary, roleArbitrary } from '../../arbitraries.ts';
import { today } from '../../pair-of.ts';

const after: Policy = {
  ...defaultPolicy,
  version: 2,
  weights: { ...defaultPolicy.weights, wishes: 0, abilities: 20 },
  lists: { ...defaultPolicy.lists, length: 3 },
  opensTo: { goteborg: ['fyrbodal'], skaraborg: ['goteborg'] },
};

function poolOf(candidates: readonly CompiledCandidate[]): CandidatePool {
  const pool = new CandidatePool();
  for (const candidate of candidates) {
    pool.set(candidate);
  }
  return pool;
}

describe('The effects of a policy', () => {
  it('are exactly the difference of ranking every list by both', () => {
    let changed = 0;
    let changedOfCandidates = 0;
    fc.assert(
      fc.property(
        fc.array(candidateArbitrary, { minLength: 6, maxLength: 12 }),
        fc.array(roleArbitrary, { minLength: 4, maxLength: 6 }),
        fc.constantFrom(null, 'goteborg', 'skaraborg'),
        (profiles, roleProfiles, owner) => {
          const node = 'goteborg';
          const candidates = profiles.map((profile, index) =>
            compileCandidate(`c${String(index).padStart(2, '0')}`, {
              wishes: profile.wishes ?? 'mat',
              abilities: profile.abilities,
              nodeId: index % 3 === 0 ? 'fyrbodal' : node,
            }),
          );
          const roles = roleProfiles.map((profile, index) =>
            compileRole(
              `r${index}`,
              {
                title: profile.title,
                demands: profile.demands,
                nodeId: index === 0 ? 'skaraborg' : node,
              },
              null,
            ),
          );
          // by one side's word alone nothing is opened
          const before = new NodePolicies({ ...defaultPolicy, opensTo: after.opensTo });
          const then = before.with(owner, after);
          const effects = findPolicyEffects({
            before,
            after: then,
            today,
            nodeId: node,
            roles,
            candidates: poolOf(candidates),
            withoutOf: (roleId) => (roleId === 'r1' ? new Set(['c01', 'c02']) : null),
            limit: 100,
          });
          const isOffLists = (candidate: { readonly id: string }, role: { readonly id: string }) =>
            role.id === 'r1' && ['c01', 'c02'].includes(candidate.id);
          const bestOf = (policy: Policy, pairs: readonly (PairTotal & { readonly id: string })[]) =>
            pairs
              .filter(({ kind }) => kind === 'match')
              .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
              .slice(0, policy.lists.length)
              .map(({ id }) => id);
          const listOfRole = (policies: NodePolicies, role: CompiledRole) => {
            const scorer = createPairScorer(policies.of(role.nodeId), today);
            return bestOf(
              policies.of(node),
              candidates
                .filter((candidate) => !isOffLists(candidate, role))
                .map((candidate) => ({ id: candidate.id, ...scorer.total(candidate, role) })),
            );
          };
          const listOfCandidate = (policies: NodePolicies, candidate: CompiledCandidate) => {
            return bestOf(
              policies.of(node),
              roles
                .filter((role) => !isOffLists(candidate, role))
                .map((role) => ({
                  id: role.id,
                  ...createPairScorer(policies.of(role.nodeId), today).total(candidate, role),
                })),
            );
          };
          const expected = roles
            .filter(({ nodeId }) => nodeId === node)
            .map((role) => compareLists(role.id, listOfRole(before, role), listOfRole(then, role)))
            .filter(isChanged);
          const ownCandidates = candidates.filter(({ nodeId }) => nodeId === node);
          const expectedOfCandidates = ownCandidates
            .map((candidate) =>
              compareLists(
                candidate.id,
                listOfCandidate(before, candidate),
                listOfCandidate(then, candidate),
              ),
            )
            .filter(isChanged);
          changed += expected.length;
          changedOfCandidates += expectedOfCandidates.length;
          expect(effects.roles.items).to.have.deep.members(expected);
          expect(effects.candidates.items).to.have.deep.members(expectedOfCandidates);
          expect(effects.roles.changedLists).to.equal(expected.length);
          expect(effects.roles.lists).to.equal(roles.filter(({ nodeId }) => nodeId === node).length);
          expect(effects.roles.left).to.equal(expected.reduce((sum, { left }) => sum + left, 0));
          expect(effects.candidates.lists).to.equal(ownCandidates.length);
        },
      ),
      { numRuns: 40 },
    );
    expect(changed, 'lists of roles that changed').to.be.above(40);
    expect(changedOfCandidates, 'lists of candidates that changed').to.be.above(40);
  });

  it('are none when the policy says the same', () => {
    const candidates = [compileCandidate('c', { wishes: 'laga mat', nodeId: 'goteborg' })];
    const roles = [compileRole('r', { title: 'laga mat', nodeId: 'goteborg' }, null)];
    const told: Progress[] = [];
    const effects = findPolicyEffects(
      {
        before: new NodePolicies(defaultPolicy),
        after: new NodePolicies({ ...defaultPolicy, version: 2, good: 0.1 }),
        today,
        nodeId: 'goteborg',
        roles,
        candidates: poolOf(candidates),
        withoutOf: () => null,
        limit: 10,
      },
      (progress) => told.push(progress),
    );
    const nothing = {
      lists: 1,
      changedLists: 0,
      newFirsts: 0,
      entered: 0,
      left: 0,
      moved: 0,
      items: [],
    };
    expect(effects).to.deep.equal({
      roles: nothing,
      candidates: nothing,
      spread: { people: 1, before: [[1, 1]], after: [[1, 1]] },
    });
    expect(told, 'once by each policy, and at the end').to.deep.equal(
      [0, 1, 2].map((done) => ({ done, of: 2 })),
    );
  });

  it('say how a weight for waiting spreads people over the tops of lists', () => {
    // 20 who wish for each of three roles, and 20 who have waited, and can work at one of them
    const candidates = Array.from({ length: 41 }, (_, at) =>
      compileCandidate(`c${String(at).padStart(2, '0')}`, {
        nodeId: at === 40 ? 'fyrbodal' : 'goteborg',
        ...(at < 20
          ? { wishes: 'laga mat' }
          : { waitingSince: '2020-01-01', availability: { hoursPerWeek: { min: 10, max: 20 } } }),
      }),
    );
    const roles = ['r1', 'r2', 'r3'].map((id) =>
      compileRole(
        id,
        {
          title: 'laga mat',
          nodeId: 'goteborg',
          hoursPerWeek: id === 'r1' ? { min: 10, max: 20 } : { min: 35, max: 40 },
        },
        null,
      ),
    );
    const { spread } = findPolicyEffects({
      before: new NodePolicies(defaultPolicy),
      after: new NodePolicies({
        ...defaultPolicy,
        version: 2,
        weights: { ...defaultPolicy.weights, 'waiting-time': 100 },
      }),
      today,
      nodeId: 'goteborg',
      roles,
      candidates: poolOf(candidates),
      withoutOf: (roleId) => (roleId === 'r1' ? new Set(['c20']) : null),
      limit: 10,
    });
    expect(spread).to.deep.equal({
      people: 40,
      before: [[3, 20]],
      after: [
        [1, 19],
        [2, 19],
        [3, 1],
      ],
    });
  });
});
