import { z } from 'zod';
import { nodeIdField, uniqueList, uuidField } from '../../matching/model/fields.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { seenBy } from '../access/seen-by.ts';
import { bothLanguages, count, object, pageOf, textOrNull } from '../http/schema-registry.ts';
import { whyNoneFields } from '../left-without/left-without-schemas.ts';
import { progressFields, queuedSchema } from '../queued-work.ts';
import { gateOutcomeSchema, unknownResultsField } from '../suggestions/evidence-schemas.ts';
import {
  latestReviewField,
  nearMissField,
  pairFields,
  scoreFields,
  versionFields,
  workFields,
} from '../suggestions/suggestion-schemas.ts';

/** Why a subject of a match list had no suggestion. */
export const whyNoneSchema = object(
  'WhyNone',
  'Why a subject had no suggestion when the list was made, as `left-without` tells it.',
  seenBy('leftWithout', whyNoneFields),
);

const subjectField = z
  .enum(['roles', 'candidates'])
  .describe('What is ranked for: roles get candidates, candidates get roles.');

/** Body of a request for a match list. */
export const matchListSubmissionSchema = object(
  'MatchListSubmission',
  'Which subjects to list the suggestions of.',
  {
    nodeId: nodeIdField.optional(),
    for: subjectField,
    ids: uniqueList(uuidField, 1_000, (id) => id.toLowerCase())
      .min(1)
      .optional()
      .describe(
        'The subjects, in the order wanted; every open one of the node when left out (5,000 at most).',
      ),
    limit: z.int().min(1).max(100).default(10).describe('Most suggestions of each subject.'),
  },
  [{ nodeId: 'goteborg', for: 'roles', limit: 5 }],
);

/** Answer to the request: the list is queued. */
export const matchListQueuedSchema = queuedSchema('MatchListQueued', 'The match list will be built.');

const { hoursPerWeek, times, period, town } = workFields;

const listedFields = {
  id: uuidField,
  rank: z.int().min(1).describe('Place on the list of the subject, from 1.'),
  ...pairFields,
  workplaceId: uuidField.nullable().describe('The workplace; null when not known.'),
  hoursPerWeek,
  times,
  period,
  town,
  ...scoreFields,
  gates: z.array(gateOutcomeSchema).describe('The outcomes of the gates then, in stable order.'),
  unknown: unknownResultsField,
  nearMiss: nearMissField,
  ...versionFields,
  policyInForce: z
    .int()
    .nullable()
    .describe(
      "Version of the policy that is in force for the role's node now; null when the role is erased.",
    ),
  isChanged: z
    .boolean()
    .describe('Whether the candidate, the role or its workplace has changed since the list was asked for.'),
  review: latestReviewField,
  reason: textOrNull
    .optional()
    .describe(
      'What speaks most for the pair as it is now, in a sentence; null when nothing does, or when it left its lists. ' +
        'Only with `include=reason`.',
    ),
};

const listedSuggestionSchema = object(
  'ListedSuggestion',
  'A suggestion as it stood when the list was made: its numbers and the outcomes of its gates, with the latest review of the ' +
    'pair as it is now. Fit rules and evidence are read of the suggestion itself.',
  seenBy('listedPair', listedFields),
);

const listedNearMissSchema = object(
  'ListedNearMiss',
  'A near miss as it stood when the list was made.',
  seenBy('listedPair', {
    ...listedFields,
    opens: bothLanguages.clone().describe('What would open it, in a few words, as files have it.'),
  }),
);

const factFields = {
  id: uuidField,
  nodeId: nodeIdField,
  for: subjectField,
  chosen: count
    .nullable()
    .describe('How many subjects were named; null when every open one of the node was asked for.'),
  limit: z.int().describe('Most suggestions of each subject.'),
  ...progressFields('Subjects that are listed already.'),
  createdAt: z.iso.datetime().describe('When it was asked for.'),
  completedAt: z.iso.datetime().nullable().describe('When it was completed; null before.'),
};

/** What to read of a match list besides what stands on it. */
export const matchListQuery = z.strictObject({
  include: z
    .enum(['reason'])
    .optional()
    .describe('`reason`: what speaks most for each pair, worked out when it is read.'),
  lang: z.enum(vocabularyLanguages).default('sv').describe('Language of the reasons.'),
});

/** A page of match lists without what stands on them. */
export const matchListPageSchema = pageOf(
  'MatchListPage',
  object('MatchListFacts', 'A match list, without what stands on it.', factFields),
);

/** A match list. */
export const matchListSchema = object(
  'MatchList',
  'The ranked suggestions of a set of roles or candidates.',
  {
    ...factFields,
    ids: z
      .array(uuidField)
      .nullable()
      .describe(
        'The subjects that were named, in order; null when every open one of the node was asked for.',
      ),
    items: z
      .array(
        object('MatchListSubject', 'One subject with its suggestions.', {
          id: uuidField,
          reference: textOrNull.describe('The own number; null when it has none.'),
          title: textOrNull.describe('Title of a role; null for a candidate.'),
          suggestions: z.array(listedSuggestionSchema).describe('Best first.'),
          nearMisses: z
            .array(listedNearMissSchema)
            .describe(
              'What one change would open, best first, at most three: `nearMiss` names the change; ranks count among them.',
            ),
          whyNone: whyNoneSchema.nullable().describe('Null for one that has suggestions.'),
        }),
      )
      .describe('The subjects, in order, as far as they are listed.'),
  },
);
