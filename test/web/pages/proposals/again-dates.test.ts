import { expect } from 'chai';
import { againDateOf, firstDay } from '../../../../web/src/pages/proposals/again-dates.ts';

describe('When a workplace may be asked again', () => {
  it('is reckoned from today, is not told, or is a day after today', () => {
    const cases = [
      ['month', '2026-11-26', '', '2026-12-26'],
      ['quarter', '2026-11-26', '', '2027-02-26'],
      // a month that is too short has its last day
      ['quarter', '2026-11-30', '', '2027-02-28'],
      ['day', '2026-11-26', '2026-11-27', '2026-11-27'],
      ['day', '2026-11-26', '2026-11-26', null],
      ['day', '2026-11-26', '', null],
      ['unknown', '2026-11-26', '2027-01-01', undefined],
    ] as const;
    for (const [choice, today, day, date] of cases) {
      expect(againDateOf(choice, today, day), `${choice} from ${today} ${day}`).to.equal(date);
    }
    expect(firstDay('2026-12-31')).to.equal('2027-01-01');
  });
});
