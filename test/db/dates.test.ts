import { expect } from 'chai';
import { daysAfter, monthsBefore } from '../../db/dates.ts';

describe('A date so many days after another', () => {
  it('is counted in dates, also where the clock is put back between them', () => {
    expect(daysAfter('2026-10-01', 30)).to.equal('2026-10-31');
    expect(daysAfter('2027-02-28', 1)).to.equal('2027-03-01');
    expect(daysAfter('2027-01-01', -1)).to.equal('2026-12-31');
  });
});

describe('A date so many months before another', () => {
  it('is the same day, or the last of a month that does not have it', () => {
    expect(monthsBefore('2026-11-26', 12)).to.equal('2025-11-26');
    expect(monthsBefore('2027-03-31', 1)).to.equal('2027-02-28');
    expect(monthsBefore('2028-05-31', 3)).to.equal('2028-02-29');
  });
});
