import { labelsAt, missingAt } from '../language/read-evidence.ts';
import type { Evidence } from '../model/pair-score.ts';
import { presence } from '../pair/compiled-profile.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt, idsOf } from '../pair/positions.ts';
import { daysOfTimes, isApartAsRead, sharedDays, sharedTimes, timesOf } from '../pair/week.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { timeIds } from '../vocabulary/times.ts';
import { weekdayIds } from '../vocabulary/weekdays.ts';
import { defineGate, type Gate } from './gate.ts';

/** The conditions that are times, which a role may have without saying its times. */
const timeConditions = conditionIds.flatMap((_, position) => (timesOf(position) === 0 ? [] : [position]));

/** The times that the role's conditions say are always part of the work and that the candidate can't, as conditions. */
function conditionsApart({ candidate: { timesMask }, role }: Pair): number[] {
  if (timesMask === null || role.timesMask !== null) {
    return [];
  }
  return timeConditions.filter(
    (condition) => role.conditions?.[condition] === presence.always && (timesMask & timesOf(condition)) === 0,
  );
}

/** Whether one side alone says which days, and not all that the shared times may fall on: then the other's days are to be asked. */
function areDaysOneSided({ candidate, role }: Pair): boolean {
  const [own, others] = [candidate.weekdaysMask, role.weekdaysMask];
  if ((own === null) === (others === null)) {
    return false;
  }
  return (daysOfTimes(sharedTimes(candidate, role)) & ~sharedDays(candidate, role)) !== 0;
}

/** The times and days that the role's text tells. */
function readEvidence({ role: { readRequires } }: Pair): Evidence {
  const { timesMask, weekdaysMask, words } = readRequires;
  return {
    ...(timesMask === 0 ? {} : { read: idsOf(timeIds, timesMask), words: words.times }),
    ...(weekdaysMask === 0 ? {} : { readDays: idsOf(weekdayIds, weekdaysMask) }),
  };
}

/**
 * The candidate's and the role's times of the week share one, on a day of the week that they share. A side with no time at all
 * can't share any.
 */
