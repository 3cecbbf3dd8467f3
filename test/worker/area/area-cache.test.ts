import { expect } from 'chai';
import { AreaCache } from '../../../worker/area/area-cache.ts';

interface Sizes {
  readonly candidates: { readonly size: number };
  readonly roles: { readonly size: number };
}

const memoryOf = (candidates: number, roles: number) =>
  ({ candidates: { size: candidates }, roles: { size: roles } }) as const satisfies Sizes;

describe('The cache of areas', () => {
  it('forget the one used longest ago when they hold more profiles than they may', () => {
    const areas = new AreaCache<Sizes>(10);
    const [first, second, third] = [memoryOf(3, 1), memoryOf(2, 2), memoryOf(4, 0)];
    areas.put('first', first);
    areas.put('second', second);
    areas.put('first', areas.take('first') ?? second);
    areas.put('third', third);

    expect(areas.take('second')).to.equal(undefined);
    expect(areas.take('first')).to.equal(first);
    expect(areas.take('third')).to.equal(third);
  });

  it('keep one that is too large by itself, and nothing beside it', () => {
    const areas = new AreaCache<Sizes>(10);
    const large = memoryOf(11, 5);
    areas.put('small', memoryOf(1, 0));
    areas.put('large', large);

    expect(areas.take('small')).to.equal(undefined);
    expect(areas.take('large')).to.equal(large);
  });

  it('hand one out once', () => {
    const areas = new AreaCache<Sizes>(10);
    areas.put('area', memoryOf(1, 1));
    areas.take('area');

    expect(areas.take('area')).to.equal(undefined);
  });
});
