import { numberAt } from '../language/read-evidence.ts';
import { toEveryReader } from '../language/sentence.ts';
import type { HoursRange } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import { hoursHeld, isApartAsRead } from '../pair/week.ts';
import { defineRule, fitThatSpeaksFor } from './fit-rule.ts';

/** The most hours a week that the candidate can work at times that both share. */
function mostHours({ candidate, role }: Pair, possible: HoursRange): number {
  return Math.min(possible.max, hoursHeld(candidate, role));
}

/** The share of the most hours that the role offers which the candidate can cover; null when unknown. */
function shareCovered(pair: Pair): number | null {
  const { hours: possible } = pair.candidate;
  const { hours: offered } = pair.role;
  if (!possible || !offered) {
    return null;
  }
  const most = mostHours(pair, possible);
  if (possible.min > Math.min(offered.max, most) || most < offered.min) {
    return 0;
  }
  return offered.max === 0 ? 1 : Math.min(most, offered.max) / offered.max;
}

/** How many of the role's hours the candidate can cover at times that both share, as a share of the most it offers. */
export const hoursCoveredRule = defineRule({
  id: 'hours-covered',
  side: 'workplace',
  weight: 1,
  names: { sv: 'timmar som täcks', en: 'covered hours' },
  reads: {
    candidate: ['hours', 'timesMask', 'weekdaysMask', 'avoidedDaysMask'],
    role: ['hours', 'timesMask', 'weekdaysMask', 'readRequires'],
  },
  fit: (pair) => {
    const { candidate, role, setting } = pair;
    const isApart = isApartAsRead(candidate, role);
    const covered = shareCovered(pair);
    if (covered === null) {
      return isApart ? 0 : null;
    }
    return isApart ? covered * (1 - setting.policy.inferred.share) : covered;
  },
  known: ({ candidate, role, setting }) =>
    candidate.hours && role.hours ? 1 : roundScore(setting.policy.inferred.share),
  evidence: (pair) => {
    const { hours: possible } = pair.candidate;
    const { hours: offered } = pair.role;
    const covered = shareCovered(pair);
    return {
      ...(possible && offered
        ? { hours: Math.min(mostHours(pair, possible), offered.max), of: offered.max }
        : {}),
      ...(isApartAsRead(pair.candidate, pair.role)
        ? { timesApartAsRead: true, ...(covered === null ? {} : { fitOfRated: roundScore(covered) }) }
        : {}),
    };
  },
  tell: ({ evidence }, isFor) => {
    const hours = numberAt(evidence, 'hours');
    const apart = evidence.timesApartAsRead === true ? [['apart-as-read', {}, 'to-check'] as const] : [];
    // what is read in own words moves nothing that a manager is told of the hours
    const rated = numberAt(evidence, 'fitOfRated');
    const key = (rated === null ? isFor : rated >= fitThatSpeaksFor) ? 'for' : 'against';
    return hours === null && apart.length > 0
      ? apart
      : [[key, { hours, of: numberAt(evidence, 'of') }, key], ...apart];
  },
  says: {
    sv: {
      coach: {
        'apart-as-read': 'Tjänstens text talar om tider då personen inte kan arbeta.',
        for: 'Personen kan arbeta {hours} av tjänstens {of} {of#timme|timmar} i veckan.',
        against: 'Personen kan bara arbeta {hours} av tjänstens {of} {of#timme|timmar} i veckan.',
        unknown: 'Fråga hur många timmar personen kan arbeta.',
      },
      candidate: {
        'apart-as-read': 'Jobbet verkar ha tider då du inte kan.',
        for: 'Du kan arbeta de timmar som de behöver.',
        against: 'De vill att du arbetar fler timmar än du kan.',
        unknown: 'Det är inte klart hur många timmar det blir.',
      },
      manager: {
        for: 'Personen kan arbeta {hours} av {of} {of#timme|timmar} i veckan.',
        against: 'Personen kan bara arbeta {hours} av {of} {of#timme|timmar} i veckan.',
        unknown: 'Det är inte känt hur många timmar personen kan arbeta.',
      },
    },
    en: {
      coach: {
        'apart-as-read': 'The text of the role speaks of times when the person cannot work.',
        for: "The person can work {hours} of the role's {of} {of#hour|hours} a week.",
        against: "The person can work only {hours} of the role's {of} {of#hour|hours} a week.",
        unknown: 'Ask how many hours the person can work.',
      },
      candidate: {
        'apart-as-read': 'The job seems to have times when you cannot work.',
        for: 'You can work the hours that they need.',
        against: 'They want you to work more hours than you can.',
        unknown: 'It is not settled how many hours it will be.',
      },
      manager: {
        for: 'The person can work {hours} of {of} {of#hour|hours} a week.',
        against: 'The person can work only {hours} of {of} {of#hour|hours} a week.',
        unknown: 'It is not known how many hours the person can work.',
      },
    },
  },
  repeats: {
    'apart-as-read': toEveryReader('times.read-apart'),
    unknown: toEveryReader('hours.unknown'),
    for: { candidate: ['hours.pass'] },
  },
});
