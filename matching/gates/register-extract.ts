import type { Gate } from './gate.ts';

/** The candidate can show an extract from the criminal register where the role requires one. */
export const registerExtractGate: Gate = {
  id: 'register-extract',
  check: ({ candidate, role }) => {
    if (!role.needsRegisterExtract) {
      return 'pass';
    }
    if (candidate.registerExtract === null) {
      return 'unknown';
    }
    return candidate.registerExtract ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (!role.needsRegisterExtract) {
      return {};
    }
    return candidate.registerExtract === null
      ? { required: true, missing: 'candidate' }
      : { required: true, candidate: candidate.registerExtract };
  },
};
