import { travelTimeRule } from '../../../matching/rules/travel-time.ts';
import { testRule } from './rule-table.ts';

const goteborg = { lat: 57.7089, lon: 11.9746 };
const molndal = { lat: 57.6554, lon: 12.0138 };
const role = { location: molndal };

testRule(travelTimeRule, [
  {
    title: 'half of the longest acceptable time',
    candidate: { travel: { from: goteborg, maxMinutes: 56 } },
    role,
    fit: 0.7,
    evidence: { minutes: 28 },
  },
  {
    title: 'the longest acceptable time',
    candidate: { travel: { from: goteborg, maxMinutes: 28 } },
    role,
    fit: 0.4,
  },
  {
    title: 'far beyond the longest acceptable time',
    candidate: { travel: { from: goteborg, maxMinutes: 10 } },
    role,
    fit: 0,
  },
  { title: 'no time is acceptable', candidate: { travel: { from: goteborg, maxMinutes: 0 } }, role, fit: 0 },
  {
    title: 'no limit named: measured by the usual one',
    candidate: { travel: { from: goteborg } },
    role,
    fit: 0.72,
  },
  { title: 'a location unknown', candidate: { travel: { maxMinutes: 30 } }, role, fit: null, evidence: {} },
]);
