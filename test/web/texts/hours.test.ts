import { expect } from 'chai';
import { readHours, writeHours } from '../../../web/src/texts/hours.ts';

describe('Hours a week', () => {
  const cases = [
    ['10–20', { min: 10, max: 20 }],
    ['10-20', { min: 10, max: 20 }],
    ['10 till 20', { min: 10, max: 20 }],
    ['7,5', { min: 7.5, max: 7.5 }],
    ['15 tim', { min: 15, max: 15 }],
    ['', undefined],
    ['20–10', null],
    ['80', null],
    ['några', null],
  ] as const;
  for (const [text, hours] of cases) {
    it(`are read as they are written: ${JSON.stringify(text)}`, () => {
      expect(readHours(text)).to.deep.equal(hours);
    });
  }

  it('are written as they are read', () => {
    expect(writeHours({ min: 7.5, max: 20 })).to.equal('7,5–20');
    expect(writeHours({ min: 15, max: 15 })).to.equal('15');
    expect(writeHours(undefined)).to.equal('');
  });
});
