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
  stops: { sv: 'timmarna i veckan passar inte', en: 'the hours a week do not suit' },
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
  matters: 8.5,
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Hur många timmar i veckan kan personen arbeta?',
          candidate: 'Hur många timmar i veckan kan du arbeta?',
        },
        workplace: {
          coach: 'Hur många timmar i veckan är tjänsten på?',
          candidate: 'Din arbetskonsulent frågar hur många timmar jobbet är på.',
          manager: 'Hur många timmar i veckan är arbetet på?',
        },
      },
      en: {
        person: {
          coach: 'How many hours a week can the person work?',
          candidate: 'How many hours a week can you work?',
        },
        workplace: {
          coach: 'How many hours a week is the role?',
          candidate: 'Your job coach will ask how many hours the job is.',
          manager: 'How many hours a week is the work?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Timmarna i veckan går ihop.',
        fail: 'Personen kan arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men tjänsten är på {min}–{max} {max#timme|timmar}.',
        unknown: 'Kontrollera timmarna i veckan: de är inte angivna för {missing}.',
        'no-times': 'Det finns inga gemensamma tider att arbeta på.',
        held: 'De gemensamma tiderna rymmer högst {held} {held#timme|timmar} i veckan, men tjänsten är på {min}–{max} {max#timme|timmar}.',
        'held-own':
          'De gemensamma tiderna rymmer högst {held} {held#timme|timmar} i veckan, men personen vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar}.',
      },
      candidate: {
        pass: 'Antalet timmar passar dig.',
        fail: 'Du kan arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men jobbet är på {min}–{max} {max#timme|timmar}.',
        unknown: 'Det är inte klart hur många timmar det blir.',
        'no-times': 'Det finns inga tider som passar er båda.',
        held: 'Tiderna räcker till högst {held} {held#timme|timmar} i veckan. Jobbet är på {min}–{max} {max#timme|timmar}.',
        'held-own':
          'Tiderna räcker till högst {held} {held#timme|timmar} i veckan. Du vill arbeta {ownMin}–{ownMax}.',
      },
      manager: {
        pass: 'Timmarna i veckan går ihop.',
        fail: 'Timmarna i veckan går inte ihop: arbetet är på {min}–{max} {max#timme|timmar}.',
        'no-times': 'Det finns inga gemensamma tider att arbeta på.',
        held: 'Timmarna i veckan går inte ihop: de gemensamma tiderna rymmer högst {held} {held#timme|timmar}, och arbetet är på {min}–{max} {max#timme|timmar}.',
        'held-own':
          'Timmarna i veckan går inte ihop: de gemensamma tiderna rymmer högst {held} {held#timme|timmar}.',
        unknown: 'Timmarna i veckan behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'The hours a week go together.',
        fail: 'The person can work {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the role is {min}–{max} {max#hour|hours}.',
        unknown: 'Check the hours a week: they are not given for {missing}.',
        'no-times': 'There are no shared times to work at.',
        held: 'The shared times hold at most {held} {held#hour|hours} a week, but the role is {min}–{max} {max#hour|hours}.',
        'held-own':
          'The shared times hold at most {held} {held#hour|hours} a week, but the person wants {ownMin}–{ownMax} {ownMax#hour|hours}.',
      },
      candidate: {
        pass: 'The number of hours suits you.',
        fail: 'You can work {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the job is {min}–{max} {max#hour|hours}.',
        unknown: 'It is not settled how many hours it will be.',
        'no-times': 'There are no times that suit you both.',
        held: 'The times hold at most {held} {held#hour|hours} a week. The job is {min}–{max} {max#hour|hours}.',
        'held-own': 'The times hold at most {held} {held#hour|hours} a week. You want {ownMin}–{ownMax}.',
      },
      manager: {
        pass: 'The hours a week go together.',
        fail: 'The hours a week do not go together: the work is {min}–{max} {max#hour|hours}.',
        'no-times': 'There are no shared times to work at.',
        held: 'The hours a week do not go together: the shared times hold at most {held} {held#hour|hours}, and the work is {min}–{max} {max#hour|hours}.',
        'held-own':
          'The hours a week do not go together: the shared times hold at most {held} {held#hour|hours}.',
        unknown: 'The hours a week have to be agreed.',
      },
    },
  },
});
