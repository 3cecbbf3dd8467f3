import { hoursWantedRule } from '../../../matching/rules/hours-wanted.ts';
import { testRule } from './rule-table.ts';

const candidate = { availability: { hoursPerWeek: { min: 10, max: 20 } } };
const offered = (min: number, max: number) => ({ hoursPerWeek: { min, max } });

testRule(hoursWantedRule, [
  {
    title: 'the middle of what is wanted can be had',
    candidate,
    role: offered(5, 40),
    fit: 1,
    evidence: { wanted: [10, 20], role: [5, 40] },
  },
  { title: 'half-way to the edge', candidate, role: offered(17.5, 30), fit: 0.85 },
  { title: 'the edge of what is wanted', candidate, role: offered(20, 40), fit: 0.7 },
  { title: 'below what is wanted', candidate, role: offered(0, 5), fit: 0.4 },
  { title: 'far above what is wanted', candidate, role: offered(60, 60), fit: 0 },
  {
    title: 'exact hours that are met',
    candidate: { availability: { hoursPerWeek: { min: 20, max: 20 } } },
    role: offered(20, 20),
    fit: 1,
  },
  {
    title: 'exact hours that are missed',
    candidate: { availability: { hoursPerWeek: { min: 20, max: 20 } } },
    role: offered(21, 21),
    fit: 0,
  },
  { title: 'hours of the role unknown', candidate, fit: null, evidence: {} },
  { title: 'hours of the candidate unknown', role: offered(10, 20), fit: null },
]);
