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
        for: 'Personen vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, och tjänsten är på {min}–{max} {max#timme|timmar}.',
        against:
          'Personen vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men tjänsten är på {min}–{max} {max#timme|timmar}.',
        unknown: 'Fråga hur många timmar personen vill arbeta.',
      },
      candidate: {
        for: 'Jobbet har ungefär så många timmar som du vill.',
        against: 'Jobbet har inte så många timmar som du vill.',
        unknown: 'Det är inte klart hur många timmar det blir.',
      },
    },
    en: {
      coach: {
        for: 'The person wants to work {ownMin}–{ownMax} {ownMax#hour|hours} a week, and the role is {min}–{max} {max#hour|hours}.',
        against:
          'The person wants to work {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the role is {min}–{max} {max#hour|hours}.',
        unknown: 'Ask how many hours the person wants to work.',
      },
      candidate: {
        for: 'The job has about as many hours as you want.',
        against: 'The job does not have as many hours as you want.',
        unknown: 'It is not settled how many hours it will be.',
      },
    },
  },
  repeats: { unknown: toEveryReader('hours.unknown'), for: { candidate: ['hours.pass'] } },
});
