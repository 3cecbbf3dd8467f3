import { expect } from 'chai';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';
import type { Candidate } from '../../../matching/model/candidate.ts';
import type { Role } from '../../../matching/model/role.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { CandidatePool } from '../../../matching/ranking/candidate-pool.ts';
import { reachBand } from '../../../matching/what-if/reach-band.ts';
import { findRoleReach, type StandInGroup } from '../../../matching/what-if/role-reach.ts';

function groupOf(profiles: readonly Candidate[], weight = 1): StandInGroup {
  const standIns = profiles.map((profile, index) => compileCandidate(String(index), profile));
  const pool = new CandidatePool();
  for (const one of standIns) {
    pool.set(one);
  }
  return { standIns, pool, weight };
}

const reachOf = (role: Role, ...groups: StandInGroup[]) =>
  findRoleReach(compileRole('role', role, null), groups, defaultPolicy, '2026-11-26');
const times = (count: number, profile: Candidate): Candidate[] =>
  Array.from({ length: count }, () => profile);

const morning: Candidate = { availability: { times: ['weekday-morning'] } };
const evening: Candidate = { availability: { times: ['weekday-evening'] } };

describe('The reach of a role', () => {
  it('is told in bands', () => {
    const edges = [0, 0.4, 4.9, 5, 9.9, 10, 19.9, 20, 49.9, 50, 10_000];
    expect(edges.map(reachBand)).to.deep.equal([
      'none',
      'fewer-than-5',
      'fewer-than-5',
      '5-9',
      '5-9',
      '10-19',
      '10-19',
      '20-49',
      '20-49',
      '50-or-more',
      '50-or-more',
    ]);
  });

  it('is of those who pass, of whom it suits some well, and of those whom one change would open it to', () => {
    const wanting: Candidate = { ...morning, wishes: 'Laga mat', abilities: { standing: 3 } };
    const longer: Candidate = {
      availability: { times: ['weekday-morning'], hoursPerWeek: { min: 22, max: 30 } },
    };
    const { reach } = reachOf(
      {
        title: 'Laga mat',
        description: 'Laga mat',
        times: ['weekday-morning'],
        hoursPerWeek: { min: 10, max: 20 },
        demands: { standing: { level: 3, essential: true } },
      },
      groupOf([...times(6, morning), ...times(3, wanting), ...times(12, longer), ...times(4, evening)]),
    );
    expect(reach).to.deep.equal({ band: '5-9', goodBand: 'fewer-than-5', nearMissBand: '10-19' });
  });

  it('counts each stand-in for as many as it stands for, over all nodes that are open', () => {
    const role: Role = { times: ['weekday-morning'] };
    expect(reachOf(role, groupOf(times(3, morning), 5)).reach.band).to.equal('10-19');
    expect(reachOf(role, groupOf(times(3, morning)), groupOf(times(4, morning), 2)).reach.band).to.equal(
      '10-19',
    );
    expect(reachOf(role).reach.band).to.equal('none');
  });

  it('tells what single changes would bring, summed over nodes, the most first', () => {
    const { openings } = reachOf(
      { times: ['weekend-night'] },
      groupOf([...times(3, morning), ...times(4, evening)]),
      groupOf(times(3, morning), 2),
    );
    expect(openings).to.deep.equal([
      { adjustment: { kind: 'add-time', time: 'weekday-morning' }, band: '5-9', goodBand: 'none' },
      { adjustment: { kind: 'add-time', time: 'weekday-evening' }, band: 'fewer-than-5', goodBand: 'none' },
    ]);
  });

  it('names what is not told and decides something for somebody, first what does for most', () => {
    const careful: Candidate = { ...evening, avoids: [{ condition: 'loud-noise', strength: 'never' }] };
    const fields = (role: Role) =>
      reachOf(role, groupOf([...times(2, morning), careful])).missing.map(({ field }) => field);
    expect(fields({})).to.deep.equal(['description', 'times', 'conditions']);
    expect(fields({ title: 'Kock', times: ['weekday-morning'] })).to.deep.equal(['conditions']);
    expect(fields({ title: 'Kock', times: ['weekday-morning'], conditions: [] })).to.deep.equal([]);
  });
});
