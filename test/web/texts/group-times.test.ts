import { expect } from 'chai';
import { groupTimes } from '../../../web/src/texts/group-times.ts';

describe('Times of the week', () => {
  it('are said by days, morning and afternoon as one', () => {
    expect(groupTimes(['weekday-afternoon', 'weekday-morning'])).to.deep.equal([
      { days: 'weekday', parts: ['by-day'] },
    ]);
    expect(groupTimes(['weekday-morning', 'weekend-evening', 'weekend-night'])).to.deep.equal([
      { days: 'weekday', parts: ['morning'] },
      { days: 'weekend', parts: ['evening', 'night'] },
    ]);
  });

  it('are said once where they are the same on all days', () => {
    expect(groupTimes(['weekday-evening', 'weekend-evening'])).to.deep.equal([
      { days: 'every-day', parts: ['evening'] },
    ]);
  });

  it('are round the clock when nothing of it is left out', () => {
    const all = (['morning', 'afternoon', 'evening', 'night'] as const).map(
      (part) => `weekend-${part}` as const,
    );
    expect(groupTimes(all)).to.deep.equal([{ days: 'weekend', parts: ['round-the-clock'] }]);
    expect(groupTimes(all.slice(0, 3))).to.deep.equal([
      { days: 'weekend', parts: ['morning', 'afternoon', 'evening'] },
    ]);
  });

  it('are nothing where none is told', () => {
    expect(groupTimes([])).to.deep.equal([]);
  });
});
