import { employmentFormGate } from '../../../matching/gates/employment-form.ts';
import { testGate } from './gate-table.ts';

const withMentor = { mentors: [{ name: 'Handledare' }] };

testGate(employmentFormGate, [
  {
    title: 'one shared form',
    candidate: { employmentForms: ['osa', 'anstallning'] },
    role: { employmentForms: ['anstallning'] },
    outcome: 'pass',
    evidence: { shared: ['anstallning'] },
  },
  {
    title: 'no shared form',
    candidate: { employmentForms: ['osa'] },
    role: { employmentForms: ['anstallning'] },
    outcome: 'fail',
    evidence: { candidate: ['osa'], role: ['anstallning'] },
    adjustments: [],
  },
  {
    title: 'work practice with a mentor',
    candidate: { employmentForms: ['arbetspraktik'] },
    role: { employmentForms: ['arbetspraktik'] },
    workplace: withMentor,
    outcome: 'pass',
    evidence: { shared: ['arbetspraktik'] },
  },
  {
    title: 'work practice at a workplace without mentors',
    candidate: { employmentForms: ['arbetspraktik'] },
    role: { employmentForms: ['arbetspraktik'] },
    workplace: { mentors: [] },
    outcome: 'fail',
    evidence: { candidate: ['arbetspraktik'], role: [], mentor: 'none' },
  },
  {
    title: 'work practice where no mentor has a place left',
    candidate: { employmentForms: ['arbetspraktik'] },
    role: { employmentForms: ['arbetspraktik'] },
    workplace: { mentors: [{ name: 'Handledare', places: 0 }] },
    outcome: 'fail',
  },
  {
    title: 'work practice where mentors are unknown',
    candidate: { employmentForms: ['arbetspraktik'] },
    role: { employmentForms: ['arbetspraktik'] },
    outcome: 'unknown',
    evidence: { shared: ['arbetspraktik'], missing: 'mentor' },
  },
  {
    title: 'another form is shared where there is no mentor',
    candidate: { employmentForms: ['arbetspraktik', 'anstallning'] },
    role: { employmentForms: ['arbetspraktik', 'anstallning'] },
    workplace: { mentors: [] },
    outcome: 'pass',
    evidence: { shared: ['anstallning'], mentor: 'none' },
  },
  { title: 'a candidate for whom no form will do', candidate: { employmentForms: [] }, outcome: 'fail' },
  {
    title: 'a role for which no form will do',
    role: { employmentForms: [] },
    outcome: 'fail',
    evidence: { role: [] },
  },
  {
    title: 'forms of the candidate unknown',
    role: { employmentForms: ['osa'] },
    outcome: 'unknown',
    evidence: { missing: 'candidate' },
  },
]);
