import { z } from 'zod';
import {
  hoursPerWeekField,
  nodeIdField,
  timesField,
  uuidField,
  weekdaysField,
} from '../../matching/model/fields.ts';
import { roleSchema } from '../../matching/model/role.ts';
import { reopeningFieldIds } from '../../matching/vocabulary/reopening-fields.ts';
import { seenBy } from '../access/seen-by.ts';
import { scoredByFields } from '../adjustments/effect-schemas.ts';
import { count, object, share, textOrNull } from '../http/schema-registry.ts';
import { matchFields } from '../profiles/profile-resource.ts';
import { gateSchema, nearMissSchema, ruleSchema } from './evidence-schemas.ts';
import { toldFields } from './explanation-schemas.ts';

/** What a coach may decide of a suggestion. */
export const decisions = ['approve', 'decline', 'hold'] as const;

const rank = z
  .int()
  .min(1)
  .nullable()
  .describe('Place on the list, from 1; null when shown alone or off the list.');
const decision = z.enum(decisions).describe('The decision.');
const reviewedAt = z.iso.datetime().describe('When it was decided.');

/** The numbers of a pair. */
export const scoreFields = {
  kind: z
    .enum(['match', 'near-miss', 'none'])
    .describe(
      '`none`: the pair passes no longer. It is kept because it was reviewed, or until the lists are made again.',
    ),
  total: share.describe('Harmonic mean of both sides, 0..1. Of a near miss: with the adjustment made.'),
  forCandidate: share.describe("The candidate's side, 0..1."),
  forWorkplace: share.describe("The workplace's side, 0..1."),
  coverage: share.describe('Share of the rule weights that were known, 0..1.'),
};
/** What a pair was scored by, and when. */
export const versionFields = {
  ...scoredByFields,
  matchedAt: z.iso.datetime().describe('When its place on the lists was computed.'),
};

/** How a suggestion that is read stands to the stored lists. */
export const freshnessFields = {
  isBeingRemade: z
    .boolean()
    .describe(
      'Whether a profile, workplace, policy, vocabulary, engine or date is newer than the stored lists, which are being made ' +
        'again. The suggestion keeps its old place; its numbers and reasons are those of now, and `kind` is `none` when it ' +
        'passes no longer.',
    ),
  failure: z
    .enum(['unreadable-profile', 'scoring-failed', 'erased'])
    .nullable()
    .describe(
      'Why it can not be scored now; null when it can. Then the numbers are the stored ones, without gates and rules.',
    ),
  tag: z
    .string()
    .describe(
      'Changes with all that the score depends on – profiles, workplace, policy, vocabulary, engine and date – and with the ' +
        'review that stands: yours, or that of a colleague. A review may name it as `If-Match`.',
    ),
  scoredFor: z.iso.date().describe('The date that it was scored for.'),
};
/** What would open a near miss. */
export const nearMissField = nearMissSchema
  .nullable()
  .describe('The one change that would open the pair; null for a match.');

/** The analysis that travels with a score. */
const analysisFields = {
  ...scoreFields,
  gates: z.array(gateSchema).describe('The gates, in stable order.'),
  rules: z.array(ruleSchema).describe('The fit rules, in stable order.'),
  nearMiss: nearMissField,
  ...versionFields,
};

/** What names both sides of a pair; null for a side that was erased or never named. */
export const pairFields = {
  candidateId: uuidField,
  candidateReference: textOrNull.describe('The case reference; null when erased.'),
  roleId: uuidField,
  roleTitle: textOrNull.describe('Title of the role; null when it has none.'),
  workplaceName: textOrNull.describe('Name of the workplace; null when not known.'),
};

/** The nodes of both sides. */
const nodeFields = {
  candidateNodeId: nodeIdField.clone().describe('The node of the candidate.'),
  roleNodeId: nodeIdField.clone().describe('The node of the role, whose policy scores the pair.'),
};

/** When a hold is to be looked at again. */
export const resumeOnField = z.iso
  .date()
  .nullable()
  .describe('Of a hold: when it is to be looked at again; null when it does not say.');

/** What the work of a suggestion is, as the role says now, and how far it is. */
export const workFields = {
  hoursPerWeek: hoursPerWeekField.nullable().describe('Hours a week; null when the role does not say.'),
  times: timesField.nullable().describe('When in the week; null when the role does not say.'),
  weekdays: weekdaysField.nullable().describe('On which days; null when the role does not say.'),
  period: roleSchema.shape.period
    .unwrap()
    .nullable()
    .describe('When it begins and ends; null when the role does not say.'),
  places: count.nullable().describe('How many people can be placed; null when the role does not say.'),
  tasks: z
    .array(
      object('SuggestionTask', 'One task of the role.', {
        text: z.string().describe('What it is.'),
        hoursPerWeek: z.number().optional().describe('Hours a week; absent when it is not said.'),
      }),
    )
    .nullable()
    .describe('The tasks, in their order; null when the role names none.'),
  town: textOrNull.describe('The town where the work is; null when that is not known.'),
  travelMinutes: count
    .nullable()
    .describe(
      'How long the trip to work takes, estimated by the distance; null when either end is not known, or where you may not decide.',
    ),
};

