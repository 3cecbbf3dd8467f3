import type { Adjustment } from '../model/adjustment.ts';
import { amount, defineAdjustment } from './adjustment-kind.ts';

/** By how many minutes the longest trip grows. */
const travelSteps = [15, 30] as const;
/** The longest trip that a profile can name, in minutes. */
const mostMinutes = 300;
/** A colleague of the coach is told trips in steps of so many minutes. */
const toldMinutes = 30;

function upTo(step: number, minutes: number): number {
  return Math.ceil(minutes / step) * step;
}

/** The candidate accepts trips of so many `minutes`. */
export const longerTravel = defineAdjustment(
  'longer-travel',
  { minutes: amount, byMinutes: amount },
  {
    ofCandidate: {
      alters: ['maxTravelMinutes'],
      make: (candidate, { minutes }) => ({ ...candidate, maxTravelMinutes: minutes }),
    },
    listForCandidate: ({ maxTravelMinutes: most }, _, of) => {
      if (most === null) {
        return [];
      }
      return travelSteps.flatMap((step): Adjustment[] => {
        const minutes = Math.min(mostMinutes, most + step);
        return minutes === most ? [] : [of({ minutes, byMinutes: minutes - most })];
      });
    },
    // the trips to some workplaces would tell where a person lives
    forColleague: ({ minutes, byMinutes }) => ({
      minutes: upTo(toldMinutes, minutes),
      byMinutes: upTo(toldMinutes, byMinutes),
    }),
    mayChange: (_, pair) => pair.travelMinutes !== null,
    asOpening: {
      says: {
        sv: {
          coach: {
            opens:
              'Det blir möjligt om personen kan resa {minutes} {minutes#minut|minuter}, {byMinutes} {byMinutes#minut|minuter} längre än nu.',
          },
          candidate: {
            opens: 'Det går om du kan resa {byMinutes} {byMinutes#minut|minuter} längre.',
          },
        },
        en: {
          coach: {
            opens:
              'It becomes possible if the person can travel {minutes} {minutes#minute|minutes}, {byMinutes} {byMinutes#minute|minutes} longer than now.',
          },
          candidate: {
            opens: 'It is possible if you can travel {byMinutes} {byMinutes#minute|minutes} longer.',
          },
        },
      },
      brief: { sv: 'Längre restid: {minutes} minuter', en: 'Longer trip: {minutes} minutes' },
      values: ({ minutes, byMinutes }) => ({ minutes, byMinutes }),
      // the trip is as long as it is
      brings: () => false,
    },
  },
);
