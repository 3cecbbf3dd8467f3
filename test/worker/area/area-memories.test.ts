import { expect } from 'chai';
import { AreaMemories } from '../../../worker/area/area-memories.ts';

interface Sizes {
  readonly candidates: { readonly size: number };
  readonly roles: { readonly size: number };
}

const memoryOf = (candidates: number, roles: number) =>
  ({ candidates: { size: candidates }, roles: { size: roles } }) as const satisfies Sizes;

describe('The remembered areas', () => {
  it('forget the one used longest ago when they hold more profiles than they may', () => {
    const memories = new AreaMemories<Sizes>(10);
    const [first, second, third] = [memoryOf(3, 1), memoryOf(2, 2), memoryOf(4, 0)];
    memories.put('first', first);
    memories.put('second', second);
    memories.put('first', memories.take('first') ?? second);
    memories.put('third', third);

    expect(memories.take('second')).to.equal(undefined);
    expect(memories.take('first')).to.equal(first);
    expect(memories.take('third')).to.equal(third);
  });

  it('keep one that is too large by itself, and nothing beside it', () => {
    const memories = new AreaMemories<Sizes>(10);
    const large = memoryOf(11, 5);
    memories.put('small', memoryOf(1, 0));
    memories.put('large', large);

    expect(memories.take('small')).to.equal(undefined);
    expect(memories.take('large')).to.equal(large);
  });

  it('hand one out once', () => {
    const memories = new AreaMemories<Sizes>(10);
    memories.put('area', memoryOf(1, 1));
    memories.take('area');

    expect(memories.take('area')).to.equal(undefined);
  });
});
