import { z } from 'zod';
import { nodeIdField, textField } from '../../matching/model/fields.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { policySchema } from '../../matching/policy/policy-schema.ts';
import { refuseGainFromLack } from '../../matching/policy/refuse-gain-from-lack.ts';
import { component, object, textOrNull } from '../http/schema-registry.ts';

const version = z.int().min(1).describe('The version: a rising number.');
const basedOn = z
  .int()
  .min(1)
  .nullable()
  .describe('The version that was in force when it was drafted; null for the first.');
const ownerField = nodeIdField.nullable().describe('The node whose own it is; null: that of the site.');
const reasonField = textField(1_000, 1)
  .regex(/\S/, { error: 'must hold more than spaces' })
  .describe('Why, in own words; kept for good. No personal data.');

const { version: _version, ...exampleDraft } = defaultPolicy;

/** Body of a draft: a policy without its version, and whose it is to be. */
export const policyDraftSchema = component(
  'PolicyDraft',
  'A match policy: every weight and threshold. The server gives it the next version.',
  policySchema
    .omit({ version: true })
    .extend({
      nodeId: nodeIdField
        .clone()
        .optional()
        .describe('The node whose own it is to be. Default: that of the site, for administrators alone.'),
    })
    .superRefine(refuseGainFromLack),
  [{ nodeId: 'goteborg', ...exampleDraft }],
);

const versionFields = {
  version,
  nodeId: ownerField,
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
  endings: z
    .array(
      object('PolicyEnding', "Who ended a node's own policy, when and why.", {
        reason: z.string().describe('Why, in own words.'),
        endedBy: z.string().describe('Id of the principal who did it.'),
        endedAt: z.iso.datetime().describe('When it was done.'),
      }),
    )
    .describe("Every time that it was ended, so that the site's held again, latest first."),
};

/** One version without its contents. */
const policyVersionSchema = object(
  'PolicyVersion',
  'One version of the match policy. It is never edited; a change is a new version.',
  versionFields,
);

/** Which policy holds. */
const inForceSchema = object('PolicyInForce', 'Which policy holds, since when and why.', {
  version,
  nodeId: ownerField,
  by: z
    .enum(['activation', 'ending'])
    .describe("What made it so: it was put in force, or the node's own was ended after that."),
  since: z.iso.datetime().describe('When that was done.'),
  reason: z.string().describe('Why, in own words.'),
  principalId: z.string().describe('Id of the principal who did it.'),
  principalName: textOrNull.describe(
    'What they are called; null when they have not signed in for long, and for what came with the program.',
  ),
});

const openingSchema = object(
  'NodeOpening',
  "An opening that the policy of the node, or of the other node, names. It holds while both do: then the one's roles take the other's candidates.",
  {
    roleNodeId: nodeIdField.clone().describe('The node of the roles.'),
    candidateNodeId: nodeIdField.clone().describe('The node of the candidates.'),
    isNamedHere: z.boolean().describe('Whether the policy of the node names it.'),
    isNamedThere: z.boolean().describe('Whether the policy of the other node names it.'),
  },
);

/** One version with its contents. */
export const policyDetailSchema = object(
  'PolicyDetail',
  'One version of the match policy with every weight and threshold.',
  {
    ...versionFields,
    policy: policySchema,
  },
);

/** A page of versions. */
export const policyPageSchema = object('PolicyPage', 'Versions of the match policy, latest first.', {
  active: z.int().min(1).describe('The version that is in force for the node, its own or that of the site.'),
  inForce: inForceSchema,
  activePolicy: policyDetailSchema,
  openings: z
    .array(openingSchema)
    .describe('The openings between the node and others; empty where no node was named.'),
  items: z.array(policyVersionSchema).describe('The versions.'),
  next: textOrNull.describe('`cursor` of the next page; null on the last.'),
});

/** Answer to a draft. */
export const policyDraftedSchema = object(
  'PolicyDrafted',
  'The draft was stored.',
  { version, nodeId: ownerField, basedOn },
  [{ version: 2, nodeId: 'goteborg', basedOn: 1 }],
);

/** Body of an activation. */
export const policyActivationSchema = object(
  'PolicyActivationRequest',
  'Puts a policy in force.',
  {
    reason: reasonField,
    replaces: z
      .int()
      .min(1)
      .optional()
      .describe(
        'The version in force that it is meant to take the place of. Default: the one that was when it was drafted. ' +
          'Name it to bring an older version back.',
      ),
  },
  [{ reason: 'Önskemål ska väga mer än erfarenhet.' }],
);

/** Body of an ending. */
export const policyEndingSchema = object(
  'PolicyEndingRequest',
  "Ends a node's own policy.",
  {
    reason: reasonField,
    version: z
      .int()
      .min(1)
      .optional()
      .describe("The version that is meant to end. Default: the node's own that is in force."),
  },
  [{ reason: 'Vi räknar som de andra noderna igen.', version: 2 }],
);

/** Answer to an ending. */
export const policyEndedSchema = object('PolicyEnded', 'The policy of the site holds for the node again.', {
  inForce: inForceSchema,
});
