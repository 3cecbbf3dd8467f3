import { expect } from 'chai';
import { differMuch, ratingOf } from '../../../../web/src/pages/person/rating.ts';

describe('Two ratings of an ability', () => {
  it('are worth a talk when two persons see it two levels or more apart', () => {
    expect(differMuch({ level: 3, source: 'self' }, { level: 1, source: 'coach' })).to.equal(true);
    expect(differMuch({ level: 0, source: 'observed' }, { level: 4, source: 'self' })).to.equal(true);
    expect(differMuch({ level: 2, source: 'self' }, { level: 1, source: 'coach' })).to.equal(false);
  });

  it('are not when it is the same person’s, or one is not known', () => {
    expect(differMuch({ level: 4, source: 'self' }, { level: 0, source: 'self' })).to.equal(false);
    expect(differMuch(undefined, { level: 0, source: 'self' })).to.equal(false);
    expect(differMuch(ratingOf(undefined), ratingOf(2))).to.equal(false);
  });

  it('can be bare levels', () => {
    expect(ratingOf(0)).to.deep.equal({ level: 0 });
    expect(differMuch(ratingOf(0), { level: 2, source: 'coach' })).to.equal(true);
  });
});
