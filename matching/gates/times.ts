import { labelsAt, missingAt } from '../language/read-evidence.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { idsOf } from '../pair/positions.ts';
import { timeIds } from '../vocabulary/times.ts';
import { defineGate } from './gate.ts';

/** The candidate's and the role's times of the week share one. A side with no time at all can't share any. */
export const timesGate = defineGate({
  id: 'times',
  names: { sv: 'tider på dygnet', en: 'times of the week' },
  isOfWork: true,
  reads: { candidate: ['timesMask'], role: ['timesMask'] },
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
  tell: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'fail') {
      const own = labelsAt('times', evidence, 'candidate');
      const times = labelsAt('times', evidence, 'role');
      return own === null || times === null ? [['fail']] : [['apart', { own, times }]];
    }
    return [['pass', { times: labelsAt('times', evidence, 'shared') }]];
  },
  says: {
    sv: {
      coach: {
        pass: 'Gemensamma tider: {times}.',
        apart: 'Inga gemensamma tider: kandidaten kan {own}, men rollen har {times}.',
        fail: 'Kandidaten och rollen har inga gemensamma tider.',
        unknown: 'Kontrollera tiderna: de saknas för {missing}.',
      },
      candidate: {
        pass: 'Tiderna passar dig: {times}.',
        apart: 'Du kan {own}. Jobbet har andra tider: {times}.',
        fail: 'Du kan inte de tider som jobbet har.',
        unknown: 'Vi vet inte vilka tider som gäller.',
      },
      manager: {
        pass: 'Tider som passar: {times}.',
        apart: 'Tiderna går inte ihop.',
        fail: 'Tiderna går inte ihop.',
        unknown: 'Tiderna behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'Shared times: {times}.',
        apart: 'No shared times: the candidate can work {own}, but the role has {times}.',
        fail: 'The candidate and the role share no times.',
        unknown: 'Check the times: they are missing for {missing}.',
      },
      candidate: {
        pass: 'The times suit you: {times}.',
        apart: 'You can work {own}. The job has other times: {times}.',
        fail: 'You cannot work at the times of the job.',
        unknown: 'We do not know which times it is.',
      },
      manager: {
        pass: 'Times that suit: {times}.',
        apart: 'The times do not meet.',
        fail: 'The times do not meet.',
        unknown: 'The times have to be agreed.',
      },
    },
  },
});
