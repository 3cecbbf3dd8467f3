import { expect } from 'chai';
import { Speech } from '../../../matching/language/speech.ts';

describe('Speech', () => {
  it('says a range from a number to the same as that number', () => {
    const speech = new Speech('sv');
    const hours = (min: number | null, max: number | null) =>
      speech.fill('{min}–{max} {max#timme|timmar}.', { min, max }, 3);
    expect(hours(1, 1)).to.equal('1 timme.');
    expect(hours(7.5, 7.5)).to.equal('7,5 timmar.');
    expect(hours(1, 20)).to.equal('1–20 timmar.');
    expect(hours(null, null)).to.equal(null);
  });
});
