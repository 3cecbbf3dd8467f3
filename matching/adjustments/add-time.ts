import { z } from 'zod';
import { positionOf, timePositions } from '../pair/positions.ts';
import { presencesInWork } from '../pair/presences-in-work.ts';
import { timeIds } from '../vocabulary/times.ts';
import { defineAdjustment } from './adjustment-kind.ts';
import { unset, withBit } from './masks.ts';

/** A side can work, or offers work, at one more time of the week. */
export const addTime = defineAdjustment(
  'add-time',
  { time: z.enum(timeIds).describe('The part of the week.') },
  {
    what: { value: 'time', labels: 'times' },
    ofRole: {
      alters: ['timesMask', 'workConditions'],
      make: (role, { time }) => {
        const made = { ...role, timesMask: withBit(role.timesMask, positionOf(timePositions, time)) };
        return { ...made, workConditions: presencesInWork(made) };
      },
    },
    ofCandidate: {
      alters: ['timesMask'],
      make: (candidate, { time }) => ({
        ...candidate,
        timesMask: withBit(candidate.timesMask, positionOf(timePositions, time)),
      }),
    },
    listForRole: ({ timesMask }, of) => unset(timeIds, timesMask).map((time) => of({ time })),
    listForCandidate: ({ timesMask }, _, of) => unset(timeIds, timesMask).map((time) => of({ time })),
  },
);
