import { rangeAt } from '../language/read-evidence.ts';
import { toEveryReader } from '../language/sentence.ts';
import { defineRule } from './fit-rule.ts';

/** How near the role's hours come to the middle of what the candidate wants. */
export const hoursWantedRule = defineRule({
  id: 'hours-wanted',
  side: 'candidate',
  weight: 1,
  names: { sv: 'önskade timmar', en: 'wanted hours' },
  reads: { candidate: ['hours'], role: ['hours'] },
  fit: ({ candidate: { hours: wanted }, role: { hours: given }, setting }) => {
    if (!wanted || !given) {
      return null;
    }
    const middle = (wanted.min + wanted.max) / 2;
    const distance = Math.abs(middle - Math.min(Math.max(middle, given.min), given.max));
    if (distance === 0) {
      return 1;
    }
    const halfWidth = (wanted.max - wanted.min) / 2;
    return halfWidth === 0
      ? 0
      : Math.max(0, 1 - (1 - setting.policy.hours.fitAtEdge) * (distance / halfWidth));
  },
  evidence: ({ candidate: { hours: wanted }, role: { hours: given } }) =>
    wanted && given ? { wanted: [wanted.min, wanted.max], role: [given.min, given.max] } : {},
  tell: ({ evidence }, isFor) => {
    const [ownMin, ownMax] = rangeAt(evidence, 'wanted');
    const [min, max] = rangeAt(evidence, 'role');
    return [[isFor ? 'for' : 'against', { ownMin, ownMax, min, max }]];
  },
  says: {
    sv: {
      coach: {
        for: 'Kandidaten vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, och rollen är på {min}–{max} {max#timme|timmar}.',
        against:
          'Kandidaten vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men rollen är på {min}–{max} {max#timme|timmar}.',
        unknown: 'Fråga hur många timmar som önskas och erbjuds.',
      },
      candidate: {
        for: 'Jobbet har så många timmar som du vill.',
        against: 'Jobbet har inte så många timmar som du vill.',
        unknown: 'Vi vet inte hur många timmar du vill jobba.',
      },
    },
    en: {
      coach: {
        for: 'The candidate wants {ownMin}–{ownMax} {ownMax#hour|hours} a week, and the role has {min}–{max} {max#hour|hours}.',
        against:
          'The candidate wants {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the role has {min}–{max} {max#hour|hours}.',
        unknown: 'Ask how many hours are wanted and offered.',
      },
      candidate: {
        for: 'The job has as many hours as you want.',
        against: 'The job does not have as many hours as you want.',
        unknown: 'We do not know how many hours you want.',
      },
    },
  },
  repeats: { unknown: toEveryReader('hours.unknown'), for: { candidate: ['hours.pass'] } },
});
