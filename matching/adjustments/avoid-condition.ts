import { z } from 'zod';
import { namesOne } from '../language/names-one.ts';
import { presence } from '../pair/compiled-profile.ts';
import { conditionPositions, positionOf } from '../pair/positions.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { defineAdjustment } from './adjustment-kind.ts';

/** The workplace keeps a condition away from the person. */
export const avoidCondition = defineAdjustment(
  'avoid-condition',
  { condition: z.enum(conditionIds) },
  {
    what: { value: 'condition', labels: 'conditions' },
    ofRole: {
      alters: ['conditions'],
      make: (role, { condition }) => {
        const conditions = role.conditions?.slice() ?? null;
        if (conditions) {
          conditions[positionOf(conditionPositions, condition)] = presence.absent;
        }
        return { ...role, conditions };
      },
    },
    listForRole: ({ conditions }, of) =>
      conditionIds
        .filter((_, position) => (conditions?.[position] ?? presence.absent) !== presence.absent)
        .map((condition) => of({ condition })),
    mayChange: ({ condition }, { candidate }) => {
      const position = positionOf(conditionPositions, condition);
      const { neverConditions, ratherNotConditions, inferredRatherNot } = candidate;
      return [neverConditions, ratherNotConditions, inferredRatherNot].some((list) =>
        list?.includes(position),
      );
    },
    asOpening: {
      says: {
        sv: {
          coach: { opens: 'Det öppnar om arbetsplatsen kan undvika {condition}.' },
          candidate: { opens: 'Det går om du kan slippa det här: {condition}.' },
        },
        en: {
          coach: { opens: 'It opens if the workplace can avoid {condition}.' },
          candidate: { opens: 'It works if you can be spared this: {condition}.' },
        },
      },
      brief: { sv: 'Undvik: {condition}', en: 'Avoid: {condition}' },
      values: ({ condition }) => ({ condition: { labels: 'conditions', ids: [condition] } }),
      // what else is there, or isn't, is so already
      brings: ({ condition }, values) => namesOne(values, 'conditions', condition),
    },
  },
);
