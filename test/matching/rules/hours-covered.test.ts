import { hoursCoveredRule } from '../../../matching/rules/hours-covered.ts';
import { testRule } from './rule-table.ts';

const candidate = { availability: { hoursPerWeek: { min: 10, max: 20 } } };
const offered = (min: number, max: number) => ({ hoursPerWeek: { min, max } });

testRule(hoursCoveredRule, [
  {
    title: 'all hours are covered',
    candidate,
    role: offered(15, 20),
    fit: 1,
    evidence: { hours: 20, of: 20 },
  },
  {
    title: 'half of the hours are covered',
    candidate,
    role: offered(20, 40),
    fit: 0.5,
    evidence: { hours: 20, of: 40 },
  },
  { title: 'no hours in common', candidate, role: offered(0, 9), fit: 0 },
  {
    title: 'a role of no hours',
    candidate: { availability: { hoursPerWeek: { min: 0, max: 20 } } },
    role: offered(0, 0),
    fit: 1,
  },
  { title: 'hours of the role unknown', candidate, fit: null, evidence: {} },
  { title: 'hours of the candidate unknown', role: offered(10, 20), fit: null },
  {
    title: 'no more hours than the shared times hold',
    candidate: { availability: { hoursPerWeek: { min: 10, max: 40 }, times: ['weekend-morning'] } },
    role: offered(10, 24),
    fit: 0.5,
    evidence: { hours: 12, of: 24 },
  },
  {
    title: 'the text tells times when the candidate can not work',
    candidate: { availability: { times: ['weekday-morning'] } },
    role: { description: 'Du arbetar på kvällen.' },
    fit: 0,
    known: 0.5,
    evidence: { timesApartAsRead: true },
  },
]);
