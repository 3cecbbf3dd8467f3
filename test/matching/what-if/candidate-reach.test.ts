import { expect } from 'chai';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import { NodePolicies } from '../../../matching/model/node-policies.ts';
import type { Role } from '../../../matching/model/role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { findCandidateReach } from '../../../matching/what-if/candidate-reach.ts';
import { candidateFieldNames } from '../../../matching/what-if/unknowns-of-candidate.ts';

const roles: readonly Role[] = [
  {
    title: 'Köksbiträde',
    times: ['weekday-morning'],
    demands: { standing: { level: 2, essential: true }, stress: 2 },
    languages: { sv: 'A2' },
  },
  { title: 'Lokalvårdare', times: ['weekday-morning'], demands: { standing: 1 } },
  { title: 'Chaufför', times: ['weekday-evening'], requires: { licence: 'B' } },
];

const reachOf = (candidate: Candidate, among = roles) =>
  findCandidateReach(
    compileCandidate('candidate', candidate),
    among.map((role, index) => compileRole(String(index), role, null)),
    new NodePolicies(defaultPolicy),
    '2026-11-26',
  );

describe('The reach of a candidate', () => {
  it('counts the roles that are possible, the good ones, and those that one change would open', () => {
    expect(reachOf({}).reach).to.deep.equal({ roles: 3, good: 0, nearMisses: 0 });
    const { reach } = reachOf({
      availability: { times: ['weekday-morning'] },
      abilities: { standing: 1, stress: 2 },
    });
    expect(reach).to.deep.equal({ roles: 1, good: 0, nearMisses: 1 });
  });

  it('tells what single changes would open', () => {
    const { openings } = reachOf({ availability: { times: ['weekday-morning'] } });
    expect(openings[0]?.adjustment).to.deep.equal({ kind: 'add-time', time: 'weekday-evening' });
    expect(openings[0]?.enter).to.deep.equal(['2']);
  });

  it('asks first what would decide something at most roles, of what is not known', () => {
    const { unknowns } = reachOf({});
    expect(unknowns.map(({ field, roles: count }) => [field, count])).to.deep.equal([
      ['wishes', 3],
      ['availability/times', 3],
      ['abilities/standing', 2],
      ['licences', 1],
      ['languages', 1],
      ['abilities/stress', 1],
    ]);
    expect(unknowns[1]?.question).to.deep.equal({
      sv: 'Vilka tider kan personen arbeta?',
      en: 'At which times can the person work?',
    });
    const known = reachOf({ wishes: 'Laga mat', abilities: { standing: 2 }, languages: { sv: 'B1' } });
    expect(known.unknowns.map(({ field }) => field)).to.deep.equal([
      'availability/times',
      'licences',
      'abilities/stress',
    ]);
    expect(candidateFieldNames).to.include.members(unknowns.map(({ field }) => field));
  });

  it('asks nothing that only a role out of reach would need to know', () => {
    const { unknowns } = reachOf({ availability: { times: ['weekend-night'] } });
    expect(unknowns).to.deep.equal([]);
  });

  it("judges each role by the policy of the role's node", () => {
    const own = new Map([['fyrbodal', { ...defaultPolicy, version: 2, good: 0, opensTo: {} }]]);
    const compiled = ['goteborg', 'fyrbodal'].map((nodeId) =>
      compileRole(nodeId, { title: 'Städa', nodeId, demands: { standing: 2 } }, null),
    );
    // the candidate belongs to no node, so that both are open
    const candidate = compileCandidate('candidate', { abilities: { standing: 1 } });
    const goodBy = (policies: NodePolicies) =>
      findCandidateReach(candidate, compiled, policies, '2026-11-26').reach;
    expect(goodBy(new NodePolicies(defaultPolicy))).to.deep.include({ roles: 2, good: 0 });
    expect(goodBy(new NodePolicies(defaultPolicy, own))).to.deep.include({ roles: 2, good: 1 });
  });
});
