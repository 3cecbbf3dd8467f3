import { z } from 'zod';
import type { ReviewRow } from '../../db/entities/review-entity.ts';
import { words } from '../../db/schema-words.ts';
import { rivals } from '../../db/stores/way/find-rivals.ts';
import { dateField, nodeIdField, textField, uuidField } from '../../matching/model/fields.ts';
import { reopeningFieldIds } from '../../matching/vocabulary/reopening-fields.ts';
import { reviewReasonIds, reviewReasons } from '../../matching/vocabulary/review-reasons.ts';
import { seenBy } from '../access/seen-by.ts';
import { idempotencyHeaders, pageQuery } from '../http/parameters.ts';
import { bothLanguages, component, object, pageOf, textOrNull } from '../http/schema-registry.ts';
import { seenGateSchema, seenRuleSchema, unknownResultsField } from '../suggestions/evidence-schemas.ts';
import {
  decisions,
  freshnessFields,
  latestReviewField,
  nearMissField,
  offListsField,
  pairFields,
  reopenedField,
  resumeOnField,
  scoreFields,
  versionFields,
} from '../suggestions/suggestion-schemas.ts';

const needsReason = words(
  'A decline needs a reason; see the vocabulary of reasons.',
  'Ange varför förslaget avböjs; skälen finns i ordlistan.',
);
const wrongReason = words(
  'This reason does not go with this decision; see the vocabulary of reasons.',
  'Skälet hör inte till detta beslut; skälen finns i ordlistan.',
);
const onlyOfHold = words('Only a hold says until when.', 'Bara ett förslag som ska vänta kan ha ett datum.');

const decisionField = z
  .enum([...decisions, 'undo', 'reopen'])
  .describe(
    'The decision. A decline takes the pair off the lists, a hold until its day; `reopen` puts it back, undecided; `undo` makes it ' +
      'what it was before the latest one.',
  );

/** Body of a review. */
export const reviewSubmissionSchema = component(
  'ReviewSubmission',
  'A decision on a suggestion. A decline needs a reason; an approval, an undoing and a reopening take none. An approval against a gate ' +
    'that fails or is not known needs a comment.',
  z
    .strictObject({
      decision: decisionField,
      reason: z.enum(reviewReasonIds).optional().describe('Why; see the vocabulary `reasons`.'),
      comment: textField(2_000)
        .optional()
        .describe(
          'In own words; erased with the candidate. Of an approval against a gate that fails or is not known: why all the same.',
        ),
      resumeOn: dateField
        .optional()
        .describe('Of a hold: when to look at it again, today (Europe/Stockholm) at the earliest.'),
    })
    .superRefine(({ decision, reason, resumeOn }, context) => {
      const message = refuseReason(decision, reason);
      if (message !== null) {
        context.addIssue({ code: 'custom', path: ['reason'], message });
      }
      if (resumeOn !== undefined && decision !== 'hold') {
        context.addIssue({ code: 'custom', path: ['resumeOn'], message: onlyOfHold });
      }
    }),
  [
    { decision: 'decline', reason: 'travel-too-long' },
    { decision: 'hold', reason: 'awaiting-candidate', resumeOn: '2026-12-01' },
  ],
);

function refuseReason(
  decision: ReviewRow['decision'],
  reason: (typeof reviewReasonIds)[number] | undefined,
): string | null {
  if (reason === undefined) {
    return decision === 'decline' ? needsReason : null;
  }
  const allowed = reviewReasons.find(({ id }) => id === reason)?.decisions ?? [];
  return allowed.some((possible) => possible === decision) ? null : wrongReason;
}

/** Tags are made of base64url and ids; `*` is any suggestion that is there. A weak one matches nothing (RFC 9110). */
const tagList = /^(?:\*|(?:W\/)?"[\w-]{1,64}"(?: *, *(?:W\/)?"[\w-]{1,64}")*)$/;

/** Headers of a review. */
export const reviewHeaders = idempotencyHeaders.extend({
  'if-match': z
    .string()
    .regex(tagList, {
      error: words(
        'must be * or tags in double quotes, e.g. "q83vEjRWeJASNFZ4"',
        'måste vara * eller taggar inom citattecken, t.ex. "q83vEjRWeJASNFZ4"',
      ),
    })
    .transform((value) =>
      value === '*'
        ? undefined
        : value
            .split(',')
            .map((tag) => tag.trim())
            .filter((tag) => !tag.startsWith('W/'))
            .map((tag) => tag.slice(1, -1)),
    )
    .optional()
    .meta({
      description:
        'Decide only when the suggestion still has this `tag`: nothing that its score depends on has changed since, and nobody ' +
        'else has reviewed it.',
      examples: ['"q83vEjRWeJASNFZ4"'],
    }),
});

