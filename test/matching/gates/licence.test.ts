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
  {
    title: 'the text asks for one that the candidate has',
    candidate: { licences: ['C'] },
    role: { description: 'Köra ut varor. B-körkort krävs.' },
    outcome: 'pass',
    evidence: { required: 'B', words: ['B-körkort'] },
  },
  {
    title: 'the text asks for one that the candidate does not have',
    candidate: { licences: [] },
    role: { description: 'Du kör truck på lagret och måste ha truckkort.' },
    outcome: 'unknown',
    evidence: { required: 'forklift', words: ['truckkort'], candidate: [] },
  },
  {
    title: 'the text asks for one, and the candidate tells none',
    role: { description: 'Lämna ut paket. Du måste ha körkort klass B.' },
    outcome: 'unknown',
    evidence: { required: 'B', words: ['körkort klass B'], missing: 'candidate' },
  },
  {
    title: 'the text says that none is needed, which is not stated',
    candidate: { licences: [] },
    role: { description: 'Lämna ut paket till fots. Körkort behövs inte.' },
    outcome: 'unknown',
    evidence: { missing: 'role', candidate: [] },
  },
  {
    title: 'what the role states goes before its text',
    candidate: { licences: [] },
    role: { description: 'B-körkort krävs.', requires: { licence: null } },
    outcome: 'pass',
    evidence: { isRequired: false },
  },
]);
