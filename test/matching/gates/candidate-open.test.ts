import { candidateOpenGate } from '../../../matching/gates/candidate-open.ts';
import { testGate } from './gate-table.ts';

testGate(candidateOpenGate, [
  { title: 'an open candidate', candidate: { status: 'open' }, outcome: 'pass', evidence: {} },
  { title: 'a candidate that tells nothing is open', outcome: 'pass' },
  {
    title: 'a closed candidate',
    candidate: { status: 'closed' },
    outcome: 'fail',
    evidence: { status: 'closed' },
    adjustments: [],
  },
]);
