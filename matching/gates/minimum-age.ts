import { numberAt, textsAt } from '../language/read-evidence.ts';
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
  stops: { sv: 'åldersgränsen nås inte', en: 'the age limit is not met' },
  isOfWork: false,
  reads: { candidate: ['employmentFormsMask'], role: ['minAge'] },
  alsoReads: { candidate: [], role: ['readRequires'] },
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
      const { minAge: asked, words } = pair.role.readRequires;
      return {
        ...(asked === null ? { missing: 'role' } : { minAge: asked, words: words.minAge }),
        ...(isMinorByForm(pair) ? { onlyForMinors: true } : {}),
      };
    }
    if (minAge === 0) {
      return { isRequired: false };
    }
    return minAge > highestMinorAge && isMinorByForm(pair) ? { minAge, onlyForMinors: true } : { minAge };
  },
  tell: (evidence, outcome) => {
    const age = numberAt(evidence, 'minAge');
    const words = textsAt(evidence, 'words');
    if (age !== null && outcome !== 'pass') {
      return [words.length > 0 ? ['read', { age, words: { words } }] : [outcome, { age }]];
    }
    return [[evidence.isRequired === false ? 'none' : 'untold']];
  },
  matters: 4,
  asks: {
    unknown: {
      sv: { person: { coach: 'Har personen fyllt {age} år?', candidate: 'Har du fyllt {age} år?' } },
      en: {
        person: { coach: 'Is the person {age} years old or more?', candidate: 'Are you {age} or older?' },
      },
    },
    untold: {
      sv: {
        workplace: {
          coach: 'Finns det någon åldersgräns?',
          candidate: 'Din arbetskonsulent frågar om jobbet har någon åldersgräns.',
        },
      },
      en: {
        workplace: {
          coach: 'Is there an age limit?',
          candidate: 'Your job coach will ask whether the job has an age limit.',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        read: 'Tjänstens text ber om en ålder på minst {age} år (”{words}”). Kontrollera det, för matchningen läser aldrig ålder.',
        none: 'Tjänsten har ingen åldersgräns.',
        fail: 'Tjänsten kräver att personen har fyllt {age} år, men personen söker bara feriearbete för minderåriga.',
        unknown:
          'Tjänsten kräver att personen har fyllt {age} år. Kontrollera det, för matchningen läser aldrig ålder.',
        untold: 'Det är inte angett om tjänsten har någon åldersgräns.',
      },
      candidate: {
        read: 'Det står att du måste ha fyllt {age} år.',
        none: 'Jobbet har ingen åldersgräns.',
        fail: 'Du måste ha fyllt {age} år för jobbet.',
        unknown: 'Du måste ha fyllt {age} år.',
        untold: 'Det är inte klart om jobbet har någon åldersgräns.',
      },
    },
    en: {
      coach: {
        read: 'The text of the role asks for an age of at least {age} (“{words}”). Check this, because matching never reads an age.',
        none: 'The role has no age limit.',
        fail: 'The role requires the person to be {age}, but the person seeks nothing but holiday work for minors.',
        unknown: 'The role requires the person to be {age}. Check this, because matching never reads an age.',
        untold: 'It is not given whether the role has an age limit.',
      },
      candidate: {
        read: 'It says that you have to be {age}.',
        none: 'The job has no age limit.',
        fail: 'You have to be {age} for the job.',
        unknown: 'You have to be {age}.',
        untold: 'It is not settled whether the job has an age limit.',
      },
    },
  },
});
