import { z } from 'zod';
import { nodeIdField, uuidField } from '../../matching/model/fields.ts';
import { nodeEffectsSchema } from '../adjustments/effect-schemas.ts';
import { component, count, object, pageOf, textOrNull } from '../http/schema-registry.ts';
import { spreadSchema } from '../policies/spread-schema.ts';
import { progressFields, queuedSchema } from '../queued-work.ts';

/** Body of a request for what a policy would change. */
export const policyEffectsSubmissionSchema = object(
  'PolicyEffectsSubmission',
  'At which node to look at what a policy would change.',
  {
    nodeId: nodeIdField
      .clone()
      .optional()
      .describe('The node. Default: the one whose own policy it is, else your only one.'),
  },
  [{ nodeId: 'goteborg' }],
);

/** Answer to the request: the report is queued. */
export const reportQueuedSchema = queuedSchema('ReportQueued', 'The report will be made.');

const reportFields = {
  id: uuidField,
  nodeId: nodeIdField,
  ...progressFields('Parts of the work that are done, of about equal length.'),
  createdAt: z.iso.datetime().describe('When it was asked for.'),
  completedAt: z.iso.datetime().nullable().describe('When it was completed, or failed; null before.'),
  policyVersion: z
    .int()
    .min(1)
    .nullable()
    .describe('Version of the match policy in force that it was made with; null until it is completed.'),
  engineVersion: textOrNull.describe(
    'Version of the engine, and of the vocabularies that the site has imported where there are any: `8+b751c9b6`; null until it is completed.',
  ),
  madeFor: z.iso.date().nullable().describe('The date that it was made for; null until it is completed.'),
};

/** A page of reports without what they found. */
export const reportPageSchema = pageOf(
  'ReportPage',
  object('ReportFacts', 'A report, without what it found.', {
    kind: z.enum(['doors', 'policy-effects']).describe('What it is about.'),
    version: z
      .int()
      .min(1)
      .nullable()
      .describe('The version of the policy whose effects were asked for; null for another kind.'),
    ...reportFields,
  }),
);

const change = {
  entered: count.describe('Pairs that come onto the list.'),
  left: count.describe('Pairs that leave the list.'),
  moved: count.describe('Pairs whose rank changes.'),
};

const sideSchema = object('PolicySideEffects', "What a policy would change in one side's lists.", {
  lists: count.describe('Lists looked at.'),
  changedLists: count.describe('Lists in which anything changes.'),
  newFirsts: count.describe('Lists on which another one comes first.'),
  ...change,
  items: z
    .array(
      object('PolicyListChange', 'What a policy would change in one list.', {
        id: uuidField,
        label: textOrNull.describe('Title of the role, or case reference of the candidate; null without.'),
        ...change,
        largestMove: count.describe('Most places that one of them moves.'),
        isFirstNew: z.boolean().describe('Whether another one comes first.'),
      }),
    )
    .describe('The lists that change most, at most 50.'),
});

const policyEffectsSchema = object(
  'PolicyEffects',
  'What a policy would change at a node against the one in force: every list ranked by both.',
  {
    roles: sideSchema.describe("The roles' lists."),
    candidates: sideSchema.describe("The candidates' lists."),
    spread: object(
      'SpreadEffects',
      'How evenly the candidates of the node stand on the tops of lists by both policies.',
      {
        before: spreadSchema.describe('By the one in force.'),
        after: spreadSchema.describe('By the one that was asked about.'),
      },
    )
      .nullable()
      .describe('How evenly people come up first; null in a report from before this was counted.'),
  },
);

/** A report. */
export const reportSchema = component(
  'Report',
  'The answer to a question about a whole node, from the open profiles as they stood when it was made.',
  z.discriminatedUnion('kind', [
    object('DoorsReport', 'Which adjustments would do most at a node.', {
      kind: z.literal('doors').describe('What would open doors.'),
      ...reportFields,
      result: nodeEffectsSchema.nullable().describe('The adjustments, ranked; null until it is completed.'),
    }),
    object('PolicyEffectsReport', 'What a policy would change at a node against the one in force.', {
      kind: z.literal('policy-effects').describe('What a policy would change.'),
      version: z.int().min(1).describe('The version of the policy that was asked about.'),
      ...reportFields,
      result: policyEffectsSchema
        .nullable()
        .describe('What would change, by side; null until it is completed.'),
    }),
  ]),
);
