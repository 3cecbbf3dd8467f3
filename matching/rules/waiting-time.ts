import { dateAt, numberAt } from '../language/read-evidence.ts';
import type { Pair } from '../pair/pair.ts';
import { defineRule } from './fit-rule.ts';

const dayMs = 86_400_000;

/** Whole days from when the candidate began to wait to the date of the lists, ≥ 0; null when it is not told. */
function daysWaited({ candidate: { waitingSince }, setting: { today } }: Pair): number | null {
  return waitingSince === null
    ? null
    : Math.max(0, Math.round((Date.parse(today) - Date.parse(waitingSince)) / dayMs));
}

/**
 * Who has waited longer comes earlier, whatever the role. It is of spread, and off as shipped. Who does not tell since when is taken for one who
 * has just come.
 */
export const waitingTimeRule = defineRule({
  id: 'waiting-time',
  side: 'candidate',
  isOfSpread: true,
  weight: 0,
  names: { sv: 'väntetid', en: 'waiting time' },
  reads: { candidate: ['waitingSince'], role: [] },
  fit: (pair) => {
    const days = daysWaited(pair);
    return days === null ? null : days / (days + pair.setting.policy.spread.halfWaitDays);
  },
  unknownFit: () => 0,
  evidence: (pair) => {
    const days = daysWaited(pair);
    return days === null ? { missing: 'candidate' } : { since: pair.candidate.waitingSince, days };
  },
  tell: ({ evidence }, isFor) => [
    [isFor ? 'for' : 'against', { since: dateAt(evidence, 'since'), days: numberAt(evidence, 'days') }],
  ],
  noReason: ['for'],
  says: {
    sv: {
      coach: {
        for: 'Personen har väntat länge, sedan {since}. Det lyfter förslaget men säger inte hur väl tjänsten passar.',
        against:
          'Personen har väntat {days} {days#dag|dagar}. Den som har väntat längre lyfts mer, hur väl tjänsten än passar.',
        unknown: 'Det är inte känt sedan när personen väntar, så väntetiden lyfter inte förslaget.',
      },
      candidate: {
        for: 'Du har väntat länge, sedan {since}.',
        against: 'Du har väntat {days} {days#dag|dagar}.',
        unknown: 'Vi vet inte hur länge du har väntat.',
      },
    },
    en: {
      coach: {
        for: 'The person has waited long, since {since}. That lifts the suggestion but does not say how well the role suits.',
        against:
          'The person has waited {days} {days#day|days}. Who has waited longer is lifted more, however well the role suits.',
        unknown: 'It is not known since when the person has waited, so waiting does not lift the suggestion.',
      },
      candidate: {
        for: 'You have waited long, since {since}.',
        against: 'You have waited {days} {days#day|days}.',
        unknown: 'We do not know how long you have waited.',
      },
    },
  },
});
