import { z } from 'zod';
import { textField } from '../../matching/model/fields.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { policySchema } from '../../matching/policy/policy-schema.ts';
import { refuseGainFromLack } from '../../matching/policy/refuse-gain-from-lack.ts';
import { component, object, textOrNull } from '../http/schema-registry.ts';

const version = z.int().min(1).describe('The version: a rising number.');
const basedOn = z
  .int()
  .min(1)
  .nullable()
  .describe('The version that was active when it was drafted; null for the first.');

const { version: _version, ...exampleDraft } = defaultPolicy;

/** Body of a draft: a policy without its version. */
export const policyDraftSchema = component(
  'PolicyDraft',
  'A match policy: every weight and threshold. The server gives it the next version.',
  policySchema.omit({ version: true }).superRefine(refuseGainFromLack),
  [exampleDraft],
);

const versionFields = {
  version,
  status: z.enum(['draft', 'active', 'retired']).describe('`draft` was never in force, `retired` was once.'),
  basedOn,
  createdBy: z.string().describe('Id of the principal who drafted it.'),
  createdAt: z.iso.datetime().describe('When it was drafted.'),
  activations: z
    .array(
      object('PolicyActivation', 'Who put a policy in force, when and why.', {
        replaced: z
          .int()
          .min(1)
          .nullable()
          .describe('The version that it took the place of; null for the first.'),
        reason: z.string().describe('Why, in own words.'),
        activatedBy: z.string().describe('Id of the principal who did it.'),
        activatedAt: z.iso.datetime().describe('When it was done.'),
      }),
    )
    .describe('Every time that it was put in force, latest first.'),
};

/** One version without its contents. */
const policyVersionSchema = object(
  'PolicyVersion',
  'One version of the match policy. It is never edited; a change is a new version.',
  versionFields,
);

/** A page of versions. */
export const policyPageSchema = object('PolicyPage', 'Versions of the match policy, latest first.', {
  active: z.int().min(1).describe('The version that is in force.'),
  items: z.array(policyVersionSchema).describe('The versions.'),
  next: textOrNull.describe('`cursor` of the next page; null on the last.'),
});

/** One version with its contents. */
export const policyDetailSchema = object(
  'PolicyDetail',
  'One version of the match policy with every weight and threshold.',
  {
    ...versionFields,
    policy: policySchema,
  },
);

/** Answer to a draft. */
export const policyDraftedSchema = object('PolicyDrafted', 'The draft was stored.', { version, basedOn }, [
  { version: 2, basedOn: 1 },
]);

/** Body of an activation. */
export const policyActivationSchema = object(
  'PolicyActivationRequest',
  'Puts a policy in force.',
  {
    reason: textField(1_000, 1)
      .regex(/\S/, { error: 'must hold more than spaces' })
      .describe('Why, in own words; kept for good. No personal data.'),
    replaces: z
      .int()
      .min(1)
      .optional()
      .describe(
        'The version that it is meant to take the place of. Default: the one that was active when it was drafted. ' +
          'Name it to bring an older version back.',
      ),
  },
  [{ reason: 'Önskemål ska väga mer än erfarenhet.' }],
);
