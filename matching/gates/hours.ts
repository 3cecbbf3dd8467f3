import { widenHours } from '../adjustments/widen-hours.ts';
import { missingAt, numberAt, rangeAt } from '../language/read-evidence.ts';
import type { HoursRange } from '../pair/compiled-profile.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idsOf } from '../pair/positions.ts';
import { roundScore } from '../pair/round.ts';
import { hoursHeld, sharedTimes } from '../pair/week.ts';
import { timeIds } from '../vocabulary/times.ts';
import { defineGate, type Gate } from './gate.ts';

/** Hours a week that the candidate can work at times that both share; null when they hold fewer than the candidate's least. */
function possibleHours({ candidate, role }: Pair): HoursRange | null {
  const held = hoursHeld(candidate, role);
  const { min, max } = candidate.hours ?? { min: 0, max: held };
  return min <= held ? { min, max: Math.min(max, held) } : null;
}

function overlap(a: HoursRange, b: HoursRange): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/**
 * The hours a week that the candidate can work, at times and on days that both share, and those of the role meet; a small gap
 * can be widened away.
 */
export const hoursGate: Gate = defineGate({
  id: 'hours',
  names: { sv: 'timmar i veckan', en: 'hours a week' },
  isOfWork: true,
  reads: {
    candidate: ['hours', 'timesMask', 'weekdaysMask'],
    role: ['hours', 'timesMask', 'weekdaysMask'],
  },
  check: (pair) => {
    const { candidate, role } = pair;
    const possible = possibleHours(pair);
    if (possible === null || (role.hours && !overlap(possible, role.hours))) {
      return 'fail';
    }
    return candidate.hours && role.hours ? 'pass' : 'unknown';
  },
  evidence: (pair) => {
    const { candidate, role } = pair;
    const outcome = hoursGate.check(pair);
    if (outcome === 'unknown') {
      return missingFrom(candidate.hours !== null, role.hours !== null);
    }
    if (outcome === 'pass') {
      return {};
    }
    const apart = {
      ...(candidate.hours && { candidate: [candidate.hours.min, candidate.hours.max] }),
      ...(role.hours && { role: [role.hours.min, role.hours.max] }),
    };
    if (candidate.hours && role.hours && !overlap(candidate.hours, role.hours)) {
      return apart;
    }
    return {
      ...apart,
      held: hoursHeld(candidate, role),
      times: idsOf(timeIds, sharedTimes(candidate, role)),
    };
  },
  openedBy: [widenHours],
  adjustments: (pair) => {
    const { role, setting } = pair;
    const possible = possibleHours(pair);
    if (!possible || !role.hours || possible.max === 0) {
      return [];
    }
    const isTooLong = possible.max < role.hours.min;
    const hoursPerWeek = isTooLong ? possible.max : possible.min;
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
    const held = numberAt(evidence, 'held');
    if (held === null) {
      return [['fail', { ownMin, ownMax, min, max }]];
    }
    if (held === 0) {
      return [['no-times']];
    }
    return [
      min !== null && min > held ? ['held', { held, min, max }] : ['held-own', { held, ownMin, ownMax }],
    ];
  },
  says: {
    sv: {
      coach: {
        pass: 'Timmarna i veckan går ihop.',
        fail: 'Kandidaten kan arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men rollen är på {min}–{max} {max#timme|timmar}.',
        'no-times': 'Det finns inga gemensamma tider att arbeta på.',
        held: 'De gemensamma tiderna rymmer högst {held} {held#timme|timmar} i veckan, men rollen är på {min}–{max} {max#timme|timmar}.',
        'held-own':
          'De gemensamma tiderna rymmer högst {held} {held#timme|timmar} i veckan, men kandidaten vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar}.',
        unknown: 'Kontrollera timmarna i veckan: de saknas för {missing}.',
      },
      candidate: {
        pass: 'Antalet timmar fungerar för dig.',
        fail: 'Du kan jobba {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan. Jobbet är {min}–{max} {max#timme|timmar}.',
        'no-times': 'Det finns inga tider som passar er båda.',
        held: 'På de tider som passar er båda går det att jobba högst {held} {held#timme|timmar} i veckan. Jobbet är {min}–{max} {max#timme|timmar}.',
        'held-own':
          'På de tider som passar er båda går det att jobba högst {held} {held#timme|timmar} i veckan. Du vill jobba {ownMin}–{ownMax} {ownMax#timme|timmar}.',
        unknown: 'Vi vet inte hur många timmar det gäller.',
      },
      manager: {
        pass: 'Timmarna i veckan går ihop.',
        fail: 'Timmarna i veckan går inte ihop: rollen är på {min}–{max} {max#timme|timmar}.',
        'no-times': 'Det finns inga gemensamma tider att arbeta på.',
        held: 'Timmarna i veckan går inte ihop: de gemensamma tiderna rymmer högst {held} {held#timme|timmar}, och rollen är på {min}–{max} {max#timme|timmar}.',
        'held-own':
          'Timmarna i veckan går inte ihop: de gemensamma tiderna rymmer högst {held} {held#timme|timmar}.',
        unknown: 'Timmarna i veckan behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'The hours a week meet.',
        fail: 'The candidate can work {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the role has {min}–{max} {max#hour|hours}.',
        'no-times': 'There are no shared times to work at.',
        held: 'The shared times hold at most {held} {held#hour|hours} a week, but the role has {min}–{max} {max#hour|hours}.',
        'held-own':
          'The shared times hold at most {held} {held#hour|hours} a week, but the candidate wants {ownMin}–{ownMax} {ownMax#hour|hours}.',
        unknown: 'Check the hours a week: they are missing for {missing}.',
      },
      candidate: {
        pass: 'The number of hours works for you.',
        fail: 'You can work {ownMin}–{ownMax} {ownMax#hour|hours} a week. The job is {min}–{max} {max#hour|hours}.',
        'no-times': 'There are no times that suit you both.',
        held: 'The times that suit you both hold at most {held} {held#hour|hours} a week. The job is {min}–{max} {max#hour|hours}.',
        'held-own':
          'The times that suit you both hold at most {held} {held#hour|hours} a week. You want {ownMin}–{ownMax} {ownMax#hour|hours}.',
        unknown: 'We do not know how many hours it is.',
      },
      manager: {
        pass: 'The hours a week meet.',
        fail: 'The hours a week do not meet: the role has {min}–{max} {max#hour|hours}.',
        'no-times': 'There are no shared times to work at.',
        held: 'The hours a week do not meet: the shared times hold at most {held} {held#hour|hours}, and the role has {min}–{max} {max#hour|hours}.',
        'held-own': 'The hours a week do not meet: the shared times hold at most {held} {held#hour|hours}.',
        unknown: 'The hours a week have to be agreed.',
      },
    },
  },
});
