import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { object } from '../http/schema-registry.ts';

const change = {
  entered: z.int().min(0).describe('Pairs that come onto the list.'),
  left: z.int().min(0).describe('Pairs that leave the list.'),
  moved: z.int().min(0).describe('Pairs whose rank changes.'),
};

const sideSchema = object('PolicySideEffects', "What a policy would change in one side's lists.", {
  lists: z.int().min(0).describe('Lists looked at.'),
  changedLists: z.int().min(0).describe('Lists in which anything changes.'),
  newFirsts: z.int().min(0).describe('Lists on which another one comes first.'),
  ...change,
  items: z
    .array(
      object('PolicyListChange', 'What a policy would change in one list.', {
        id: uuidField,
        label: z
          .string()
          .nullable()
          .describe('Title of the role, or case reference of the candidate; null without.'),
        ...change,
        largestMove: z.int().min(0).describe('Most places that one of them moves.'),
        isFirstNew: z.boolean().describe('Whether another one comes first.'),
      }),
    )
    .describe('The lists that change most, at most 50.'),
});

/** What a policy would change. */
export const policyEffectsSchema = object(
  'PolicyEffects',
  'What a policy would change at a node against the one in force: every list ranked by both.',
  {
    roles: sideSchema.describe("The roles' lists."),
    candidates: sideSchema.describe("The candidates' lists."),
  },
);