const decidedFields = {
  decision: decisionField,
  reason: textOrNull.describe('Why; null when none was given.'),
  comment: textOrNull.describe('In own words; null when there is none, and of a colleague’s person.'),
  resumeOn: resumeOnField,
  undoes: uuidField.nullable().describe('Of an undoing: the review that stands no more; else null.'),
  reviewedBy: z
    .string()
    .describe('Id of the principal who decided; `passa` where a change reopened the pair.'),
  reviewedAt: z.iso.datetime().describe('When it was decided.'),
  changed: z
    .array(z.enum(reopeningFieldIds))
    .nullable()
    .describe('Of a reopening by a change: what has changed, see the vocabulary `changes`; else null.'),
};

/** A decision on a suggestion, with what was seen. */
export const reviewFields = {
  id: uuidField,
  suggestionId: uuidField,
  ...decidedFields,
  seen: object('SeenSuggestion', 'The suggestion as it stood when the decision was made.', {
    ...scoreFields,
    gates: z.array(seenGateSchema).describe('The gates, in stable order.'),
    rules: z.array(seenRuleSchema).describe('The fit rules, in stable order.'),
    nearMiss: nearMissField,
    ...versionFields,
    unknown: unknownResultsField,
    scoredFor: z.iso
      .date()
      .nullable()
      .describe('The date that it was scored for; null when this was not kept yet.'),
    tag: textOrNull.describe('Its tag; null when there were none yet.'),
    candidateRevision: z.int().describe('The revision of the candidate that it was computed from.'),
    roleRevision: z.int().describe('The revision of the role that it was computed from.'),
  })
    .nullable()
    .describe(
      'Null where nobody looked: a change of a profile has reopened the pair; and of a colleague’s person.',
    ),
};

/** Answer to a review. */
export const reviewStoredSchema = object(
  'ReviewStored',
  'A decision that was stored, with what was seen.',
  seenBy('review', {
    ...reviewFields,
    standing: object('SuggestionStanding', 'How a suggestion stands after a review.', {
      review: latestReviewField,
      reopened: reopenedField,
      offLists: offListsField,
      tag: freshnessFields.tag,
    }).describe('How the suggestion stands now.'),
    toKnow: z
      .array(
        object('ApprovalNote', 'Something of others that concerns a pair that is approved.', {
          code: z.enum(rivals).describe('Stable code.'),
          text: bothLanguages.clone().describe('What it is.'),
        }),
      )
      .describe('Of an approval: where the person or the role’s last place may go another way; else none.'),
  }),
);

/** The reviews of one suggestion. */
export const reviewListSchema = object('ReviewList', 'The reviews of a suggestion.', {
  items: z
    .array(
      object('Review', 'A decision on a suggestion, with what was seen.', seenBy('review', reviewFields)),
    )
    .describe('Latest first.'),
});

/** Filters and paging of the reviews of many suggestions. */
export const reviewsQuery = pageQuery.extend({
  by: textField(200, 1).optional().describe('Only by this principal: an id, or `me`.'),
  nodeId: nodeIdField.clone().optional().describe('Only of candidates or roles of this node.'),
  from: dateField.clone().optional().describe('Only from this day on (Europe/Stockholm).'),
  to: dateField.clone().optional().describe('Only until this day, which is in it (Europe/Stockholm).'),
  decision: decisionField.clone().optional().describe('Only these decisions.'),
  candidateId: uuidField.clone().toLowerCase().optional().describe('Only of this candidate.'),
  roleId: uuidField.clone().toLowerCase().optional().describe('Only of this role.'),
});

const factsFields = {
  id: uuidField,
  suggestionId: uuidField,
  ...pairFields,
  ...decidedFields,
  isUndone: z.boolean().describe('Whether a later review has undone it.'),
};

/** A page of reviews of many suggestions. */
export const reviewPageSchema = pageOf(
  'ReviewPage',
  object(
    'ReviewFacts',
    'A decision on a suggestion, with what names the pair, without what was seen.',
    seenBy('review', factsFields),
  ),
);

/** A review as it is told to the person whom it is about. */
export const reviewOfPersonSchema = object(
  'ReviewOfPerson',
  'A decision on a suggestion, with what names the pair, and with what was seen.',
  seenBy('review', { ...factsFields, seen: reviewFields.seen }),
);
