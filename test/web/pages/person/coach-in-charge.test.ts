import { expect } from 'chai';
import { nameOfCoachInCharge } from '../../../../web/src/pages/person/coach-in-charge.ts';

const coachId = '019b76da-0000-7000-8000-00000000000a';
const other = '019b76da-0000-7000-8000-00000000000b';
const nowhere = { person: { coachId }, readers: [], covers: [], objections: [] };
const unanswered = { recordedBy: other, recordedByName: 'Ada Berg', answeredBy: null, answeredByName: null };

describe('The coach in charge, in the copy of what is held', () => {
  it('is called as among those who have read, whatever the case of the id', () => {
    const readers = [
      { principalId: other, name: 'Ada Berg' },
      { principalId: coachId.toUpperCase(), name: null },
      { principalId: coachId.toUpperCase(), name: 'Ahmed Nilsson' },
    ];
    expect(nameOfCoachInCharge({ ...nowhere, readers })).to.equal('Ahmed Nilsson');
  });

  it('is called as where they stood in, wrote an objection down, or answered one', () => {
    const covers = [{ coachId, coachName: 'Ahmed Nilsson' }];
    expect(nameOfCoachInCharge({ ...nowhere, covers })).to.equal('Ahmed Nilsson');
    const written = { ...unanswered, recordedBy: coachId, recordedByName: 'Ahmed Nilsson' };
    expect(nameOfCoachInCharge({ ...nowhere, objections: [unanswered, written] })).to.equal('Ahmed Nilsson');
    const answered = { ...unanswered, answeredBy: coachId, answeredByName: 'Ahmed Nilsson' };
    expect(nameOfCoachInCharge({ ...nowhere, objections: [answered] })).to.equal('Ahmed Nilsson');
  });

  it('has no name where the copy names them nowhere, and is nobody where nobody is in charge', () => {
    expect(nameOfCoachInCharge({ ...nowhere, objections: [unanswered] })).to.equal(null);
    expect(nameOfCoachInCharge({ ...nowhere, person: {} })).to.equal(undefined);
  });
});
