import { registerExtractGate } from '../../../matching/gates/register-extract.ts';
import { testGate } from './gate-table.ts';

const role = { requires: { registerExtract: true } };

testGate(registerExtractGate, [
  { title: 'an extract can be shown', candidate: { registerExtract: true }, role, outcome: 'pass' },
  {
    title: 'an extract can not be shown',
    candidate: { registerExtract: false },
    role,
    outcome: 'fail',
    evidence: { required: true, candidate: false },
    adjustments: [],
  },
  { title: 'unknown whether', role, outcome: 'unknown', evidence: { required: true, missing: 'candidate' } },
  {
    title: 'none required',
    candidate: { registerExtract: false },
    role: { requires: { registerExtract: false } },
    outcome: 'pass',
    evidence: { isRequired: false },
  },
  { title: 'neither says anything', outcome: 'unknown', evidence: { missing: 'both' } },
  {
    title: 'the role does not know whether one is required',
    candidate: { registerExtract: false },
    role: { requires: { registerExtract: null } },
    outcome: 'unknown',
    evidence: { missing: 'role', candidate: false },
  },
  {
    title: 'the role says nothing, and an extract can be shown',
    candidate: { registerExtract: true },
    role: { requires: { licence: 'B' } },
    outcome: 'unknown',
    evidence: { missing: 'role', candidate: true },
  },
  {
    title: 'the text asks for one, and it can be shown',
    candidate: { registerExtract: true },
    role: { description: 'Utdrag ur belastningsregistret måste visas.' },
    outcome: 'pass',
    evidence: { required: true, words: ['belastningsregistret'], candidate: true },
  },
  {
    title: 'the text asks for one, and it can not be shown',
    candidate: { registerExtract: false },
    role: { description: 'Utdrag ur belastningsregistret måste visas.' },
    outcome: 'unknown',
    evidence: { required: true, words: ['belastningsregistret'], candidate: false },
  },
  {
    title: 'the text asks for one, and nobody knows whether it can be shown',
    role: { description: 'Utdrag ur belastningsregistret måste visas.' },
    outcome: 'unknown',
    evidence: { required: true, words: ['belastningsregistret'], missing: 'candidate' },
  },
]);
