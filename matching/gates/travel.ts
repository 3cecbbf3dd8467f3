import { longerTravel } from '../adjustments/longer-travel.ts';
import { missingAt, numberAt } from '../language/read-evidence.ts';
import type { Policy } from '../model/policy.ts';
import { missingFrom } from '../pair/missing-from.ts';
import type { Pair } from '../pair/pair.ts';
import { roundScore } from '../pair/round.ts';
import { defineGate } from './gate.ts';

/** By how many minutes, rounded, a trip is longer than the longest that is accepted. */
function minutesOver(minutes: number, maxMinutes: number): number {
  return roundScore(minutes - maxMinutes);
}

/** Whether a trip that is too long can be asked for. */
export function mayBeAskedFor(
  minutes: number,
  maxMinutes: number,
  { travel }: Pick<Policy, 'travel'>,
): boolean {
  return minutesOver(minutes, maxMinutes) <= travel.nearMissMinutes;
}

/** The trip takes at most the minutes that the candidate named; a little longer can be asked for. */
export const travelGate = defineGate({
  id: 'travel',
  names: { sv: 'restid', en: 'travel time' },
  isOfWork: false,
  reads: { candidate: ['location', 'maxTravelMinutes'], role: ['location'] },
  check: (pair) => {
    const minutes = pair.travelMinutes;
    const { maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return 'unknown';
    }
    return minutes <= maxTravelMinutes ? 'pass' : 'fail';
  },
  evidence: (pair) => {
    const minutes = pair.travelMinutes;
    const { location, maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return missingFrom(location !== null && maxTravelMinutes !== null, pair.role.location !== null);
    }
    return { minutes, maxMinutes: maxTravelMinutes };
  },
  openedBy: [longerTravel],
  adjustments: (pair: Pair) => {
    const minutes = pair.travelMinutes;
    const { maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return [];
    }
    return mayBeAskedFor(minutes, maxTravelMinutes, pair.setting.policy)
      ? [longerTravel.of({ minutes, byMinutes: minutesOver(minutes, maxTravelMinutes) })]
      : [];
  },
  tell: (evidence, outcome) => {
    if (outcome === 'unknown') {
      return [['unknown', { missing: missingAt(evidence) }]];
    }
    const values = { minutes: numberAt(evidence, 'minutes'), maxMinutes: numberAt(evidence, 'maxMinutes') };
    return [[outcome === 'pass' ? 'pass' : 'fail', values]];
  },
  says: {
    sv: {
      coach: {
        pass: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, och kandidatens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
        fail: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, men kandidatens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
        unknown: 'Kontrollera resan: plats eller längsta restid saknas för {missing}.',
      },
      candidate: {
        pass: 'Resan tar ungefär {minutes} {minutes#minut|minuter}. Det är inte för långt.',
        fail: 'Resan tar ungefär {minutes} {minutes#minut|minuter}. Du vill resa högst {maxMinutes} {maxMinutes#minut|minuter}.',
        unknown: 'Vi vet inte hur lång resan får vara.',
      },
    },
    en: {
      coach: {
        pass: "The trip takes about {minutes} {minutes#minute|minutes}, and the candidate's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
        fail: "The trip takes about {minutes} {minutes#minute|minutes}, but the candidate's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
        unknown: 'Check the trip: the place or the longest travel time is missing for {missing}.',
      },
      candidate: {
        pass: 'The trip takes about {minutes} {minutes#minute|minutes}. That is not too long.',
        fail: 'The trip takes about {minutes} {minutes#minute|minutes}. You want at most {maxMinutes} {maxMinutes#minute|minutes}.',
        unknown: 'We do not know how long the trip may be.',
      },
    },
  },
});
