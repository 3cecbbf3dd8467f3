import { expect } from 'chai';
import { betterBy } from '../../../../web/src/pages/suggestions/better-by.ts';

const rule = (id: 'wishes' | 'abilities' | 'travel-time' | 'experience', difference: number) => ({
  rule: id,
  a: null,
  b: null,
  difference,
});

describe('What decides between two suggestions', () => {
  it('is told of each by the rules that differ, the most telling first', () => {
    const side = { side: 'candidate', a: 0, b: 0, difference: 0, ofPrior: 0, ofTotal: 0 } as const;
    const sides = [
      { ...side, rules: [rule('wishes', -0.3), rule('travel-time', 0.05)] },
      { ...side, rules: [rule('abilities', 0.2), rule('experience', 0.001)] },
    ];
    expect(betterBy({ sides })).to.deep.equal({ a: ['wishes'], b: ['abilities', 'travel-time'] });
    expect(betterBy({ sides: [] })).to.deep.equal({ a: [], b: [] });
  });
});
