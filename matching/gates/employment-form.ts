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
  says: {
    sv: {
      coach: {
        pass: 'Gemensam anställningsform: {forms}.',
        fail: 'Kandidaten och rollen har ingen gemensam anställningsform.',
        'no-mentor': 'Den anställningsform som återstår kräver handledare, och arbetsplatsen har ingen.',
        unknown: 'Kontrollera anställningsformen: den saknas för {missing}.',
        'mentor-unknown': 'Kontrollera att det finns handledare: {forms} kräver det.',
      },
      candidate: {
        pass: 'Du kan få platsen så här: {forms}.',
        fail: 'Det är en sorts plats som du inte har sagt ja till.',
        'no-mentor': 'Det måste finnas en handledare. Det finns ingen där nu.',
        unknown: 'Vi vet inte vilken sorts plats det är, till exempel praktik.',
        'mentor-unknown': 'Det måste finnas en handledare. Din arbetskonsulent frågar om det.',
      },
      manager: {
        pass: 'Anställningsformen passar er båda.',
        fail: 'Anställningsformen passar inte er båda.',
        'no-mentor': 'Det krävs en handledare, och det finns ingen angiven.',
        unknown: 'Anställningsformen behöver stämmas av.',
        'mentor-unknown': 'Det krävs en handledare: ange vem som kan vara det.',
      },
    },
    en: {
      coach: {
        pass: 'Shared employment form: {forms}.',
        fail: 'The candidate and the role share no employment form.',
        'no-mentor': 'The employment form that is left needs a mentor, and the workplace has none.',
        unknown: 'Check the employment form: it is missing for {missing}.',
        'mentor-unknown': 'Check that there is a mentor: {forms} needs one.',
      },
      candidate: {
        pass: 'This is how you can have the place: {forms}.',
        fail: 'It is a kind of place that you have not said yes to.',
        'no-mentor': 'There has to be a mentor. There is none there now.',
        unknown: 'We do not know which kind of place it is, for example work practice.',
        'mentor-unknown': 'There has to be a mentor. Your job coach will ask about it.',
      },
      manager: {
        pass: 'The employment form suits both.',
        fail: 'The employment form does not suit both.',
        'no-mentor': 'A mentor is required, and none is named.',
        unknown: 'The employment form has to be agreed.',
        'mentor-unknown': 'A mentor is required: name who can be it.',
      },
    },
  },
});
