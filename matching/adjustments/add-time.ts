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
        const timesMask = withBit(role.timesMask, positionOf(timePositions, time));
        const { conditions, inferredConditions, tasks } = role;
        const workConditions = presencesInWork({ conditions, timesMask }, inferredConditions, tasks);
        return { ...role, timesMask, workConditions };
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
