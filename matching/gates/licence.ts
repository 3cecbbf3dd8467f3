import { idAt, idsOf } from '../pair/positions.ts';
import { licenceIds } from '../vocabulary/licences.ts';
import type { Gate } from './gate.ts';

/** The candidate holds the required licence or one that covers it. A role that names none requires none. */
export const licenceGate: Gate = {
  id: 'licence',
  check: ({ candidate, role }) => {
    if (role.licence < 0) {
      return 'pass';
    }
    if (candidate.licencesMask === null) {
      return 'unknown';
    }
    return (candidate.licencesMask & (1 << role.licence)) !== 0 ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (role.licence < 0) {
      return {};
    }
    const required = idAt(licenceIds, role.licence);
    if (candidate.licencesMask === null) {
      return { required, missing: 'candidate' };
    }
    const isHeld = (candidate.licencesMask & (1 << role.licence)) !== 0;
    return isHeld ? { required } : { required, candidate: idsOf(licenceIds, candidate.licencesMask) };
  },
};
