import { expect } from 'chai';
import { createSizedCache } from '../../worker/sized-cache.ts';

describe('A memory that is bounded by what it holds', () => {
  const createCache = () => createSizedCache<{ readonly size: number }>(10, ({ size }) => size);

  it('forgets what was used longest ago when all hold more than they may', () => {
    const cache = createCache();
    cache.set('first', { size: 4 });
    cache.set('second', { size: 4 });
    cache.get('first');
    cache.set('third', { size: 4 });

    expect([...cache.keys()]).to.have.members(['first', 'third']);
  });

  it('keeps one that is too large by itself, and nothing beside it', () => {
    const cache = createCache();
    cache.set('empty', { size: 0 });
    cache.set('large', { size: 16 });

    expect([...cache.keys()]).to.deep.equal(['large']);
  });
});
