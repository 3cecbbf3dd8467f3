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
  formsOfRole: null,
  formsOfPerson: null,
};
const warningsOf = (difference: Partial<PlannedWork>) =>
  advisePlacement({ ...work, ...difference }, today).warnings;
const codesOf = (told: readonly { readonly code: string }[]) => told.map(({ code }) => code);
const codes = (difference: Partial<PlannedWork>) => codesOf(warningsOf(difference));
const askedOf = (difference: Partial<PlannedWork>) =>
  advisePlacement({ ...work, ...difference }, today).questions.filter(({ code }) => code.includes('age'));

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
      'that it is longer than the form lets anybody',
      { employmentForm: 'nystartsjobb', endsOn: '2031-01-11' },
      ['too-long'],
    ],
    ['nothing of a length that some ages may', { employmentForm: 'nystartsjobb', endsOn: '2030-12-31' }, []],
    [
      'that its end is missing where every age has a limit',
      { employmentForm: 'nystartsjobb', endsOn: null },
      ['end-not-told'],
    ],
    ['nothing of hours that some minors may', { employmentForm: 'feriearbete', hoursPerWeek: 36 }, []],
    ['of hours that no minor may', { employmentForm: 'feriearbete', hoursPerWeek: 41 }, ['too-many-hours']],
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
      expect(codesOf(questions), employmentForm).to.include('rules-hold');
    }
    expect(warningsOf({ employmentForm: 'arbetspraktik', endsOn: '2027-12-01' })).to.deep.equal([
      { code: 'too-long', months: 6 },
    ]);
    expect(codesOf(advisePlacement({ ...work, employmentForm: 'osa' }, today).questions)).to.include.members([
      'public-employer',
      'no-competition',
    ]);
  });

  it('has the ages that a form is for asked, and nothing of age where a form names none', () => {
    expect(askedOf({ employmentForm: 'feriearbete' })).to.deep.equal([
      { code: 'age', fromAge: 13, toAge: 17 },
    ]);
    expect(askedOf({ employmentForm: 'nystartsjobb' })).to.deep.equal([
      { code: 'age', fromAge: 20, toAge: null },
    ]);
    for (const employmentForm of employmentFormIds) {
      const isByAge = ['feriearbete', 'nystartsjobb'].includes(employmentForm);
      expect(askedOf({ employmentForm }).length, employmentForm).to.equal(isByAge ? 1 : 0);
    }
  });

  it('has asked what some ages may not of the length and the hours, from the day and the hour on', () => {
    const long = { employmentForm: 'nystartsjobb', startsOn: '2027-01-11' } as const;
    expect(codesOf(askedOf({ ...long, endsOn: '2028-01-10' }))).to.deep.equal(['age']);
    expect(askedOf({ ...long, endsOn: '2028-01-11' })[1]).to.deep.equal({
      code: 'months-at-age',
      limits: [
        { fromAge: 20, toAge: 24, most: 12 },
        { fromAge: 25, toAge: 54, most: 24 },
        { fromAge: 55, toAge: null, most: 48 },
      ],
    });
    expect(codesOf(askedOf({ employmentForm: 'feriearbete', hoursPerWeek: 35 }))).to.deep.equal(['age']);
    expect(askedOf({ employmentForm: 'feriearbete', hoursPerWeek: 36 })[1]).to.deep.equal({
      code: 'hours-at-age',
      limits: [
        { fromAge: 13, toAge: 15, most: 35 },
        { fromAge: 16, toAge: 17, most: 40 },
      ],
    });
  });
});
