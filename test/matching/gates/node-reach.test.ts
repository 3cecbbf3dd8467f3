import { nodeReachGate } from '../../../matching/gates/node-reach.ts';
import { defaultPolicy } from '../../../matching/policy/default-policy.ts';
import { testGate } from './gate-table.ts';

const policy = { ...defaultPolicy, opensTo: { skaraborg: ['fyrbodal'] } };

testGate(nodeReachGate, [
  {
    title: 'one node',
    candidate: { nodeId: 'fyrbodal' },
    role: { nodeId: 'fyrbodal' },
    outcome: 'pass',
    evidence: {},
  },
  {
    title: 'a node that is open to the other',
    candidate: { nodeId: 'fyrbodal' },
    role: { nodeId: 'skaraborg' },
    policy,
    outcome: 'pass',
    evidence: { candidate: 'fyrbodal', role: 'skaraborg' },
  },
  {
    title: 'openness goes one way',
    candidate: { nodeId: 'skaraborg' },
    role: { nodeId: 'fyrbodal' },
    policy,
    outcome: 'fail',
    adjustments: [],
  },
  {
    title: 'a node named like a property of every object',
    candidate: { nodeId: 'fyrbodal' },
    role: { nodeId: 'constructor' },
    outcome: 'fail',
  },
  {
    title: 'no node of the candidate',
    role: { nodeId: 'fyrbodal' },
    outcome: 'unknown',
    evidence: { missing: 'candidate' },
  },
  {
    title: 'no node of the role',
    candidate: { nodeId: 'fyrbodal' },
    outcome: 'unknown',
    evidence: { missing: 'role' },
  },
  { title: 'no node at all', outcome: 'unknown', evidence: { missing: 'both' } },
  {
    title: "the role's workplace tells the node",
    candidate: { nodeId: 'fyrbodal' },
    workplace: { nodeId: 'skaraborg' },
    outcome: 'fail',
    evidence: { candidate: 'fyrbodal', role: 'skaraborg' },
  },
]);
