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
  {
    title: 'the role says that none is required',
    role: { requires: { licence: null } },
    outcome: 'pass',
    evidence: { isRequired: false },
  },
  { title: 'neither says anything', outcome: 'unknown', evidence: { missing: 'both' } },
  {
    title: 'the role says nothing of a licence among what it requires',
    candidate: { licences: [] },
    role: { requires: { registerExtract: true } },
    outcome: 'unknown',
    evidence: { missing: 'role', candidate: [] },
  },
]);
