import { type Gate, missingFrom } from './gate.ts';

/** Both belong to one node, or the role's node is open to candidates of the other. */
export const nodeReachGate: Gate = {
  id: 'node-reach',
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
};
