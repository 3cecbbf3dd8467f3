import { z } from 'zod';
import { uuidField } from '../../matching/model/fields.ts';
import { component, described } from '../http/schema-registry.ts';

const change = {
  entered: described('Pairs that come onto the list.', z.int().min(0)),
  left: described('Pairs that leave the list.', z.int().min(0)),
  moved: described('Pairs whose rank changes.', z.int().min(0)),
};

const sideSchema = component(
  'PolicySideEffects',
  "What a policy would change in one side's lists.",
  z.strictObject({
    lists: described('Lists looked at.', z.int().min(0)),
    changedLists: described('Lists in which anything changes.', z.int().min(0)),
    newFirsts: described('Lists on which another one comes first.', z.int().min(0)),
    ...change,
    items: described(
      'The lists that change most, at most 50.',
      z.array(
        component(
          'PolicyListChange',
          'What a policy would change in one list.',
          z.strictObject({
            id: uuidField,
            label: described(
              'Title of the role, or case reference of the candidate; null without.',
              z.string().nullable(),
            ),
            ...change,
            largestMove: described('Most places that one of them moves.', z.int().min(0)),
            isFirstNew: described('Whether another one comes first.', z.boolean()),
          }),
        ),
      ),
    ),
  }),
);

/** What a policy would change. */
export const policyEffectsSchema = component(
  'PolicyEffects',
  'What a policy would change at a node against the one in force: every list ranked by both.',
  z.strictObject({
    roles: described("The roles' lists.", sideSchema),
    candidates: described("The candidates' lists.", sideSchema),
  }),
);
