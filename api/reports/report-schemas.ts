import { z } from 'zod';
import { nodeIdField, uuidField } from '../../matching/model/fields.ts';
import { nodeEffectsSchema } from '../adjustments/effect-schemas.ts';
import { progressFields, statusField } from '../http/progress/progress-schemas.ts';
import { component, described } from '../http/schema-registry.ts';
import { policyEffectsSchema } from './policy-effects-schema.ts';

/** Body of a request for what a policy would change. */
export const policyEffectsSubmissionSchema = component(
  'PolicyEffectsSubmission',
  'At which node to look at what a policy would change.',
  z.strictObject({ nodeId: described('The node. Default: your only one.', nodeIdField.clone().optional()) }),
  [{ nodeId: 'goteborg' }],
);

/** Answer to the request: the report is queued. */
export const reportQueuedSchema = component(
  'ReportQueued',
  'The report will be made.',
  z.strictObject({ id: uuidField, status: statusField }),
);

const reportFields = {
  id: uuidField,
  nodeId: nodeIdField,
  ...progressFields('Parts of the work that are done, of about equal length.'),
  createdAt: described('When it was asked for.', z.iso.datetime()),
  completedAt: described('When it was completed, or failed; null before.', z.iso.datetime().nullable()),
  policyVersion: described(
    'Version of the match policy in force that it was made with; null until it is completed.',
    z.int().min(1).nullable(),
  ),
  engineVersion: described(
    'Version of the engine, and of the vocabularies that the site has imported where there are any: `4+b751c9b6`; null until it is completed.',
    z.string().nullable(),
  ),
  madeFor: described('The date that it was made for; null until it is completed.', z.iso.date().nullable()),
};

/** A report. */
export const reportSchema = component(
  'Report',
  'The answer to a question about a whole node, from the open profiles as they stood when it was made.',
  z.discriminatedUnion('kind', [
    component(
      'DoorsReport',
      'Which adjustments would do most at a node.',
      z.strictObject({
        kind: described('What would open doors.', z.literal('doors')),
        ...reportFields,
        result: described(
          'The adjustments, ranked; null until it is completed.',
          nodeEffectsSchema.nullable(),
        ),
      }),
    ),
    component(
      'PolicyEffectsReport',
      'What a policy would change at a node against the one in force.',
      z.strictObject({
        kind: described('What a policy would change.', z.literal('policy-effects')),
        version: described('The version of the policy that was asked about.', z.int().min(1)),
        ...reportFields,
        result: described(
          'What would change, by side; null until it is completed.',
          policyEffectsSchema.nullable(),
        ),
      }),
    ),
  ]),
);
