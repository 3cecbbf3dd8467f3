import type { CompiledRole } from '../pair/compiled-profile.ts';
import { idsOf, maskOf, positionsOf } from '../pair/positions.ts';
import { employmentFormIds, employmentForms } from '../vocabulary/employment-forms.ts';
import { type Gate, missingFrom } from './gate.ts';

/** The forms that may not start without a mentor. */
const mentorFormsMask =
  maskOf(
    positionsOf(employmentFormIds),
    employmentForms.filter((form) => form.requiresMentor === true).map((form) => form.id),
  ) ?? 0;

/** The role's forms, less those that need a mentor where there is none. Null when the role names none. */
function possibleForms(role: CompiledRole): number | null {
  const { employmentFormsMask: mask } = role;
  return mask !== null && role.hasMentor === false ? mask & ~mentorFormsMask : mask;
}

/** Both sides accept one same employment form, and a form that needs a mentor has one. */
export const employmentFormGate: Gate = {
  id: 'employment-form',
  check: ({ candidate, role }) => {
    const possible = possibleForms(role);
    const accepted = candidate.employmentFormsMask;
    if (possible === 0 || accepted === 0) {
      return 'fail';
    }
    if (possible === null || accepted === null) {
      return 'unknown';
    }
    const shared = possible & accepted;
    if (shared === 0) {
      return 'fail';
    }
    return role.hasMentor === null && (shared & ~mentorFormsMask) === 0 ? 'unknown' : 'pass';
  },
  evidence: ({ candidate, role }) => {
    const possible = possibleForms(role);
    const accepted = candidate.employmentFormsMask;
    const mentor = possible !== role.employmentFormsMask ? { mentor: 'none' } : {};
    if (possible !== null && accepted !== null) {
      const shared = possible & accepted;
      if (shared === 0) {
        return {
          candidate: idsOf(employmentFormIds, accepted),
          role: idsOf(employmentFormIds, possible),
          ...mentor,
        };
      }
      const isMentorMissing = role.hasMentor === null && (shared & ~mentorFormsMask) === 0;
      return {
        shared: idsOf(employmentFormIds, shared),
        ...(isMentorMissing ? { missing: 'mentor' } : mentor),
      };
    }
    if (accepted === 0) {
      return { candidate: [] };
    }
    if (possible === 0) {
      return { role: [], ...mentor };
    }
    return missingFrom(accepted !== null, possible !== null);
  },
};
