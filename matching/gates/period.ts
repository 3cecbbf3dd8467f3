import { type Gate, missingFrom } from './gate.ts';

/** The candidate can start before the role ends. A period without an end has none. */
export const periodGate: Gate = {
  id: 'period',
  check: ({ candidate, role }) => {
    if (role.period === null) {
      return 'unknown';
    }
    if (role.period.to === null) {
      return 'pass';
    }
    if (candidate.availableFrom === null) {
      return 'unknown';
    }
    return candidate.availableFrom <= role.period.to ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (role.period?.to === null) {
      return {};
    }
    if (candidate.availableFrom === null || role.period === null) {
      return missingFrom(candidate.availableFrom !== null, role.period !== null);
    }
    return { availableFrom: candidate.availableFrom, periodTo: role.period.to };
  },
};
