import { expect } from 'chai';
import { employmentFormIds } from '../../../matching/vocabulary/employment-forms.ts';
import { advisePlacement, type PlannedWork } from '../../../matching/vocabulary/placement-warnings.ts';

const today = '2026-11-26';
const work: PlannedWork = {
  employmentForm: 'anstallning',
  startsOn: '2027-01-11',
  endsOn: '2027-04-30',
  hoursPerWeek: 20,
  hourSteps: [],
  hasMentor: true,
  birthYear: 1980,
  formsOfRole: null,
  formsOfPerson: null,
};
const warningsOf = (difference: Partial<PlannedWork>) =>
  advisePlacement({ ...work, ...difference }, today).warnings;
const codes = (difference: Partial<PlannedWork>) => warningsOf(difference).map(({ code }) => code);

describe('The advice on a placement', () => {
  for (const [what, difference, expected] of [
    ['nothing of what fits', {}, []],
    [
      'of work practice of six months to the day nothing',
      { employmentForm: 'arbetspraktik', endsOn: '2027-07-10' },
      [],
    ],
    [
      'that it lasts longer than six months by a day',
      { employmentForm: 'arbetspraktik', endsOn: '2027-07-11' },
      ['too-long'],
    ],
    [
      'that a last day and a mentor are missing',
      { employmentForm: 'arbetspraktik', endsOn: null, hasMentor: false },
      ['mentor-missing', 'end-not-told'],
    ],
    [
      'that it lasts longer than all of the time',
      { employmentForm: 'introduktionsjobb', endsOn: '2029-01-11' },
      ['too-long-in-all'],
    ],
    [
      'that it lasts longer than a time of it',
      { employmentForm: 'introduktionsjobb', endsOn: '2028-01-11' },
      ['too-long'],
    ],
    ['that it is longer than usual', { employmentForm: 'osa', endsOn: '2028-02-01' }, ['longer-than-usual']],
    [
      'that three weeks are not left',
      { employmentForm: 'nystartsjobb', startsOn: '2026-12-16', endsOn: '2027-04-30' },
      ['applied-too-late'],
    ],
    [
      'nothing when three weeks are left',
      { employmentForm: 'nystartsjobb', startsOn: '2026-12-17', endsOn: '2027-04-30' },
      [],
    ],
    [
      'by age, of the year before the birthday',
      { employmentForm: 'nystartsjobb', birthYear: 2002, endsOn: '2028-01-11' },
      ['too-long'],
    ],
    [
      'nothing of the same length at another age',
      { employmentForm: 'nystartsjobb', birthYear: 2001, endsOn: '2028-01-11' },
      [],
    ],
    ['that the age has to be known', { employmentForm: 'nystartsjobb', birthYear: null }, ['age-not-known']],
    ['that somebody is too young', { employmentForm: 'feriearbete', birthYear: 2015 }, ['too-young']],
    ['that somebody is too old', { employmentForm: 'feriearbete', birthYear: 2008 }, ['too-old']],
    [
      'of the hours of those under 16',
      { employmentForm: 'feriearbete', birthYear: 2012, hoursPerWeek: 36 },
      ['too-many-hours'],
    ],
    [
      'nothing of the hours of those above',
      { employmentForm: 'feriearbete', birthYear: 2010, hoursPerWeek: 36 },
      [],
    ],
    [
      'of hours that come later',
      { hourSteps: [{ from: '2027-02-01', hoursPerWeek: 41 }] },
      ['too-many-hours'],
    ],
    [
      'of what role and person do not take',
      { formsOfRole: ['osa'], formsOfPerson: [] },
      ['not-offered', 'not-accepted'],
    ],
  ] as const satisfies readonly (readonly [string, Partial<PlannedWork>, readonly string[]])[]) {
    it(`tells ${what}`, () => {
      expect(codes(difference)).to.deep.equal(expected);
    });
  }

  it('counts months by the calendar, also where one is shorter', () => {
    const from = { employmentForm: 'arbetspraktik', startsOn: '2027-08-31' } as const;
    expect(codes({ ...from, endsOn: '2028-02-28' })).to.deep.equal([]);
    expect(codes({ ...from, endsOn: '2028-02-29' })).to.deep.equal(['too-long']);
  });

  it('names the limits, where they come from and what a person has to confirm, of each form', () => {
    for (const employmentForm of employmentFormIds) {
      const { form, questions } = advisePlacement({ ...work, employmentForm }, today);
      expect(form.source).to.not.equal('');
      expect(form.checkedAt).to.match(/^\d{4}-\d{2}-\d{2}$/);
      expect(questions, employmentForm).to.include('rules-hold');
    }
    expect(warningsOf({ employmentForm: 'arbetspraktik', endsOn: '2027-12-01' })).to.deep.equal([
      { code: 'too-long', months: 6 },
    ]);
    expect(advisePlacement({ ...work, employmentForm: 'osa' }, today).questions).to.include.members([
      'public-employer',
      'no-competition',
    ]);
  });
});
