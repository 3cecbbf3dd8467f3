import { expect } from 'chai';
import { todayInSweden } from '../../../web/src/texts/today.ts';

describe('Today', () => {
  it('is the day in Sweden', () => {
    expect(todayInSweden(new Date('2026-11-26T22:30:00Z'))).to.equal('2026-11-26');
    expect(todayInSweden(new Date('2026-11-26T23:30:00Z'))).to.equal('2026-11-27');
  });
});