/** The latest review of a pair. */
export const latestReviewField = object(
  'LatestReview',
  'The latest review of a suggestion that was not undone.',
  {
    id: uuidField,
    decision,
    reason: textOrNull.describe('Why; null when none was given.'),
    resumeOn: resumeOnField,
    reviewedBy: z.string().describe('Id of the principal who decided.'),
    reviewedAt,
  },
)
  .nullable()
  .describe('The latest review that was not undone; null when there is none.');

const offListsFields = {
  reason: z
    .enum(['declined', 'held', 'answered-no', 'not-now'])
    .describe(
      'Whether a review or the answer of the workplace keeps it off; see the vocabulary `off-lists`.',
    ),
  why: textOrNull.describe(
    'The reason that was given, of the vocabulary `reasons`, or of the answer; null for none.',
  ),
  until: z.iso.date().nullable().describe('The day on which it comes back by itself; null for none.'),
  since: z.iso.datetime().describe('When it was taken off.'),
};
const changedField = z.enum(reopeningFieldIds);

/** How a pair that was off the lists came back on them. */
export const reopenedField = object('Reopening', 'How a pair that was off the lists came back on them.', {
  id: uuidField,
  by: z.string().describe('Id of the principal who reopened it; `passa` where a change did.'),
  at: z.iso.datetime().describe('When.'),
  changed: z
    .array(changedField)
    .describe(
      'What has changed that concerns the reason; see the vocabulary `changes`. Empty where somebody reopened it.',
    ),
  wasOff: object('FormerlyOffLists', 'What kept it off the lists until then.', offListsFields),
})
  .nullable()
  .describe('Null unless it was reopened, and not decided on since: what was decided before stands no more.');

/** What keeps a pair off the lists. */
export const offListsField = object('OffLists', 'What keeps a pair off the lists.', {
  ...offListsFields,
  stepId: uuidField.describe('The review, or the step of a proposal, that took it off.'),
  reopenedBy: z
    .array(changedField)
    .describe('A change of any of these brings it back; with none of them a coach, or the day.'),
})
  .nullable()
  .describe('What keeps the pair off the lists; null when nothing does.');

/** One suggestion, in full. */
export const suggestionSchema = object(
  'Suggestion',
  'A candidate–role pair with its score and the reasons for it. Never a decision.',
  seenBy('suggestion', {
    id: uuidField,
    rank,
    ...pairFields,
    ...nodeFields,
    ...workFields,
    ...analysisFields,
    mayDecide: z
      .boolean()
      .describe(
        'Whether the person is yours: you are the coach, stand in for who is (`POST /candidates/{id}/covers`), or plan for the node. ' +
          'Else evidence and sentences hold none of the person’s own words, no trip, and nothing of what they have done, and you may not decide.',
      ),
    verdict: z
      .enum(['good', 'fair', 'weak', 'thin'])
      .nullable()
      .describe(
        'How good the summary of its explanation says that it is, to the coach; `thin` where too little is known to say. Null ' +
          'for what is no match, and for what can not be scored now.',
      ),
    ...freshnessFields,
    review: latestReviewField,
    reopened: reopenedField,
    offLists: offListsField,
    explanation: object(
      'SuggestionExplanation',
      'Why the suggestion has its score, in sentences for one reader.',
      toldFields,
    )
      .optional()
      .describe('Only with `include=explanation`.'),
  }),
);

const totalsSchema = object(
  'SuggestionTotals',
  'How many suggestions there are, whatever the page and the filter: those on the list, near misses among them, and reviewed ' +
    'ones that no longer rank.',
  {
    all: count.describe('All of them.'),
    toReview: count.describe('Without a review.'),
    approved: count.describe('Whose latest review approves.'),
    held: count.describe('Whose latest review holds.'),
    declined: count.describe('Whose latest review declines.'),
    nearMisses: count.describe('That one change would open.'),
  },
);

/** A page of a ranked list. */
export const suggestionPageSchema = object('SuggestionPage', 'A page of a ranked list.', {
  ...matchFields,
  items: z.array(suggestionSchema).describe('The suggestions, best first.'),
  nearMisses: z
    .array(suggestionSchema)
    .describe('Pairs that one change would open, best first; on the first page only.'),
  reviewed: z.array(suggestionSchema).describe('Reviewed pairs that no longer rank; on the first page only.'),
  next: textOrNull.describe('`cursor` of the next page; null on the last.'),
  totals: totalsSchema,
});
