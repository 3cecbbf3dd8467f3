import { expect } from 'chai';
import { percentile } from '../../../bench/load/percentile.ts';

describe('percentile', () => {
  const numbers = [5, 1, 4, 2, 3];

  it('is the nearest rank, whatever the order', () => {
    expect([0, 0.2, 0.21, 0.5, 0.95, 1].map((share) => percentile(numbers, share))).to.deep.equal([
      1, 1, 2, 3, 5, 5,
    ]);
  });

  it('leaves the numbers as they were', () => {
    percentile(numbers, 0.5);
    expect(numbers).to.deep.equal([5, 1, 4, 2, 3]);
  });

  it('is refused where there are no numbers', () => {
    expect(() => percentile([], 0.5)).to.throw('no percentile of no numbers');
  });
});
