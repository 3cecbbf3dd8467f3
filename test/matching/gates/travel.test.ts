import { travelGate } from '../../../matching/gates/travel.ts';
import { testGate } from './gate-table.ts';

const goteborg = { lat: 57.7089, lon: 11.9746 };
const molndal = { lat: 57.6554, lon: 12.0138 };
const within = (maxMinutes: number) => ({ travel: { from: goteborg, maxMinutes } });

testGate(travelGate, [
  {
    title: 'a trip well within the limit',
    candidate: within(45),
    role: { location: molndal },
    outcome: 'pass',
    evidence: { minutes: 28, maxMinutes: 45 },
  },
  {
    title: 'a trip of exactly the limit',
    candidate: within(28),
    role: { location: molndal },
    outcome: 'pass',
  },
  {
    title: 'a trip one minute over the limit',
    candidate: within(27),
    role: { location: molndal },
    outcome: 'fail',
    adjustments: [{ kind: 'longer-travel', minutes: 28, byMinutes: 1 }],
  },
  {
    title: 'a trip as far over the limit as may be asked for',
    candidate: within(13),
    role: { location: molndal },
    outcome: 'fail',
    adjustments: [{ kind: 'longer-travel', minutes: 28, byMinutes: 15 }],
  },
  {
    title: 'a limit of odd minutes',
    candidate: within(27.3),
    role: { location: molndal },
    outcome: 'fail',
    adjustments: [{ kind: 'longer-travel', minutes: 28, byMinutes: 0.7 }],
  },
  {
    title: 'a trip further over the limit',
    candidate: within(12),
    role: { location: molndal },
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: "the workplace's location, which the role inherits",
    candidate: within(5),
    workplace: { location: molndal },
    outcome: 'fail',
  },
  {
    title: 'no location of the role',
    candidate: within(45),
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
  {
    title: 'no limit of the candidate',
    candidate: { travel: { from: goteborg } },
    role: { location: molndal },
    outcome: 'unknown',
    evidence: { missing: 'candidate' },
  },
]);
