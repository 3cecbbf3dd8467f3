import { expect } from 'chai';
import {
  draftOf,
  firstDraft,
  readDraft,
  toTerms,
  wrongIn,
} from '../../../../web/src/pages/placement/terms-draft.ts';

const today = '2026-11-26';
const known = { formsOfRole: null, formsOfPerson: null, period: null, hoursPerWeek: null };
const terms = {
  employmentForm: 'arbetspraktik',
  startsOn: '2027-01-11',
  endsOn: '2027-06-30',
  hoursPerWeek: 7.5,
  hourSteps: [{ from: '2027-03-01', hoursPerWeek: 20 }],
  mentorId: null,
} as const;
const stored = { ...terms, hourSteps: [...terms.hourSteps] };

describe('What is agreed of a placement, as it is typed', () => {
  it('begins with what role and person both name, the role’s days, and the fewest hours', () => {
    const draft = firstDraft(
      {
        formsOfRole: ['ordinary', 'arbetspraktik'],
        formsOfPerson: ['arbetspraktik'],
        period: { from: '2027-01-11', to: '2027-06-30' },
        hoursPerWeek: { min: 7.5 },
      },
      today,
    );
    expect(draft).to.include({
      ...{ employmentForm: 'arbetspraktik', startsOn: '2027-01-11', endsOn: '2027-06-30', hours: '7,5' },
    });
  });

  it('begins on the next Monday where the role’s first day has been, and leaves open what is not known', () => {
    for (const period of [null, { from: '2026-01-01', to: '2026-06-01' }]) {
      const draft = firstDraft({ ...known, period }, today);
      expect(draft).to.include({ employmentForm: '', startsOn: '2026-11-30', endsOn: '', hours: '' });
    }
    expect(firstDraft(known, '2026-11-30').startsOn, 'a Monday').to.equal('2026-12-07');
    expect(firstDraft({ ...known, formsOfPerson: ['osa'] }, today).employmentForm).to.equal('osa');
  });

  it('is sent as it was stored when nothing is changed', () => {
    expect(toTerms(draftOf(stored), ['arbetspraktik'])).to.deep.equal(stored);
    expect(readDraft(JSON.parse(JSON.stringify(draftOf(stored))))).to.deep.equal(draftOf(stored));
    expect(readDraft({ hours: 7 })).to.equal(null);
  });

  it('tells what is missing or can not be, and is not sent so', () => {
    const draft = draftOf(stored);
    const step = { key: 'a', from: '2027-03-01', hours: '20' };
    for (const [changes, wrong] of [
      [{ employmentForm: '' }, ['form']],
      [{ startsOn: '', endsOn: '', steps: [] }, ['startsOn']],
      [{ endsOn: '2027-01-01', steps: [] }, ['endsOn']],
      [{ hours: '0,4' }, ['hours']],
      [{ hours: '61' }, ['hours']],
      [{ hours: 'tio' }, ['hours']],
      [{ steps: [{ ...step, from: '2027-01-11' }] }, ['steps']],
      [{ steps: [{ ...step, from: '2027-07-01' }] }, ['steps']],
      [{ steps: [{ ...step, hours: '' }] }, ['steps']],
      [{ steps: [step, { ...step, key: 'b' }] }, ['steps']],
    ] as const) {
      const changed = {
        ...draft,
        ...changes,
        steps: [...('steps' in changes ? changes.steps : draft.steps)],
      };
      expect(wrongIn(changed), JSON.stringify(changes)).to.deep.equal(wrong);
      expect(toTerms(changed, ['arbetspraktik'])).to.equal(null);
    }
    expect(toTerms({ ...draft, employmentForm: 'unknown' }, ['arbetspraktik'])).to.equal(null);
    expect(wrongIn({ ...draft, hours: '37.5' })).to.deep.equal([]);
  });
});
