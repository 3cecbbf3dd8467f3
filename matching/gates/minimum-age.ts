import type { Pair } from '../pair/pair.ts';
import { maskOf, positionsOf } from '../pair/positions.ts';
import { employmentFormIds, employmentForms } from '../vocabulary/employment-forms.ts';
import type { Gate } from './gate.ts';

/** The forms that exist for minors alone: holiday work. */
const minorForms = employmentForms.filter((form) => form.minorHours.length > 0);
const minorFormsMask =
  maskOf(
    positionsOf(employmentFormIds),
    minorForms.map((form) => form.id),
  ) ?? 0;
/** The highest age that they are for. */
const highestMinorAge = Math.max(
  ...minorForms.flatMap((form) => form.minorHours.map((hours) => hours.toAge)),
);

function isMinorByForm({ candidate }: Pair): boolean {
  const mask = candidate.employmentFormsMask;
  return mask !== null && mask !== 0 && (mask & ~minorFormsMask) === 0;
}

/**
 * The role's minimum age. Matching never reads a birth year, so an age limit is to be checked by a person; only
 * who seeks nothing but holiday work for minors is known to be below a limit above their ages.
 */
export const minimumAgeGate: Gate = {
  id: 'minimum-age',
  check: (pair) => {
    if (pair.role.minAge === null) {
      return 'pass';
    }
    return pair.role.minAge > highestMinorAge && isMinorByForm(pair) ? 'fail' : 'unknown';
  },
  evidence: (pair) => {
    const { minAge } = pair.role;
    if (minAge === null) {
      return {};
    }
    return minAge > highestMinorAge && isMinorByForm(pair) ? { minAge, onlyForMinors: true } : { minAge };
  },
};
