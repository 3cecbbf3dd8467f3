import { expect } from 'chai';
import { areStandInsDue } from '../../../matching/stand-ins/are-due.ts';

const madeAt = new Date('2026-11-01T12:00:00Z');
const week = new Date('2026-11-08T12:00:00Z');
const sooner = new Date('2026-11-08T11:59:00Z');

describe('When stand-ins are made anew', () => {
  for (const [what, people, open, changed, now, isDue] of [
    ['never where nothing has changed', 100, 100, 0, week, false],
    ['not for some changes', 100, 100, 24, week, false],
    ['when a quarter have changed and a week is over', 100, 100, 25, week, true],
    ['not before the week is over', 100, 100, 100, sooner, false],
    ['where those who left count', 100, 90, 15, week, true],
    ['at once when there are twice as many', 100, 200, 100, madeAt, true],
    ['not when there are not quite', 100, 199, 99, madeAt, false],
    ['at once when there are half as many', 100, 50, 0, madeAt, true],
    ['at once when the first come', 0, 1, 1, madeAt, true],
    ['at once when the last leave', 1, 0, 0, madeAt, true],
    ['not while there is nobody', 0, 0, 0, week, false],
  ] as const) {
    it(what, () => {
      expect(areStandInsDue({ people, madeAt, open, changed }, now)).to.equal(isDue);
    });
  }
});
