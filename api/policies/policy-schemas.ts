import { z } from 'zod';
import { textField } from '../../matching/model/fields.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { policySchema } from '../../matching/policy/policy-schema.ts';
import { refuseGainFromLack } from '../../matching/policy/refuse-gain-from-lack.ts';
import { component, described } from '../http/schema-registry.ts';

const version = described('The version: a rising number.', z.int().min(1));
const basedOn = described(
  'The version that was active when it was drafted; null for the first.',
  z.int().min(1).nullable(),
);

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
  status: described(
    '`draft` was never in force, `retired` was once.',
    z.enum(['draft', 'active', 'retired']),
  ),
  basedOn,
  createdBy: described('Id of the principal who drafted it.', z.string()),
  createdAt: described('When it was drafted.', z.iso.datetime()),
  activations: described(
    'Every time that it was put in force, latest first.',
    z.array(
      component(
        'PolicyActivation',
        'Who put a policy in force, when and why.',
        z.strictObject({
          replaced: described(
            'The version that it took the place of; null for the first.',
            z.int().min(1).nullable(),
          ),
          reason: described('Why, in own words.', z.string()),
          activatedBy: described('Id of the principal who did it.', z.string()),
          activatedAt: described('When it was done.', z.iso.datetime()),
        }),
      ),
    ),
  ),
};

/** One version without its contents. */
const policyVersionSchema = component(
  'PolicyVersion',
  'One version of the match policy. It is never edited; a change is a new version.',
  z.strictObject(versionFields),
);

/** A page of versions. */
export const policyPageSchema = component(
  'PolicyPage',
  'Versions of the match policy, latest first.',
  z.strictObject({
    active: described('The version that is in force.', z.int().min(1)),
    items: described('The versions.', z.array(policyVersionSchema)),
    next: described('`cursor` of the next page; null on the last.', z.string().nullable()),
  }),
);

/** One version with its contents. */
export const policyDetailSchema = component(
  'PolicyDetail',
  'One version of the match policy with every weight and threshold.',
  z.strictObject({
    ...versionFields,
    policy: policySchema,
  }),
);

/** Answer to a draft. */
export const policyDraftedSchema = component(
  'PolicyDrafted',
  'The draft was stored.',
  z.strictObject({ version, basedOn }),
  [{ version: 2, basedOn: 1 }],
);

/** Body of an activation. */
export const policyActivationSchema = component(
  'PolicyActivationRequest',
  'Puts a policy in force.',
  z.strictObject({
    reason: described(
      'Why, in own words; kept for good. No personal data.',
      textField(1_000, 1).regex(/\S/, { error: 'must hold more than spaces' }),
    ),
    replaces: described(
      'The version that it is meant to take the place of. Default: the one that was active when it was drafted. ' +
        'Name it to bring an older version back.',
      z.int().min(1).optional(),
    ),
  }),
  [{ reason: 'Önskemål ska väga mer än erfarenhet.' }],
);
