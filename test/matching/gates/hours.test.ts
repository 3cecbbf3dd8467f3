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
  {
    title: 'a role of more hours than the shared mornings hold',
    candidate: { availability: { hoursPerWeek: { min: 20, max: 40 }, times: ['weekday-morning'] } },
    role: { hoursPerWeek: { min: 35, max: 40 }, times: ['weekday-morning', 'weekday-afternoon'] },
    outcome: 'fail',
    evidence: { candidate: [20, 40], role: [35, 40], held: 30, times: ['weekday-morning'] },
    adjustments: [{ kind: 'widen-hours', hoursPerWeek: 30, byHours: 5 }],
  },
  {
    title: 'a role of just as many hours as the shared mornings hold',
    candidate: { availability: { hoursPerWeek: { min: 20, max: 40 }, times: ['weekday-morning'] } },
    role: { hoursPerWeek: { min: 30, max: 40 }, times: ['weekday-morning', 'weekday-afternoon'] },
    outcome: 'pass',
  },
  {
    title: 'a role of far more hours than the shared mornings of the shared days hold',
    candidate: {
      availability: {
        hoursPerWeek: { min: 10, max: 40 },
        times: ['weekday-morning'],
        weekdays: ['monday', 'tuesday'],
      },
    },
    role: { hoursPerWeek: { min: 20, max: 40 } },
    outcome: 'fail',
    evidence: { candidate: [10, 40], role: [20, 40], held: 12, times: ['weekday-morning'] },
    adjustments: [],
  },
  {
    title: 'a candidate who did not tell how many hours, and times that hold too few',
    candidate: { availability: { times: ['weekend-morning'] } },
    role: { hoursPerWeek: { min: 16, max: 20 } },
    outcome: 'fail',
    evidence: { role: [16, 20], held: 12, times: ['weekend-morning'] },
    adjustments: [{ kind: 'widen-hours', hoursPerWeek: 12, byHours: 4 }],
  },
  {
    title: 'a candidate who wants more hours than the role’s times hold',
    candidate: { availability: { hoursPerWeek: { min: 20, max: 40 } } },
    role: { hoursPerWeek: { min: 5, max: 40 }, times: ['weekend-afternoon'] },
    outcome: 'fail',
    evidence: { candidate: [20, 40], role: [5, 40], held: 10, times: ['weekend-afternoon'] },
    adjustments: [],
  },
  {
    title: 'no shared time at all',
    candidate: { availability: { hoursPerWeek: { min: 20, max: 40 }, times: ['weekend-morning'] } },
    role: { hoursPerWeek: { min: 20, max: 40 }, times: ['weekday-morning'] },
    outcome: 'fail',
    evidence: { candidate: [20, 40], role: [20, 40], held: 0, times: [] },
    adjustments: [],
  },
]);
