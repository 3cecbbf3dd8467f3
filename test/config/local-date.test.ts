import { expect } from 'chai';
import { localDate } from '../../config/local-date.ts';

describe('The date in Sweden', () => {
  it('turns at midnight in Stockholm, in winter and in summer time', () => {
    expect(localDate(new Date('2026-01-31T22:59:59Z'))).to.equal('2026-01-31');
    expect(localDate(new Date('2026-01-31T23:00:00Z'))).to.equal('2026-02-01');
    expect(localDate(new Date('2026-06-30T21:59:59Z'))).to.equal('2026-06-30');
    expect(localDate(new Date('2026-06-30T22:00:00Z'))).to.equal('2026-07-01');
  });
});
