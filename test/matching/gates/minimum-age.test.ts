import { minimumAgeGate } from '../../../matching/gates/minimum-age.ts';
import { testGate } from './gate-table.ts';

const role = { requires: { minAge: 18 } };

testGate(minimumAgeGate, [
  {
    title: 'the role says that there is no age limit',
    role: { requires: { minAge: null } },
    outcome: 'pass',
    evidence: { isRequired: false },
  },
  { title: 'the role says nothing of an age limit', outcome: 'unknown', evidence: { missing: 'role' } },
  {
    title: 'the role says nothing of it, and the candidate is a minor',
    candidate: { employmentForms: ['feriearbete'] },
    role: { requires: { licence: 'B' } },
    outcome: 'unknown',
    evidence: { missing: 'role', onlyForMinors: true },
  },
  { title: 'an age limit, for a person to check', role, outcome: 'unknown', evidence: { minAge: 18 } },
  {
    title: 'holiday work alone, which is for minors',
    candidate: { employmentForms: ['feriearbete'] },
    role,
    outcome: 'fail',
    evidence: { minAge: 18, onlyForMinors: true },
    adjustments: [],
  },
  {
    title: 'holiday work among other forms',
    candidate: { employmentForms: ['feriearbete', 'anstallning'] },
    role,
    outcome: 'unknown',
  },
  {
    title: 'holiday work alone, below a limit that minors can reach',
    candidate: { employmentForms: ['feriearbete'] },
    role: { requires: { minAge: 17 } },
    outcome: 'unknown',
  },
  { title: 'no form will do', candidate: { employmentForms: [] }, role, outcome: 'unknown' },
  {
    title: 'the text asks for an age',
    role: { description: 'Du ska vara över 20 år.' },
    outcome: 'unknown',
    evidence: { minAge: 20, words: ['över 20 år'] },
  },
]);
