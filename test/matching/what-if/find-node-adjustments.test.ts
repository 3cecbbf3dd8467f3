import { expect } from 'chai';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { createAdjustmentFinder } from '../../../matching/what-if/adjustment-finder.ts';
import { findNodeAdjustments } from '../../../matching/what-if/find-node-adjustments.ts';
import type { Progress } from '../../../matching/what-if/progress.ts';
import { today } from '../pair-of.ts';

const nobody = () => null;
const finder = createAdjustmentFinder(new NodePolicies({ ...defaultPolicy, good: 1 }), today);

describe('The doors of a node', () => {
  const roles = [
    compileRole('evening', { times: ['weekday-evening'] }, null),
    compileRole('osa', { employmentForms: ['osa'], times: ['weekday-evening'] }, null),
    compileRole('long', { hoursPerWeek: { min: 30, max: 40 } }, null),
  ];
  const candidates = [
    compileCandidate('a', { availability: { times: ['weekday-morning'] } }),
    compileCandidate('b', { availability: { times: ['weekday-morning', 'weekday-afternoon'] } }),
    compileCandidate('c', { employmentForms: ['anstallning'] }),
    compileCandidate('d', { availability: { hoursPerWeek: { min: 20, max: 25 } } }),
  ];
  const pool = new CandidatePool();
  before(() => {
    for (const candidate of candidates) {
      pool.set(candidate);
    }
  });

  it('name the adjustments of each role, the largest effect first, and no more than asked for', () => {
    const { perRole } = findNodeAdjustments(finder, { roles, pool, withoutOf: nobody }, 3);
    expect(perRole.map(({ roleId, adjustment, enter }) => [roleId, adjustment.kind, enter])).to.deep.equal([
      ['evening', 'add-time', ['a', 'b']],
      ['osa', 'add-time', ['a', 'b']],
      ['evening', 'add-time', ['b']],
    ]);
  });

  it('sum the same adjustment over the roles, each person counted once', () => {
    const { shared } = findNodeAdjustments(finder, { roles, pool, withoutOf: nobody }, 50);
    expect(shared.slice(0, 2)).to.deep.equal([
      {
        kind: 'add-time',
        what: 'weekday-morning',
        roles: 2,
        enter: 2,
        becomeGood: 0,
        loseGood: 0,
      },
      {
        kind: 'add-time',
        what: 'weekday-afternoon',
        roles: 2,
        enter: 1,
        becomeGood: 0,
        loseGood: 0,
      },
    ]);
  });

  it('count nobody for a role whom a decision keeps off its list', () => {
    const withoutOf = (roleId: string) => (roleId === 'evening' ? new Set(['a']) : null);
    const { perRole, shared } = findNodeAdjustments(finder, { roles, pool, withoutOf }, 50);
    expect(perRole.find(({ roleId }) => roleId === 'evening')?.enter).to.deep.equal(['b']);
    expect(shared[0]).to.include({ what: 'weekday-morning', roles: 2, enter: 2 });
    const nowhere = findNodeAdjustments(finder, { roles, pool, withoutOf: () => new Set(['a']) }, 50);
    expect(nowhere.shared[0]).to.include({ what: 'weekday-morning', roles: 2, enter: 1 });
  });

  it('take of five and ten hours more the one that is worth most', () => {
    const { shared } = findNodeAdjustments(finder, { roles, pool, withoutOf: nobody }, 50);
    expect(shared.filter(({ kind }) => kind === 'widen-hours')).to.have.lengthOf(1);
    expect(shared.find(({ kind }) => kind === 'widen-hours')).to.include({ what: null, roles: 1, enter: 1 });
  });

  it('tell before each role how far they are, and when they are done', () => {
    const told: Progress[] = [];
    findNodeAdjustments(finder, { roles, pool, withoutOf: nobody }, 50, (progress) => told.push(progress));
    expect(told).to.deep.equal([0, 1, 2, 3].map((done) => ({ done, of: 3 })));
  });
});
