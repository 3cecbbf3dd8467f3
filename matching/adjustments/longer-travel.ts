import type { Adjustment } from '../model/adjustment.ts';
import { amount, defineAdjustment } from './adjustment-kind.ts';

/** By how many minutes the longest trip grows. */
const travelSteps = [15, 30] as const;
/** The longest trip that a profile can name, in minutes. */
const mostMinutes = 300;

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
    mayChange: (_, pair) => pair.travelMinutes !== null,
    asOpening: {
      says: {
        sv: {
          coach: {
            opens:
              'Det öppnar om kandidaten godtar en resa på {minutes} {minutes#minut|minuter}, alltså {byMinutes} {byMinutes#minut|minuter} längre.',
          },
          candidate: {
            opens: 'Resan är {byMinutes} {byMinutes#minut|minuter} längre än du vill. Säg till om det går.',
          },
        },
        en: {
          coach: {
            opens:
              'It opens if the candidate accepts a trip of {minutes} {minutes#minute|minutes}, which is {byMinutes} {byMinutes#minute|minutes} longer.',
          },
          candidate: {
            opens:
              'The trip is {byMinutes} {byMinutes#minute|minutes} longer than you want. Say if that is all right.',
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
