import { labelsAt, missingAt } from '../language/read-evidence.ts';
import { presence } from '../pair/compiled-profile.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt, idsOf } from '../pair/positions.ts';
import { daysOfTimes, sharedDays, sharedTimes, timesOf } from '../pair/week.ts';
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

/**
 * The candidate's and the role's times of the week share one, on a day of the week that they share. A side with no time at all
 * can't share any.
 */
export const timesGate: Gate = defineGate({
  id: 'times',
  names: { sv: 'tider på dygnet', en: 'times of the week' },
  isOfWork: true,
  reads: {
    candidate: ['timesMask', 'weekdaysMask'],
    role: ['timesMask', 'weekdaysMask', 'conditions'],
  },
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
      return own === null || times === null || ownDays !== null || roleDays !== null
        ? [['fail']]
        : [['apart', { own, times }]];
    }
    const times = labelsAt('times', evidence, 'shared');
    return [days === null ? ['pass', { times }] : ['pass-days', { times, days }]];
  },
  says: {
    sv: {
      coach: {
        pass: 'Gemensamma tider: {times}.',
        'pass-days': 'Gemensamma tider: {times}, och gemensamma dagar: {days}.',
        'days-apart': 'Inga gemensamma dagar: kandidaten kan {own}, men rollen har {days}.',
        'conditions-apart': 'Kandidaten kan {own}, men i rollen ingår alltid {conditions}.',
        'days-unknown': 'Kontrollera vilka veckodagar det gäller: de saknas för {missing}.',
        apart: 'Inga gemensamma tider: kandidaten kan {own}, men rollen har {times}.',
        fail: 'Kandidaten och rollen har inga gemensamma tider.',
        unknown: 'Kontrollera tiderna: de saknas för {missing}.',
      },
      candidate: {
        pass: 'Tiderna passar dig: {times}.',
        'pass-days': 'Tiderna passar dig: {times}, {days}.',
        'days-apart': 'Du kan {own}. Jobbet är andra dagar: {days}.',
        'conditions-apart': 'Du kan {own}. I jobbet ingår alltid {conditions}.',
        'days-unknown': 'Vi vet inte om dagarna passar. Din arbetskonsulent kollar det.',
        apart: 'Du kan {own}. Jobbet har andra tider: {times}.',
        fail: 'Du kan inte de tider som jobbet har.',
        unknown: 'Vi vet inte vilka tider som gäller.',
      },
      manager: {
        pass: 'Tider som passar: {times}.',
        'pass-days': 'Tider som passar: {times}, {days}.',
        'days-apart': 'Dagarna går inte ihop.',
        'conditions-apart': 'Tiderna går inte ihop.',
        'days-unknown': 'Vilka veckodagar det gäller behöver stämmas av.',
        apart: 'Tiderna går inte ihop.',
        fail: 'Tiderna går inte ihop.',
        unknown: 'Tiderna behöver stämmas av.',
      },
    },
    en: {
      coach: {
        pass: 'Shared times: {times}.',
        'pass-days': 'Shared times: {times}, and shared days: {days}.',
        'days-apart': 'No shared days: the candidate can work {own}, but the role has {days}.',
        'conditions-apart': 'The candidate can work {own}, but part of the role is always {conditions}.',
        'days-unknown': 'Check which days of the week it is: they are missing for {missing}.',
        apart: 'No shared times: the candidate can work {own}, but the role has {times}.',
        fail: 'The candidate and the role share no times.',
        unknown: 'Check the times: they are missing for {missing}.',
      },
      candidate: {
        pass: 'The times suit you: {times}.',
        'pass-days': 'The times suit you: {times}, {days}.',
        'days-apart': 'You can work {own}. The job is on other days: {days}.',
        'conditions-apart': 'You can work {own}. Part of the job is always {conditions}.',
        'days-unknown': 'We do not know whether the days suit you. Your job coach will check.',
        apart: 'You can work {own}. The job has other times: {times}.',
        fail: 'You cannot work at the times of the job.',
        unknown: 'We do not know which times it is.',
      },
      manager: {
        pass: 'Times that suit: {times}.',
        'pass-days': 'Times that suit: {times}, {days}.',
        'days-apart': 'The days do not meet.',
        'conditions-apart': 'The times do not meet.',
        'days-unknown': 'Which days of the week it is has to be agreed.',
        apart: 'The times do not meet.',
        fail: 'The times do not meet.',
        unknown: 'The times have to be agreed.',
      },
    },
  },
});
