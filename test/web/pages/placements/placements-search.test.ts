import { expect } from 'chai';
import { groupsOf } from '../../../../web/src/pages/placements/placements-search.ts';

describe('The page of placements', () => {
  it('shows what goes on, who waits for the coach first, unless the address asks for one part', () => {
    expect(groupsOf({})).to.deep.equal(['reply', 'placement', 'answer', 'planned', 'running']);
    expect(groupsOf({ needs: 'start' })).to.deep.equal(['start']);
    expect(groupsOf({ state: 'ended' })).to.deep.equal(['ended']);
  });
});
