import { numberAt } from '../language/read-evidence.ts';
import type { Pair } from '../pair/pair.ts';
import { employmentFormPositions, maskOf } from '../pair/positions.ts';
import { employmentForms } from '../vocabulary/employment-forms.ts';
import { defineGate } from './gate.ts';

/** The forms that exist for minors alone: holiday work. */
const minorForms = employmentForms.filter((form) => form.minorHours.length > 0);
const minorFormsMask =
  maskOf(
    employmentFormPositions,
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
 * The role's minimum age. Matching never reads a birth year, so an age limit is to be checked by a person, as is whether there is
 * one where the role doesn't say; only who seeks nothing but holiday work for minors is known to be below a limit above their ages.
 */
export const minimumAgeGate = defineGate({
  id: 'minimum-age',
  names: { sv: 'åldersgräns', en: 'minimum age' },
  isOfWork: false,
  reads: { candidate: ['employmentFormsMask'], role: ['minAge'] },
  check: (pair) => {
    const { minAge } = pair.role;
    if (minAge === 0) {
      return 'pass';
    }
    return minAge !== null && minAge > highestMinorAge && isMinorByForm(pair) ? 'fail' : 'unknown';
  },
  evidence: (pair) => {
    const { minAge } = pair.role;
    if (minAge === null) {
      return isMinorByForm(pair) ? { missing: 'role', onlyForMinors: true } : { missing: 'role' };
    }
    if (minAge === 0) {
      return { isRequired: false };
    }
    return minAge > highestMinorAge && isMinorByForm(pair) ? { minAge, onlyForMinors: true } : { minAge };
  },
  tell: (evidence, outcome) => {
    const age = numberAt(evidence, 'minAge');
    if (age !== null && outcome !== 'pass') {
      return [[outcome, { age }]];
    }
    return [[evidence.isRequired === false ? 'none' : 'untold']];
  },
  says: {
    sv: {
      coach: {
        none: 'Rollen har ingen åldersgräns.',
        fail: 'Rollens åldersgräns är {age} år, och kandidaten söker bara feriearbete för minderåriga.',
        unknown: 'Kontrollera åldersgränsen {age} år: matchningen läser aldrig ålder.',
        untold: 'Rollen säger inte om den har någon åldersgräns.',
      },
      candidate: {
        none: 'Jobbet har ingen gräns för ålder.',
        fail: 'Du måste vara minst {age} år för jobbet.',
        unknown: 'Du måste vara minst {age} år. Din arbetskonsulent kollar det.',
        untold: 'Vi vet inte om jobbet har någon gräns för ålder.',
      },
    },
    en: {
      coach: {
        none: 'The role has no age limit.',
        fail: 'The age limit is {age}, and the candidate seeks nothing but holiday work for minors.',
        unknown: 'Check the age limit of {age}: matching never reads an age.',
        untold: 'The role does not say whether it has an age limit.',
      },
      candidate: {
        none: 'The job has no age limit.',
        fail: 'You have to be at least {age} for the job.',
        unknown: 'You have to be at least {age}. Your job coach will check.',
        untold: 'We do not know whether the job has an age limit.',
      },
    },
  },
});
