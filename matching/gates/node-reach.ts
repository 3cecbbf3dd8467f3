import { missingAt, textAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { defineGate } from './gate.ts';

/** Both belong to one node, or the role's node is open to candidates of the other. */
export const nodeReachGate = defineGate({
  id: 'node-reach',
  names: { sv: 'nod', en: 'node' },
  stops: {
    sv: 'noden tar inte emot personer från den andra noden',
    en: 'the node does not take people from the other node',
  },
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
  matters: 1,
  says: {
    sv: {
      coach: {
        pass: 'Personen och tjänsten hör till samma nod.',
        opened: 'Tjänstens nod tar emot personer från personens nod.',
        fail: 'Tjänstens nod tar inte emot personer från personens nod.',
        unknown: 'Kontrollera vilken nod det gäller: det är inte angett för {missing}.',
      },
      candidate: {
        pass: 'Jobbet finns i ditt område.',
        opened: 'Jobbet finns i ett annat område, men du får söka det.',
        fail: 'Jobbet finns i ett annat område, och du kan inte söka det nu.',
        unknown: 'Vi vet inte vilket område det gäller.',
      },
    },
    en: {
      coach: {
        pass: 'The person and the role belong to the same node.',
        opened: "The role's node takes people from the person's node.",
        fail: "The role's node does not take people from the person's node.",
        unknown: 'Check which node it is: it is not given for {missing}.',
      },
      candidate: {
        pass: 'The job is in your area.',
        opened: 'The job is in another area, but you may apply for it.',
        fail: 'The job is in another area, and you cannot apply for it now.',
        unknown: 'We do not know which area it is.',
      },
    },
  },
});
