import { missingAt, textAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { defineGate } from './gate.ts';

/** Both belong to one node, or the role's node is open to candidates of the other. */
export const nodeReachGate = defineGate({
  id: 'node-reach',
  names: { sv: 'nod', en: 'node' },
  isOfWork: false,
  reads: { candidate: ['nodeId'], role: ['nodeId'] },
  check: ({ candidate, role, setting }) => {
    if (candidate.nodeId === null || role.nodeId === null) {
      return 'unknown';
    }
    if (candidate.nodeId === role.nodeId) {
      return 'pass';
    }
    return setting.opensTo.get(role.nodeId)?.has(candidate.nodeId) ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (candidate.nodeId === null || role.nodeId === null) {
      return missingFrom(candidate.nodeId !== null, role.nodeId !== null);
    }
    return candidate.nodeId === role.nodeId ? {} : { candidate: candidate.nodeId, role: role.nodeId };
  },
  tell: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'fail') {
      return [['fail']];
    }
    return [[textAt(evidence, 'role') === null ? 'pass' : 'opened']];
  },
  says: {
    sv: {
      coach: {
        pass: 'Kandidaten och rollen hör till samma nod.',
        opened: 'Rollens nod är öppen för kandidater från kandidatens nod.',
        fail: 'Rollens nod är inte öppen för kandidater från kandidatens nod.',
        unknown: 'Kontrollera noden: den saknas för {missing}.',
      },
      candidate: {
        pass: 'Jobbet finns i ditt område.',
        opened: 'Jobbet finns i ett annat område. Du får söka det.',
        fail: 'Jobbet finns i ett annat område. Du kan inte söka det nu.',
        unknown: 'Vi vet inte vilket område det gäller.',
      },
    },
    en: {
      coach: {
        pass: 'The candidate and the role belong to the same node.',
        opened: "The role's node is open to candidates of the candidate's node.",
        fail: "The role's node is not open to candidates of the candidate's node.",
        unknown: 'Check the node: it is missing for {missing}.',
      },
      candidate: {
        pass: 'The job is in your area.',
        opened: 'The job is in another area. You may still have it.',
        fail: 'The job is in another area. It is not open to you now.',
        unknown: 'We do not know which area it is.',
      },
    },
  },
});
