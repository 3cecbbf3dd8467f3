import { hoursGate } from '../../../matching/gates/hours.ts';
import { testGate } from './gate-table.ts';

const wanted = (min: number, max: number) => ({ availability: { hoursPerWeek: { min, max } } });
const offered = (min: number, max: number) => ({ hoursPerWeek: { min, max } });

testGate(hoursGate, [
  {
    title: 'ranges that overlap',
    candidate: wanted(10, 20),
    role: offered(15, 30),
    outcome: 'pass',
    evidence: {},
  },
  { title: 'ranges that touch', candidate: wanted(10, 20), role: offered(20, 40), outcome: 'pass' },
  {
    title: 'a role a little too long',
    candidate: wanted(10, 20),
    role: offered(22.5, 30),
    outcome: 'fail',
    evidence: { candidate: [10, 20], role: [22.5, 30] },
    adjustments: [{ kind: 'widen-hours', hoursPerWeek: 20, byHours: 2.5 }],
  },
  {
    title: 'a role a little too short',
    candidate: wanted(20, 30),
    role: offered(5, 15),
    outcome: 'fail',
    adjustments: [{ kind: 'widen-hours', hoursPerWeek: 20, byHours: 5 }],
  },
  {
    title: 'a gap that is too wide to ask for',
    candidate: wanted(20, 30),
    role: offered(5, 14.9),
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'no hours of the role',
    candidate: wanted(10, 20),
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
  {
    title: 'no hours of the candidate',
    role: offered(10, 20),
    outcome: 'unknown',
    evidence: { missing: 'candidate' },
  },
]);
