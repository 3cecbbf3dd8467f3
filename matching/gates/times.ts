import { idsOf } from '../pair/positions.ts';
import { timeIds } from '../vocabulary/times.ts';
import { type Gate, missingFrom } from './gate.ts';

/** The candidate's and the role's times of the week share one. A side with no time at all can't share any. */
export const timesGate: Gate = {
  id: 'times',
  check: ({ candidate, role }) => {
    if (candidate.timesMask === 0 || role.timesMask === 0) {
      return 'fail';
    }
    if (candidate.timesMask === null || role.timesMask === null) {
      return 'unknown';
    }
    return (candidate.timesMask & role.timesMask) !== 0 ? 'pass' : 'fail';
  },
  evidence: ({ candidate: { timesMask: ofCandidate }, role: { timesMask: ofRole } }) => {
    if (ofCandidate !== null && ofRole !== null) {
      return (ofCandidate & ofRole) !== 0
        ? { shared: idsOf(timeIds, ofCandidate & ofRole) }
        : { candidate: idsOf(timeIds, ofCandidate), role: idsOf(timeIds, ofRole) };
    }
    if (ofCandidate === 0) {
      return { candidate: [] };
    }
    if (ofRole === 0) {
      return { role: [] };
    }
    return missingFrom(ofCandidate !== null, ofRole !== null);
  },
};
