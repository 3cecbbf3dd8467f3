import { expect } from 'chai';
import { RecentlyUsed } from '../../../db/explained-pairs/recently-used.ts';

describe('A memory of what was used last', () => {
  it('forgets what was used longest ago when it is full', () => {
    const memory = new RecentlyUsed<string, number>(2);
    memory.set('a', 1);
    memory.set('b', 2);
    expect(memory.get('a')).to.equal(1);
    memory.set('c', 3);
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).to.deep.equal([1, undefined, 3]);
  });

  it('replaces what it has of a key, and forgets nothing else for it', () => {
    const memory = new RecentlyUsed<string, number>(2);
    memory.set('a', 1);
    memory.set('b', 2);
    memory.set('a', 3);
    expect([memory.get('a'), memory.get('b')]).to.deep.equal([3, 2]);
  });
});
