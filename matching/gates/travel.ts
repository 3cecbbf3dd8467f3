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
  stops: { sv: 'resan blir för lång', en: 'the trip gets too long' },
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
  matters: 6,
  asks: {
    unknown: {
      sv: {
        person: {
          coach: 'Varifrån reser personen, och hur lång får resan vara?',
          candidate: 'Hur lång tid får din resa till jobbet ta?',
        },
        workplace: {
          coach: 'Var ligger arbetsplatsen?',
          candidate: 'Din arbetskonsulent frågar var jobbet ligger.',
        },
      },
      en: {
        person: {
          coach: 'Where does the person travel from, and how long may the trip be?',
          candidate: 'How long may your trip to the job take?',
        },
        workplace: {
          coach: 'Where is the workplace?',
          candidate: 'Your job coach will ask where the job is.',
        },
      },
    },
  },
  says: {
    sv: {
      coach: {
        pass: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, och personens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
        fail: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, men personens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
        unknown: 'Kontrollera resan: plats eller längsta restid är inte angiven för {missing}.',
      },
      candidate: {
        pass: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, och det är inte för långt.',
        fail: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, men du vill resa högst {maxMinutes} {maxMinutes#minut|minuter}.',
        unknown: 'Det är inte klart hur lång resan blir.',
      },
    },
    en: {
      coach: {
        pass: "The trip takes about {minutes} {minutes#minute|minutes}, and the person's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
        fail: "The trip takes about {minutes} {minutes#minute|minutes}, but the person's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
        unknown: 'Check the trip: the place or the longest travel time is not given for {missing}.',
      },
      candidate: {
        pass: 'The trip takes about {minutes} {minutes#minute|minutes}, and that is not too long.',
        fail: 'The trip takes about {minutes} {minutes#minute|minutes}, but you want at most {maxMinutes} {maxMinutes#minute|minutes}.',
        unknown: 'It is not settled how long the trip will be.',
      },
    },
  },
});
