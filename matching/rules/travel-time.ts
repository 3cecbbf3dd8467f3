import { numberAt } from '../language/read-evidence.ts';
import { toEveryReader } from '../language/sentence.ts';
import type { Policy } from '../model/policy.ts';
import { defineRule } from './fit-rule.ts';

/** A short trip is better than a long one, measured by the longest that the candidate accepts. */
export const travelTimeRule = defineRule({
  id: 'travel-time',
  isPersonal: true,
  side: 'candidate',
  weight: 1.5,
  names: { sv: 'restid', en: 'travel' },
  reads: { candidate: ['location', 'maxTravelMinutes'], role: ['location'] },
  fit: (pair) => {
    const minutes = pair.travelMinutes;
    return minutes === null
      ? null
      : fitOfMinutes(minutes, pair.candidate.maxTravelMinutes, pair.setting.policy.travel);
  },
  evidence: (pair) => (pair.travelMinutes === null ? {} : { minutes: pair.travelMinutes }),
  tell: ({ evidence }, isFor) => [[isFor ? 'for' : 'against', { minutes: numberAt(evidence, 'minutes') }]],
  says: {
    sv: {
      coach: {
        for: 'Resan är rimlig, ungefär {minutes} {minutes#minut|minuter}.',
        against: 'Resan är lång, ungefär {minutes} {minutes#minut|minuter}.',
        unknown: 'Fråga var resan börjar och slutar.',
      },
      candidate: {
        for: 'Resan är lagom lång, ungefär {minutes} {minutes#minut|minuter}.',
        against: 'Resan är lång, ungefär {minutes} {minutes#minut|minuter}.',
        unknown: 'Det är inte klart hur lång resan blir.',
      },
    },
    en: {
      coach: {
        for: 'The trip is reasonable, about {minutes} {minutes#minute|minutes}.',
        against: 'The trip is long, about {minutes} {minutes#minute|minutes}.',
        unknown: 'Ask where the trip begins and ends.',
      },
      candidate: {
        for: 'The trip is not too long, about {minutes} {minutes#minute|minutes}.',
        against: 'The trip is long, about {minutes} {minutes#minute|minutes}.',
        unknown: 'It is not settled how long the trip will be.',
      },
    },
  },
  repeats: {
    unknown: toEveryReader('travel.unknown'),
    for: {
      coach: ['travel.near', 'travel.crossing'],
      candidate: ['travel.pass', 'travel.near', 'travel.crossing'],
    },
    against: {
      coach: ['travel.near', 'travel.crossing'],
      candidate: ['travel.pass', 'travel.fail', 'travel.near', 'travel.crossing'],
    },
  },
});

/** Fit of a trip, 0..1, by the longest that the candidate accepts, null when unknown. */
export function fitOfMinutes(minutes: number, maxMinutes: number | null, travel: Policy['travel']): number {
  if (minutes === 0) {
    return 1;
  }
  const longest = maxMinutes ?? travel.usualMaxMinutes;
  return longest === 0 ? 0 : Math.max(0, 1 - (1 - travel.fitAtLimit) * (minutes / longest));
}
