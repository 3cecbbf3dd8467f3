import { widenHours } from '../adjustments/widen-hours.ts';
import { missingAt, rangeAt } from '../language/read-evidence.ts';
import type { HoursRange } from '../pair/compiled-profile.ts';
import { missingFrom } from '../pair/missing-from.ts';
import { roundScore } from '../pair/round.ts';
import { defineGate } from './gate.ts';

function overlap(a: HoursRange, b: HoursRange): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** The hours a week that the candidate can work and those of the role meet; a small gap can be widened away. */
export const hoursGate = defineGate({
  id: 'hours',
  names: { sv: 'timmar i veckan', en: 'hours a week' },
  isOfWork: true,
  reads: { candidate: ['hours'], role: ['hours'] },
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
  openedBy: [widenHours],
  adjustments: ({ candidate, role, setting }) => {
    if (!candidate.hours || !role.hours) {
      return [];
    }
    const isTooLong = candidate.hours.max < role.hours.min;
    const hoursPerWeek = isTooLong ? candidate.hours.max : candidate.hours.min;
    const byHours = roundScore(isTooLong ? role.hours.min - hoursPerWeek : hoursPerWeek - role.hours.max);
    return byHours <= setting.policy.hours.nearMissHours ? [widenHours.of({ hoursPerWeek, byHours })] : [];
  },
  tell: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['unknown', { missing: missingAt(evidence) }]];
    }
    if (outcome === 'pass') {
      return [['pass']];
    }
    const [ownMin, ownMax] = rangeAt(evidence, 'candidate');
    const [min, max] = rangeAt(evidence, 'role');
    return [['fail', { ownMin, ownMax, min, max }]];
  },
  says: {
    sv: {
      coach: {
        pass: 'Timmarna i veckan går ihop.',
        fail: 'Kandidaten kan arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men rollen är på {min}–{max} {max#timme|timmar}.',
        unknown: 'Kontrollera timmarna i veckan: de saknas för {missing}.',
      },
      candidate: {
        pass: 'Antalet timmar fungerar för dig.',
        fail: 'Du kan jobba {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan. Jobbet är {min}–{max} {max#timme|timmar}.',
        unknown: 'Vi vet inte hur många timmar det gäller.',
      },
      manager: {
        pass: 'Timmarna i veckan går ihop.',
        fail: 'Timmarna i veckan går inte ihop: rollen är på {min}–{max} {max#timme|timmar}.',
        unknown: 'Timmarna i veckan behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'The hours a week meet.',
        fail: 'The candidate can work {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the role has {min}–{max} {max#hour|hours}.',
        unknown: 'Check the hours a week: they are missing for {missing}.',
      },
      candidate: {
        pass: 'The number of hours works for you.',
        fail: 'You can work {ownMin}–{ownMax} {ownMax#hour|hours} a week. The job is {min}–{max} {max#hour|hours}.',
        unknown: 'We do not know how many hours it is.',
      },
      manager: {
        pass: 'The hours a week meet.',
        fail: 'The hours a week do not meet: the role has {min}–{max} {max#hour|hours}.',
        unknown: 'The hours a week have to be agreed.',
      },
    },
  },
});
