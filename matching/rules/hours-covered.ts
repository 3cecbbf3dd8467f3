import { numberAt } from '../language/read-evidence.ts';
import { toEveryReader } from '../language/sentence.ts';
import type { HoursRange } from '../pair/compiled-profile.ts';
import type { Pair } from '../pair/pair.ts';
import { hoursHeld } from '../pair/week.ts';
import { defineRule } from './fit-rule.ts';

/** The most hours a week that the candidate can work at times that both share. */
function mostHours({ candidate, role }: Pair, possible: HoursRange): number {
  return Math.min(possible.max, hoursHeld(candidate, role));
}

/** How many of the role's hours the candidate can cover at times that both share, as a share of the most it offers. */
export const hoursCoveredRule = defineRule({
  id: 'hours-covered',
  side: 'workplace',
  weight: 1,
  names: { sv: 'timmar som täcks', en: 'covered hours' },
  reads: {
    candidate: ['hours', 'timesMask', 'weekdaysMask'],
    role: ['hours', 'timesMask', 'weekdaysMask'],
  },
  fit: (pair) => {
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
  },
  evidence: (pair) => {
    const { hours: possible } = pair.candidate;
    const { hours: offered } = pair.role;
    return possible && offered
      ? { hours: Math.min(mostHours(pair, possible), offered.max), of: offered.max }
      : {};
  },
  tell: ({ evidence }, isFor) => [
    [isFor ? 'for' : 'against', { hours: numberAt(evidence, 'hours'), of: numberAt(evidence, 'of') }],
  ],
  says: {
    sv: {
      coach: {
        for: 'Kandidaten kan täcka {hours} av rollens {of} {of#timme|timmar} i veckan.',
        against: 'Kandidaten kan bara täcka {hours} av rollens {of} {of#timme|timmar} i veckan.',
        unknown: 'Fråga hur många timmar som kan täckas.',
      },
      candidate: {
        for: 'Du kan jobba de timmar som de behöver.',
        against: 'De behöver fler timmar än du kan.',
        unknown: 'Vi vet inte hur många timmar du kan jobba.',
      },
      manager: {
        for: 'Personen kan arbeta {hours} av rollens {of} {of#timme|timmar} i veckan.',
        against: 'Personen kan bara arbeta {hours} av rollens {of} {of#timme|timmar} i veckan.',
        unknown: 'Det är inte känt hur många timmar personen kan arbeta.',
      },
    },
    en: {
      coach: {
        for: "The candidate can cover {hours} of the role's {of} {of#hour|hours} a week.",
        against: "The candidate can cover only {hours} of the role's {of} {of#hour|hours} a week.",
        unknown: 'Ask how many hours can be covered.',
      },
      candidate: {
        for: 'You can work the hours that they need.',
        against: 'They need more hours than you can work.',
        unknown: 'We do not know how many hours you can work.',
      },
      manager: {
        for: 'The person can work {hours} of the {of} {of#hour|hours} a week of the role.',
        against: 'The person can work only {hours} of the {of} {of#hour|hours} a week of the role.',
        unknown: 'It is not known how many hours the person can work.',
      },
    },
  },
  repeats: { unknown: toEveryReader('hours.unknown'), for: { candidate: ['hours.pass'] } },
});
