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

/** Whether an estimate that is as the crow flies says too little: near the limit, or with a crossing on the way. */
function isToCheck(minutes: number, maxMinutes: number, hasCrossing: boolean, { travel }: Policy): boolean {
  return hasCrossing || minutes > travel.toCheckFrom * maxMinutes;
}

/**
 * The trip takes at most the minutes that the candidate named; a little longer can be asked for. It is an estimate as the crow flies:
 * near the limit, or where the workplace says that a ferry or the like lies between, it is to be checked.
 */
export const travelGate = defineGate({
  id: 'travel',
  names: { sv: 'restid', en: 'travel time' },
  stops: { sv: 'resan blir för lång', en: 'the trip gets too long' },
  isOfWork: false,
  isPersonal: true,
  reads: { candidate: ['location', 'maxTravelMinutes'], role: ['location', 'hasCrossing'] },
  check: (pair) => {
    const minutes = pair.travelMinutes;
    const { maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return 'unknown';
    }
    if (minutes > maxTravelMinutes) {
      return 'fail';
    }
    const { hasCrossing } = pair.role;
    return isToCheck(minutes, maxTravelMinutes, hasCrossing, pair.setting.policy) ? 'unknown' : 'pass';
  },
  evidence: (pair) => {
    const minutes = pair.travelMinutes;
    const { location, maxTravelMinutes } = pair.candidate;
    if (minutes === null || maxTravelMinutes === null) {
      return missingFrom(location !== null && maxTravelMinutes !== null, pair.role.location !== null);
    }
    return {
      minutes,
      maxMinutes: maxTravelMinutes,
      ...(pair.role.hasCrossing ? { crossing: true } : {}),
    };
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
    const values = { minutes: numberAt(evidence, 'minutes'), maxMinutes: numberAt(evidence, 'maxMinutes') };
    if (outcome !== 'unknown') {
      return [[outcome, values]];
    }
    if (values.minutes === null) {
      return [['unknown', { missing: missingAt(evidence) }]];
    }
    return [[evidence.crossing === true ? 'crossing' : 'near', values]];
  },
  matters: 6,
  asks: {
    near: {
      sv: {
        person: {
          coach:
            'Hur lång tid tar resan på riktigt, när den fågelvägen räknas till ungefär {minutes} {minutes#minut|minuter} och gränsen är {maxMinutes}?',
          candidate: 'Hur lång tid tar resan till jobbet för dig?',
        },
      },
      en: {
        person: {
          coach:
            'How long does the trip really take, when it is about {minutes} {minutes#minute|minutes} as the crow flies and the limit is {maxMinutes}?',
          candidate: 'How long does the trip to the job take you?',
        },
      },
    },
    crossing: {
      sv: {
        person: {
          coach:
            'Hur lång tid tar resan på riktigt med färja eller omväg, när den fågelvägen räknas till ungefär {minutes} {minutes#minut|minuter} och gränsen är {maxMinutes}?',
          candidate: 'Hur lång tid tar resan till jobbet för dig?',
        },
      },
      en: {
        person: {
          coach:
            'How long does the trip really take with the ferry or the way round, when it is about {minutes} {minutes#minute|minutes} as the crow flies and the limit is {maxMinutes}?',
          candidate: 'How long does the trip to the job take you?',
        },
      },
    },
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
        pass: 'Resan tar ungefär {minutes} {minutes#minut|minuter} räknat fågelvägen, och personens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
        near: 'Resan tar ungefär {minutes} {minutes#minut|minuter} räknat fågelvägen, nära personens gräns på {maxMinutes} {maxMinutes#minut|minuter}. Kontrollera den verkliga resan.',
        crossing:
          'En färja eller liknande ligger på vägen, så resan är längre än de {minutes} {minutes#minut|minuter} som fågelvägen tar. Personens gräns är {maxMinutes} {maxMinutes#minut|minuter}. Kontrollera den verkliga resan.',
        fail: 'Resan tar ungefär {minutes} {minutes#minut|minuter} räknat fågelvägen, men personens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
        unknown: 'Kontrollera resan: plats eller längsta restid är inte angiven för {missing}.',
      },
      candidate: {
        pass: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, om man räknar rakt fram. Det är inte för långt.',
        near: 'Resan tar minst {minutes} {minutes#minut|minuter}. Det kan bli längre än du vill.',
        crossing: 'Resan tar mer än {minutes} {minutes#minut|minuter}, för det är vatten emellan.',
        fail: 'Resan tar ungefär {minutes} {minutes#minut|minuter}, men du vill resa högst {maxMinutes} {maxMinutes#minut|minuter}.',
        unknown: 'Det är inte klart hur lång resan blir.',
      },
    },
    en: {
      coach: {
        pass: "The trip takes about {minutes} {minutes#minute|minutes} as the crow flies, and the person's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
        near: "The trip takes about {minutes} {minutes#minute|minutes} as the crow flies, near the person's limit of {maxMinutes} {maxMinutes#minute|minutes}. Check the real trip.",
        crossing:
          "A ferry or the like lies on the way, so the trip is longer than the {minutes} {minutes#minute|minutes} as the crow flies. The person's limit is {maxMinutes} {maxMinutes#minute|minutes}. Check the real trip.",
        fail: "The trip takes about {minutes} {minutes#minute|minutes} as the crow flies, but the person's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
        unknown: 'Check the trip: the place or the longest travel time is not given for {missing}.',
      },
      candidate: {
        pass: 'The trip takes about {minutes} {minutes#minute|minutes}, measured straight ahead. That is not too long.',
        near: 'The trip takes at least {minutes} {minutes#minute|minutes}. It may be longer than you want.',
        crossing:
          'The trip takes more than {minutes} {minutes#minute|minutes}, since there is water between.',
        fail: 'The trip takes about {minutes} {minutes#minute|minutes}, but you want at most {maxMinutes} {maxMinutes#minute|minutes}.',
        unknown: 'It is not settled how long the trip will be.',
      },
    },
  },
});
