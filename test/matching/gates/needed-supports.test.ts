import { neededSupportsGate } from '../../../matching/gates/needed-supports.ts';
import { testGate } from './gate-table.ts';

const candidate = {
  needs: [
    { support: 'wheelchair-access' as const, strength: 'needed' as const },
    { support: 'quiet-place' as const, strength: 'helpful' as const },
  ],
};

testGate(neededSupportsGate, [
  {
    title: 'the needed support is offered',
    candidate,
    role: { supports: ['wheelchair-access'] },
    outcome: 'pass',
    evidence: { offered: ['wheelchair-access'] },
  },
  {
    title: 'the workplace offers it',
    candidate,
    role: { supports: [] },
    workplace: { supports: ['wheelchair-access'] },
    outcome: 'pass',
  },
  {
    title: 'one is lacking',
    candidate,
    role: { supports: ['quiet-place'] },
    outcome: 'fail',
    evidence: { lacking: ['wheelchair-access'] },
    adjustments: [{ kind: 'offer-support', support: 'wheelchair-access' }],
  },
  {
    title: 'two are lacking',
    candidate: { needs: [...candidate.needs, { support: 'short-breaks', strength: 'needed' }] },
    role: { supports: [] },
    outcome: 'fail',
    evidence: { lacking: ['short-breaks', 'wheelchair-access'] },
    adjustments: [],
  },
  {
    title: 'only helpful ones are lacking',
    candidate: { needs: [{ support: 'quiet-place', strength: 'helpful' }] },
    role: { supports: [] },
    outcome: 'pass',
  },
  { title: 'no needs', candidate: { needs: [] }, outcome: 'pass', evidence: {} },
  {
    title: 'supports on offer unknown',
    candidate,
    outcome: 'unknown',
    evidence: { missing: 'role', toCheck: ['wheelchair-access'] },
  },
  { title: 'needs unknown', role: { supports: [] }, outcome: 'unknown', evidence: { missing: 'candidate' } },
]);
