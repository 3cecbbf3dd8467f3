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
    title: 'a trip of four fifths of the limit',
    candidate: within(35),
    role: { location: molndal },
    outcome: 'pass',
  },
  {
    title: 'a trip nearer to the limit than that, as it is estimated as the crow flies',
    candidate: within(34.9),
    role: { location: molndal },
    outcome: 'unknown',
    evidence: { minutes: 28, maxMinutes: 34.9 },
  },
  {
    title: 'a trip of exactly the limit',
    candidate: within(28),
    role: { location: molndal },
    outcome: 'unknown',
    evidence: { minutes: 28, maxMinutes: 28 },
  },
  {
    title: 'Lysekil to Fiskebäckskil across the fjord, at the limit',
    candidate: { travel: { from: { lat: 58.2743, lon: 11.4358 }, maxMinutes: 20 } },
    role: { location: { lat: 58.2464, lon: 11.4575 } },
    outcome: 'unknown',
  },
  {
    title: 'Hovås to Vrångö across the sea, near the limit',
    candidate: { travel: { from: { lat: 57.618, lon: 11.94 }, maxMinutes: 45 } },
    role: { location: { lat: 57.574, lon: 11.785 } },
    outcome: 'unknown',
  },
  {
    title: 'a crossing that the workplace tells of, however far the limit',
    candidate: within(90),
    workplace: { location: molndal, crossing: true },
    outcome: 'unknown',
    evidence: { minutes: 28, maxMinutes: 90, crossing: true },
  },
  {
    title: "a crossing to the workplace, and a place of the role's own",
    candidate: within(90),
    role: { location: molndal },
    workplace: { location: goteborg, crossing: true },
    outcome: 'pass',
  },
  {
    title: 'a crossing that the role says there is none of',
    candidate: within(90),
    role: { crossing: false },
    workplace: { location: molndal, crossing: true },
    outcome: 'pass',
  },
  {
    title: 'a crossing, where even the straight trip is too long',
    candidate: within(20),
    role: { location: molndal, crossing: true },
    outcome: 'fail',
    adjustments: [{ kind: 'longer-travel', minutes: 28, byMinutes: 8 }],
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
