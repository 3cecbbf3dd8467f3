import { z } from 'zod';
import { namesOne } from '../language/names-one.ts';
import { presence } from '../pair/compiled-profile.ts';
import { conditionPositions, positionOf } from '../pair/positions.ts';
import { relatedTo, withKinds } from '../pair/presence-of.ts';
import { presencesInWork } from '../pair/presences-in-work.ts';
import { timesOf } from '../pair/week.ts';
import { conditionIds } from '../vocabulary/conditions.ts';
import { defineAdjustment } from './adjustment-kind.ts';

/** The workplace keeps a condition away from the person. */
export const avoidCondition = defineAdjustment(
  'avoid-condition',
  { condition: z.enum(conditionIds) },
  {
    what: { value: 'condition', labels: 'conditions' },
    ofRole: {
      alters: ['conditions', 'workConditions'],
      make: (role, { condition }) => {
        const conditions = role.conditions?.slice() ?? null;
        for (const one of withKinds(positionOf(conditionPositions, condition))) {
          conditions?.fill(presence.absent, one, one + 1);
        }
        const made = { ...role, conditions };
        return { ...made, workConditions: presencesInWork(made) };
      },
    },
    listForRole: ({ conditions }, of) =>
      conditionIds
        .filter((_, position) => (conditions?.[position] ?? presence.absent) !== presence.absent)
        .map((condition) => of({ condition })),
    mayChange: ({ condition }, { candidate }) => {
      const position = positionOf(conditionPositions, condition);
      const related = relatedTo(position);
      const { neverConditions, ratherNotConditions, inferredRatherNot, timesMask } = candidate;
      const named = [
        ...candidate.wishedConditions,
        ...candidate.refusedConditions.map((one) => one.condition),
      ];
      if (timesMask !== null && timesOf(position) !== 0) {
        return true;
      }
      return [neverConditions, ratherNotConditions, inferredRatherNot, named].some((list) =>
        list?.some((position) => related.includes(position)),
      );
    },
    asOpening: {
      says: {
        sv: {
          coach: { opens: 'Det blir möjligt om det här kan undvikas: {condition}.' },
          candidate: { opens: 'Det går om du kan slippa det här: {condition}.' },
        },
        en: {
          coach: { opens: 'It becomes possible if this can be avoided: {condition}.' },
          candidate: { opens: 'It is possible if you can be spared this: {condition}.' },
        },
      },
      brief: { sv: 'Undvik: {condition}', en: 'Avoid: {condition}' },
      values: ({ condition }) => ({ condition: { labels: 'conditions', ids: [condition] } }),
      // what else is there, or isn't, is so already
      brings: ({ condition }, values) => namesOne(values, 'conditions', condition),
    },
  },
);
