import type { HoursRange } from '../pair/compiled-profile.ts';
import { roundScore } from '../pair/round.ts';
import { type Gate, missingFrom } from './gate.ts';

function overlap(a: HoursRange, b: HoursRange): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** The hours a week that the candidate can work and those of the role meet; a small gap can be widened away. */
export const hoursGate: Gate = {
  id: 'hours',
  check: ({ candidate, role }) => {
    if (!candidate.hours || !role.hours) {
      return 'unknown';
    }
    return overlap(candidate.hours, role.hours) ? 'pass' : 'fail';
  },
  evidence: ({ candidate, role }) => {
    if (!candidate.hours || !role.hours) {
      return missingFrom(candidate.hours !== null, role.hours !== null);
    }
    if (overlap(candidate.hours, role.hours)) {
      return {};
    }
    return {
      candidate: [candidate.hours.min, candidate.hours.max],
      role: [role.hours.min, role.hours.max],
    };
  },
  adjustments: ({ candidate, role, setting }) => {
    if (!candidate.hours || !role.hours) {
      return [];
    }
    const isTooLong = candidate.hours.max < role.hours.min;
    const hoursPerWeek = isTooLong ? candidate.hours.max : candidate.hours.min;
    const byHours = roundScore(isTooLong ? role.hours.min - hoursPerWeek : hoursPerWeek - role.hours.max);
    return byHours <= setting.policy.hours.nearMissHours
      ? [{ kind: 'widen-hours', hoursPerWeek, byHours }]
      : [];
  },
};
