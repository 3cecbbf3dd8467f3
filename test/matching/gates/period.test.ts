import { periodGate } from '../../../matching/gates/period.ts';
import { testGate } from './gate-table.ts';

const role = { period: { from: '2027-01-07', to: '2027-06-30' } };

testGate(periodGate, [
  {
    title: 'free before the role begins',
    candidate: { availability: { from: '2026-12-01' } },
    role,
    outcome: 'pass',
  },
  {
    title: 'free on the last day',
    candidate: { availability: { from: '2027-06-30' } },
    role,
    outcome: 'pass',
  },
  {
    title: 'free the day after the last',
    candidate: { availability: { from: '2027-07-01' } },
    role,
    outcome: 'fail',
    evidence: { availableFrom: '2027-07-01', periodTo: '2027-06-30' },
    adjustments: [],
  },
  {
    title: 'a period without an end',
    candidate: { availability: { from: '2029-01-01' } },
    role: { period: { from: '2027-01-07' } },
    outcome: 'pass',
    evidence: {},
  },
  { title: 'no start known', role, outcome: 'unknown', evidence: { missing: 'candidate' } },
  {
    title: 'no period known',
    candidate: { availability: { from: '2026-12-01' } },
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
]);
