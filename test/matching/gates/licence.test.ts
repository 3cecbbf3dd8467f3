import { licenceGate } from '../../../matching/gates/licence.ts';
import { testGate } from './gate-table.ts';

const role = { requires: { licence: 'B' as const } };

testGate(licenceGate, [
  {
    title: 'the licence itself',
    candidate: { licences: ['B'] },
    role,
    outcome: 'pass',
    evidence: { required: 'B' },
  },
  { title: 'a licence that covers it', candidate: { licences: ['CE'] }, role, outcome: 'pass' },
  {
    title: 'a licence that does not cover it',
    candidate: { licences: ['forklift'] },
    role,
    outcome: 'fail',
    evidence: { required: 'B', candidate: ['forklift'] },
    adjustments: [],
  },
  {
    title: 'no licence',
    candidate: { licences: [] },
    role,
    outcome: 'fail',
    evidence: { required: 'B', candidate: [] },
  },
  { title: 'licences unknown', role, outcome: 'unknown', evidence: { required: 'B', missing: 'candidate' } },
  { title: 'none required', role: { requires: { licence: null } }, outcome: 'pass', evidence: {} },
  { title: 'nothing said of requirements', outcome: 'pass' },
]);