export const timesGate: Gate = defineGate({
  id: 'times',
  names: { sv: 'tider på dygnet', en: 'times of the week' },
  stops: { sv: 'tiderna passar inte', en: 'the times do not suit' },
  isOfWork: true,
  reads: {
    candidate: ['timesMask', 'weekdaysMask'],
    role: ['timesMask', 'weekdaysMask', 'conditions'],
  },
  alsoReads: { candidate: [], role: ['readRequires'] },
  check: (pair) => {
    const { candidate, role } = pair;
    if (sharedTimes(candidate, role) === 0 || conditionsApart(pair).length > 0) {
      return 'fail';
    }
    const isUnknown = candidate.timesMask === null || role.timesMask === null || areDaysOneSided(pair);
    return isUnknown ? 'unknown' : 'pass';
  },
  evidence: (pair) => {
    const { candidate, role } = pair;
    const { timesMask: own, weekdaysMask: ownDays } = candidate;
    const { timesMask: others, weekdaysMask: othersDays } = role;
    const apart = conditionsApart(pair);
    if (apart.length > 0 && own !== null) {
      return {
        candidate: idsOf(timeIds, own),
        conditions: apart.map((condition) => idAt(conditionIds, condition)),
      };
    }
    if (timesGate.check(pair) === 'unknown') {
      // what the wishes say no to is no gate's to tell
      if (isApartAsRead({ timesMask: own, weekdaysMask: ownDays, avoidedDaysMask: 0 }, role)) {
        return { ...missingFrom(true, false), ...readEvidence(pair) };
      }
      return own === null || others === null
        ? missingFrom(own !== null, others !== null)
        : { ...missingFrom(ownDays !== null, othersDays !== null), days: true };
    }
    const days = sharedDays(candidate, role);
    const shared = sharedTimes(candidate, role);
    if (shared !== 0) {
      return {
        shared: idsOf(timeIds, shared),
        ...(ownDays === null || othersDays === null ? {} : { days: idsOf(weekdayIds, days) }),
      };
    }
    const areTimesShared = own === null || others === null || (own & others) !== 0;
    if (own !== 0 && others !== 0 && areTimesShared) {
      return {
        ...(ownDays === null ? {} : { candidateDays: idsOf(weekdayIds, ownDays) }),
        ...(othersDays === null ? {} : { roleDays: idsOf(weekdayIds, othersDays) }),
        ...(own === null ? {} : { candidate: idsOf(timeIds, own) }),
        ...(others === null ? {} : { role: idsOf(timeIds, others) }),
      };
    }
    return {
      ...(own === null || (own !== 0 && others === 0) ? {} : { candidate: idsOf(timeIds, own) }),
      ...(others === null || own === 0 ? {} : { role: idsOf(timeIds, others) }),
    };
  },
  tell: (evidence, outcome) => {
    const days = labelsAt('weekdays', evidence, 'days');
    if (outcome === 'unknown') {
      const missing = missingAt(evidence);
      const read = labelsAt('weekdays', evidence, 'readDays') ?? labelsAt('times', evidence, 'read');
      if (read !== null) {
        return [['read-apart', { read }]];
      }
      return [[evidence.days === true ? 'days-unknown' : 'unknown', { missing }]];
    }
    const own = labelsAt('times', evidence, 'candidate');
    if (outcome === 'fail') {
      const times = labelsAt('times', evidence, 'role');
      const conditions = labelsAt('conditions', evidence, 'conditions');
      if (conditions !== null) {
        return [['conditions-apart', { own, conditions }]];
      }
      const ownDays = labelsAt('weekdays', evidence, 'candidateDays');
      const roleDays = labelsAt('weekdays', evidence, 'roleDays');
      if (ownDays !== null && roleDays !== null) {
        return [['days-apart', { own: ownDays, days: roleDays }]];
      }
      // days of one side alone, or none at all: nothing to set against each other
      const isOfDays = 'candidateDays' in evidence || 'roleDays' in evidence;
      return own === null || times === null || isOfDays ? [['fail']] : [['apart', { own, times }]];
    }
    const times = labelsAt('times', evidence, 'shared');
    return [days === null ? ['pass', { times }] : ['pass-days', { times, days }]];
  },
  matters: 9,
  asks: {
    'days-unknown': {
      sv: {
        person: {
          coach: 'Vilka veckodagar kan personen arbeta?',
          candidate: 'Vilka veckodagar kan du arbeta?',
        },
        workplace: {
          coach: 'Vilka veckodagar gäller?',
          candidate: 'Din arbetskonsulent frågar vilka veckodagar det är.',
          manager: 'Vilka veckodagar gäller för arbetet?',
        },
      },
      en: {
        person: {
          coach: 'Which days of the week can the person work?',
          candidate: 'Which days of the week can you work?',
        },
        workplace: {
          coach: 'Which days of the week does the role have?',
          candidate: 'Your job coach will ask which days of the week it is.',
          manager: 'Which days of the week does the work have?',
        },
      },
    },
    unknown: {
      sv: {
        person: { coach: 'När kan personen arbeta?', candidate: 'När kan du arbeta?' },
        workplace: {
          coach: 'Vilka tider gäller?',
          candidate: 'Din arbetskonsulent frågar vilka tider det är.',
          manager: 'Vilka tider gäller för arbetet?',
        },
      },
      en: {
        person: { coach: 'When can the person work?', candidate: 'When can you work?' },
        workplace: {
          coach: 'Which times does the role have?',
          candidate: 'Your job coach will ask which times it is.',
          manager: 'Which times does the work have?',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        'read-apart': 'Tjänstens text talar om {read}, och då kan personen inte arbeta. Kontrollera tiderna.',
        pass: 'Tider som går för båda: {times}.',
        apart: 'Personen kan arbeta {own}, men tjänsten har {times}.',
        fail: 'Det finns ingen tid som både personen och tjänsten kan.',
        unknown: 'Kontrollera tiderna: de är inte angivna för {missing}.',
        'pass-days': 'Tider som går för båda: {times}. Dagar: {days}.',
        'days-apart': 'Personen kan arbeta {own}, men tjänsten har {days}.',
        'conditions-apart': 'Personen kan arbeta {own}, men i tjänsten ingår alltid {conditions}.',
        'days-unknown': 'Kontrollera veckodagarna: de är inte angivna för {missing}.',
      },
      candidate: {
        'read-apart': 'Jobbet verkar vara {read}, och då kan du inte.',
        pass: 'Tiderna passar dig: {times}.',
        apart: 'Jobbet är {times}, och då kan du inte.',
        'pass-days': 'Tiderna passar dig: {times} ({days}).',
        'days-apart': 'Jobbet är {days}, och då kan du inte.',
        'conditions-apart': 'I jobbet ingår alltid {conditions}, och då kan du inte.',
        'days-unknown': 'Det är inte klart vilka dagar det blir.',
        fail: 'Du kan inte de tider som jobbet har.',
        unknown: 'Det är inte klart vilka tider det blir.',
      },
      manager: {
        pass: 'Tider som passar: {times}.',
        'pass-days': 'Tider som passar: {times}, {days}.',
        'days-apart': 'Dagarna går inte ihop.',
        'conditions-apart': 'Tiderna går inte ihop.',
        'days-unknown': 'Vilka veckodagar det gäller behöver stämmas av.',
        apart: 'Tiderna går inte ihop.',
        fail: 'Tiderna går inte ihop.',
        'read-apart': 'Tiderna behöver stämmas av.',
        unknown: 'Tiderna behöver stämmas av.',
      },
    },
    en: {
      coach: {
        'read-apart': 'The text of the role speaks of {read}, when the person cannot work. Check the times.',
        pass: 'Times that work for both: {times}.',
        apart: 'The person can work {own}, but the role has {times}.',
        fail: 'There is no time that both the person and the role can do.',
        unknown: 'Check the times: they are not given for {missing}.',
        'pass-days': 'Times that work for both: {times}. Days: {days}.',
        'days-apart': 'The person can work {own}, but the role has {days}.',
        'conditions-apart': 'The person can work {own}, but part of the role is always {conditions}.',
        'days-unknown': 'Check the days of the week: they are not given for {missing}.',
      },
      candidate: {
        'read-apart': 'The job seems to be {read}, and you cannot work then.',
        pass: 'The times suit you: {times}.',
        apart: 'The job is {times}, and you cannot work then.',
        'pass-days': 'The times suit you: {times} ({days}).',
        'days-apart': 'The job is {days}, and you cannot work then.',
        'conditions-apart': 'The job always has {conditions}, and you cannot work then.',
        'days-unknown': 'It is not settled which days it will be.',
        fail: 'You cannot work at the times of the job.',
        unknown: 'It is not settled which times it will be.',
      },
      manager: {
        pass: 'Times that suit: {times}.',
        apart: 'The times do not go together.',
        fail: 'The times do not go together.',
        'pass-days': 'Times that suit: {times}, {days}.',
        'days-apart': 'The days do not go together.',
        'conditions-apart': 'The times do not go together.',
        'days-unknown': 'Which days of the week it is has to be agreed.',
        'read-apart': 'The times have to be agreed.',
        unknown: 'The times have to be agreed.',
      },
    },
  },
});
