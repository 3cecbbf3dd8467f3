import { expect } from 'chai';
import { mondayInAWeek, resumeDateOf } from '../../../../web/src/pages/suggestions/resume-dates.ts';

describe('When something on hold is taken up again', () => {
  it('is reckoned from today', () => {
    const cases = [
      ['week', '2026-11-26', '2026-12-03'],
      ['two-weeks', '2026-12-24', '2027-01-07'],
      ['month', '2026-11-26', '2026-12-26'],
      ['month', '2026-12-31', '2027-01-31'],
      // a month that is too short has its last day
      ['month', '2027-01-31', '2027-02-28'],
      ['none', '2026-11-26', undefined],
      ['day', '2026-11-26', undefined],
    ] as const;
    for (const [choice, today, date] of cases) {
      expect(resumeDateOf(choice, today, ''), `${choice} ${today}`).to.equal(date);
    }
    expect(resumeDateOf('day', '2026-11-26', '2027-03-01')).to.equal('2027-03-01');
  });

  it('begins, where one chooses a day, at the first Monday that is at least a week away', () => {
    expect(mondayInAWeek('2026-11-26'), 'Thursday').to.equal('2026-12-07');
    expect(mondayInAWeek('2026-11-29'), 'Sunday').to.equal('2026-12-07');
    expect(mondayInAWeek('2026-11-30'), 'Monday').to.equal('2026-12-07');
    expect(mondayInAWeek('2026-12-01'), 'Tuesday').to.equal('2026-12-14');
  });
});
