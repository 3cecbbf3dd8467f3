import { expect } from 'chai';
import type { RoleOffLists } from '../../../db/matching/profile-rows.ts';
import { type CandidateToRead, type RoleToRead, readProfiles } from '../../../db/matching/read-profiles.ts';
import { Turns } from '../../../db/turns.ts';
import { compileCandidate } from '../../../matching/compile/compile-candidate.ts';
import { compileRole } from '../../../matching/compile/compile-role.ts';

const compiler = { compileCandidate, compileRole };

type Listed<Row> = Row & { readonly isListed: boolean; readonly rolesOffLists: readonly RoleOffLists[] };

const candidate = (id: string, row: Partial<Listed<CandidateToRead>> = {}): Listed<CandidateToRead> => ({
  id,
  nodeId: 'goteborg',
  reference: id,
  coachId: null,
  timesProposed: 0,
  status: 'open',
  isListed: true,
  rolesOffLists: [],
  profile: { wishes: 'Laga mat' },
  ...row,
});
const role = (id: string, workplace: RoleToRead['workplace']): Listed<RoleToRead> => ({
  id,
  nodeId: 'goteborg',
  reference: null,
  workplaceId: null,
  status: 'open',
  isListed: true,
  rolesOffLists: [],
  profile: { title: 'Kock' },
  workplace,
});

describe('Reading profiles', () => {
  it('makes open ones ready for scoring, with what a role inherits, and null of those that take no part', async () => {
    const read = await readProfiles(
      {
        candidates: [candidate('a', { timesProposed: 3 }), candidate('closed', { isListed: false })],
        roles: [
          role('r', {
            nodeId: 'goteborg',
            reference: null,
            managerId: null,
            profile: { name: 'Köket', location: { lat: 57.7, lon: 11.97 } },
          }),
        ],
      },
      compiler,
      new Turns(),
    );
    expect(read.candidates.get('a')).to.include({
      id: 'a',
      nodeId: 'goteborg',
      isOpen: true,
      timesProposed: 3,
    });
    expect(read.candidates.get('closed')).to.equal(null);
    expect(read.roles.get('r')?.location).to.deep.equal({ lat: 57.7, lon: 11.97 });
    expect(read.unreadable).to.deep.equal([]);
  });

  it('reads profiles that hold more text than may be sent today', async () => {
    const texts = (count: number) =>
      Array.from({ length: count }, (_, at) => `städa ${at} `.padEnd(1_000, 'x'));
    const long = candidate('a', { profile: { experience: texts(50).map((text) => ({ text })) } });
    const wide = { ...role('r', null), profile: { tasks: texts(100).map((text) => ({ text })) } };
    const read = await readProfiles({ candidates: [long], roles: [wide] }, compiler, new Turns());
    expect(read.unreadable).to.deep.equal([]);
    expect(read.candidates.get('a')?.experience).to.have.length(50);
    expect(read.roles.get('r')?.text?.words).to.have.length(200);
  });

  it('leaves out what is no profile and says why, without a word of what is in it', async () => {
    const wrong: unknown = { wishes: ['Anna Andersson vill laga mat'] };
    const read = await readProfiles(
      { candidates: [candidate('a', { profile: Object(wrong) }), candidate('b')], roles: [] },
      compiler,
      new Turns(),
    );
    expect([...read.candidates].map(([id, compiled]) => [id, compiled?.id])).to.deep.equal([
      ['a', undefined],
      ['b', 'b'],
    ]);
    const [unreadable] = read.unreadable;
    expect(unreadable).to.include({ side: 'candidate', id: 'a' });
    expect(unreadable?.cause).to.be.an.instanceOf(Error);
    expect(String(unreadable?.cause)).to.include('wishes').and.not.include('Anna');
  });
});
