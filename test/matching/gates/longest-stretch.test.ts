import { longestStretchGate } from '../../../matching/gates/longest-stretch.ts';
import { testGate } from './gate-table.ts';

const candidate = { longestStretch: { standing: 60, sitting: 20 } };
const role = (stretchMinutes: number) => ({ demands: { standing: { level: 2, stretchMinutes } } });
const tooLong = [{ ability: 'standing', longest: 60, asked: 61 }];

testGate(longestStretchGate, [
  {
    title: 'just as long as the candidate manages',
    candidate,
    role: role(60),
    outcome: 'pass',
    evidence: { held: ['standing'] },
  },
  {
    title: 'longer than the candidate manages',
    candidate,
    role: role(61),
    outcome: 'fail',
    evidence: { tooLong },
    adjustments: [{ kind: 'offer-support', support: 'short-breaks' }],
  },
  {
    title: 'longer than the candidate manages, but short breaks are on offer',
    candidate,
    role: { ...role(61), supports: ['short-breaks'] },
    outcome: 'pass',
    evidence: { eased: tooLong },
  },
  {
    title: 'longer than the candidate manages of one thing, and untold of another',
    candidate,
    role: { demands: { ...role(61).demands, walking: { level: 2, stretchMinutes: 30 } } },
    outcome: 'fail',
    evidence: { tooLong },
  },
  {
    title: 'untold of one thing',
    candidate,
    role: { demands: { ...role(60).demands, walking: { level: 2, stretchMinutes: 30 } } },
    outcome: 'unknown',
    evidence: { missing: 'candidate', untold: ['walking'] },
  },
  {
    title: 'the candidate tells nothing',
    role: role(60),
    outcome: 'unknown',
    evidence: { missing: 'candidate', untold: ['standing'] },
  },
  { title: 'the role tells nothing', candidate, outcome: 'unknown', evidence: { missing: 'role' } },
  {
    title: 'a role with demands and no stretch',
    role: { demands: { standing: 2 } },
    outcome: 'unknown',
    evidence: { missing: 'both' },
  },
]);
