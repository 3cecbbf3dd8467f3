import { expect } from 'chai';
import {
  splitCandidate,
  splitRole,
  splitWorkplace,
  toCandidate,
  toRole,
  toWorkplace,
} from '../../db/row-mapping.ts';

const upper = 'AAAAAAAA-0000-7000-8000-00000000000A';
const lower = upper.toLowerCase();

describe('Mapping rows', () => {
  it('brings a profile back as it was, with its status said and its ids in one spelling', () => {
    const candidate = { nodeId: 'goteborg', reference: 'G-1', coachId: upper, wishes: 'laga mat', needs: [] };
    const columns = splitCandidate(candidate);
    expect(columns.profile).to.deep.equal({ wishes: 'laga mat', needs: [] });
    expect(toCandidate(columns)).to.deep.equal({ ...candidate, coachId: lower, status: 'open' });
    const role = { nodeId: 'goteborg', workplaceId: upper, title: 'Roll', status: 'closed' as const };
    expect(toRole(splitRole(role))).to.deep.equal({ ...role, workplaceId: lower });
    const workplace = { nodeId: 'goteborg', reference: 'W', managerId: upper, supports: [] };
    expect(toWorkplace(splitWorkplace(workplace))).to.deep.equal({ ...workplace, managerId: lower });
  });

  it('takes an undefined field for an absent one', () => {
    const { profile } = splitRole({ nodeId: 'goteborg', title: undefined, places: 1 });
    expect(profile).to.deep.equal({ places: 1 }).and.not.have.property('title');
  });

  it('reads a tombstone as closed', () => {
    const row = {
      nodeId: 'goteborg',
      reference: 'x',
      coachId: null,
      status: 'deleted' as const,
      profile: {},
    };
    expect(toCandidate(row)).to.deep.equal({ nodeId: 'goteborg', reference: 'x', status: 'closed' });
  });
});
