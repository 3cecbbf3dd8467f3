import { labelsAt, missingAt, textAt } from '../language/read-evidence.ts';
import type { CompiledRole } from '../pair/compiled-profile.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { employmentFormPositions, idsOf, maskOf } from '../pair/positions.ts';
import { employmentFormIds, employmentForms } from '../vocabulary/employment-forms.ts';
import { defineGate } from './gate.ts';

/** The forms that may not start without a mentor. */
const mentorFormsMask =
  maskOf(
    employmentFormPositions,
    employmentForms.filter((form) => form.requiresMentor === true).map((form) => form.id),
  ) ?? 0;

/** The role's forms, less those that need a mentor where there is none. Null when the role names none. */
function possibleForms(role: CompiledRole): number | null {
  const { employmentFormsMask: mask } = role;
  return mask !== null && role.hasMentor === false ? mask & ~mentorFormsMask : mask;
}

/** Both sides accept one same employment form, and a form that needs a mentor has one. */
export const employmentFormGate = defineGate({
  id: 'employment-form',
  names: { sv: 'anställningsform', en: 'employment form' },
  stops: { sv: 'ingen anställningsform passar båda', en: 'no employment form suits both' },
  isOfWork: true,
  reads: { candidate: ['employmentFormsMask'], role: ['employmentFormsMask', 'hasMentor'] },
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
  tell: (evidence, outcome) => {
    const forms = labelsAt('employment-forms', evidence, 'shared');
    if (outcome === 'pass') {
      return [['pass', { forms }]];
    }
    if (outcome === 'fail') {
      return [[textAt(evidence, 'mentor') === 'none' ? 'no-mentor' : 'fail']];
    }
    return forms === null ? [['unknown', { missing: missingAt(evidence) }]] : [['mentor-unknown', { forms }]];
  },
  matters: 6,
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Vilka anställningsformer kan personen tänka sig?',
          candidate: 'Vilken sorts plats vill du ha, till exempel praktik eller anställning?',
        },
        workplace: {
          coach: 'Vilken anställningsform gäller?',
          candidate: 'Din arbetskonsulent frågar vilken sorts plats det är.',
          manager: 'Vilken anställningsform gäller?',
        },
      },
      en: {
        person: {
          coach: 'Which employment forms would the person accept?',
          candidate: 'Which kind of place do you want, for example work practice or employment?',
        },
        workplace: {
          coach: 'Which employment form is it?',
          candidate: 'Your job coach will ask which kind of place it is.',
          manager: 'Which employment form is it?',
        },
      },
    },
    'mentor-unknown': {
      sv: {
        workplace: {
          coach: 'Vem kan vara handledare?',
          candidate: 'Din arbetskonsulent frågar vem som kan vara din handledare.',
          manager: 'Vem kan vara handledare?',
        },
      },
      en: {
        workplace: {
          coach: 'Who can be the mentor?',
          candidate: 'Your job coach will ask who can be your mentor.',
          manager: 'Who can be the mentor?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Anställningsform som passar båda: {forms}.',
        fail: 'Ingen anställningsform passar både personen och tjänsten.',
        'no-mentor': 'Den anställningsform som är kvar kräver en handledare, och arbetsplatsen har ingen.',
        unknown: 'Kontrollera anställningsformen: den är inte angiven för {missing}.',
        'mentor-unknown': 'Kontrollera att det finns en handledare, för det kräver {forms}.',
      },
      candidate: {
        pass: 'Du kan få platsen så här: {forms}.',
        fail: 'Det är en sorts plats som du inte har sagt ja till.',
        'no-mentor': 'Det måste finnas en handledare, och det finns ingen där nu.',
        unknown: 'Det är inte klart vilken sorts plats det blir, till exempel praktik.',
        'mentor-unknown': 'Din arbetskonsulent frågar om det finns en handledare.',
      },
      manager: {
        pass: 'Anställningsformen passar er båda.',
        fail: 'Anställningsformen passar inte er båda.',
        'no-mentor': 'Det krävs en handledare, och ingen är angiven.',
        unknown: 'Anställningsformen behöver stämmas av.',
        'mentor-unknown': 'Det krävs en handledare, och ingen är angiven än.',
      },
    },
    en: {
      coach: {
        pass: 'Employment form that suits both: {forms}.',
        fail: 'No employment form suits both the person and the role.',
        'no-mentor': 'The employment form that is left needs a mentor, and the workplace has none.',
        unknown: 'Check the employment form: it is not given for {missing}.',
        'mentor-unknown': 'Check that there is a mentor, which is required for {forms}.',
      },
      candidate: {
        pass: 'You can have the place like this: {forms}.',
        fail: 'It is a kind of place that you have not said yes to.',
        'no-mentor': 'There has to be a mentor, and there is none there now.',
        unknown: 'It is not settled which kind of place it will be, for example work practice.',
        'mentor-unknown': 'Your job coach will ask whether there is a mentor.',
      },
      manager: {
        pass: 'The employment form suits you both.',
        fail: 'The employment form does not suit you both.',
        'no-mentor': 'A mentor is required, and none is named.',
        unknown: 'The employment form has to be agreed.',
        'mentor-unknown': 'A mentor is required, and none is named yet.',
      },
    },
  },
});
