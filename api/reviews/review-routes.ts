import { z } from 'zod';
import type { ReviewRow } from '../../db/entities/review-entity.ts';
import { listReviews } from '../../db/read-models/list-reviews.ts';
import { readSeenResults } from '../../db/read-models/read-kept-results.ts';
import { findSuggestion } from '../../db/read-models/suggestion-view.ts';
import { words } from '../../db/schema-words.ts';
import { reviewSuggestion } from '../../db/stores/review-suggestion.ts';
import { textField, uuidField } from '../../matching/model/fields.ts';
import { reviewReasonIds, reviewReasons } from '../../matching/vocabulary/review-reasons.ts';
import { defineRoute } from '../define-route.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { idempotencyHeaders, idParams } from '../http/parameters.ts';
import { notFound, Problem, required } from '../http/problems/problem.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { component, object, textOrNull } from '../http/schema-registry.ts';
import { unknownResultsField } from '../suggestions/evidence-schemas.ts';
import { currentSetting } from '../suggestions/explain-suggestions.ts';
import { analysisFields } from '../suggestions/suggestion-schemas.ts';

const needsReason = words(
  'A decline needs a reason; see the vocabulary of reasons.',
  'Ange varför förslaget avböjs; skälen finns i ordlistan.',
);
const wrongReason = words(
  'This reason does not go with this decision; see the vocabulary of reasons.',
  'Skälet hör inte till detta beslut; skälen finns i ordlistan.',
);

const reviewers: readonly PrincipalRole[] = ['coach', 'coordinator', 'admin'];
const decisionField = z.enum(['approve', 'decline', 'hold']).describe('The decision.');

const reviewSubmissionSchema = component(
  'ReviewSubmission',
  'A decision on a suggestion. A decline needs a reason; an approval takes none.',
  z
    .strictObject({
      decision: decisionField,
      reason: z.enum(reviewReasonIds).optional().describe('Why; see the vocabulary `reasons`.'),
      comment: textField(2_000).optional().describe('In own words; erased with the candidate.'),
    })
    .superRefine(({ decision, reason }, context) => {
      const message = refuseReason(decision, reason);
      if (message !== null) {
        context.addIssue({ code: 'custom', path: ['reason'], message });
      }
    }),
  [{ decision: 'decline', reason: 'travel-too-long' }],
);

/** Tags are hashes in base64url; `*` is any suggestion that is there. A weak one matches nothing (RFC 9110). */
const tagList = /^(?:\*|(?:W\/)?"[\w-]{1,64}"(?: *, *(?:W\/)?"[\w-]{1,64}")*)$/;

const reviewHeaders = idempotencyHeaders.extend({
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
        'Decide only when the suggestion still has this `tag`: nothing that its score depends on has changed since.',
      examples: ['"q83vEjRWeJASNFZ4"'],
    }),
});

const reviewSchema = object('Review', 'A decision on a suggestion, with what was seen.', {
  id: uuidField,
  suggestionId: uuidField,
  decision: decisionField,
  reason: textOrNull.describe('Why; null when none was given.'),
  comment: textOrNull.describe('In own words; null when there is none.'),
  reviewedBy: z.string().describe('Id of the principal who decided.'),
  reviewedAt: z.iso.datetime().describe('When it was decided.'),
  seen: object('SeenSuggestion', 'The suggestion as it stood when the decision was made.', {
    ...analysisFields,
    unknown: unknownResultsField,
    scoredFor: z.iso
      .date()
      .nullable()
      .describe('The date that it was scored for; null when this was not kept yet.'),
    tag: textOrNull.describe('Its tag; null when there were none yet.'),
    candidateRevision: z.int().describe('The revision of the candidate that it was computed from.'),
    roleRevision: z.int().describe('The revision of the role that it was computed from.'),
  }),
});

const reviewSuggestionRoute = defineRoute({
  operationId: 'reviewSuggestion',
  method: 'post',
  path: '/suggestions/{id}/reviews',
  tag: 'reviews',
  summary: 'Decide on a suggestion',
  description:
    'It keeps all that was seen. With `If-Match` it is stored only when the suggestion is still as it was shown, else `412`.',
  roles: reviewers,
  params: idParams,
  headers: reviewHeaders,
  body: reviewSubmissionSchema,
  responses: {
    201: {
      description: 'Stored, with what was seen.',
      schema: reviewSchema,
      headers: { Location: 'Address of the reviews of the suggestion.' },
    },
  },
  problems: ['not-found', 'revision-stale', 'idempotency-key-reused', 'concurrent-change'],
  async handle(request, context, principal) {
    const { params, body } = request;
    // makes the site's words ready before anything is locked
    await currentSetting(context, context.dataSource.manager);
    const id = context.newId();
    return runIdempotent(context.dataSource, principal, request, async (manager) => {
      const readSetting = () => currentSetting(context, manager);
      const outcome = await reviewSuggestion(manager, context.pairExplainer, readSetting, {
        id,
        suggestionId: params.id,
        decision: body.decision,
        reason: body.reason ?? null,
        comment: body.comment ?? null,
        reviewedBy: principal.id,
        scope: scopeOf(principal),
        now: context.clock(),
        tags: request.headers['if-match'] ?? null,
      });
      if (outcome.kind === 'not-found') {
        throw notFound('suggestion');
      }
      if (outcome.kind === 'changed') {
        throw new Problem(
          'revision-stale',
          {
            en: 'Profile, workplace, policy, vocabulary, engine or date has changed since it was shown. Read it again, and send its new tag.',
            sv: 'Något som förslaget bygger på har ändrats sedan det visades: profil, arbetsplats, policy, ordlista, motor eller datum. Läs in det på nytt och skicka dess nya tagg.',
          },
          { headers: { ETag: `"${outcome.tag}"` } },
        );
      }
      return {
        status: 201 as const,
        body: toBody(outcome.review),
        headers: { Location: `${basePath}/suggestions/${params.id}/reviews` },
      };
    });
  },
});

const listReviewsRoute = defineRoute({
  operationId: 'listReviews',
  path: '/suggestions/{id}/reviews',
  tag: 'reviews',
  summary: 'The reviews of a suggestion, latest first',
  roles: reviewers,
  params: idParams,
  responses: {
    200: {
      description: 'All reviews.',
      schema: object('ReviewList', 'The reviews of a suggestion.', {
        items: z.array(reviewSchema).describe('Latest first.'),
      }),
    },
  },
  problems: ['not-found'],
  async handle({ params }, { dataSource: { manager } }, principal) {
    required(await findSuggestion(manager, params.id, scopeOf(principal)), 'suggestion');
    const reviews = await listReviews(manager, params.id);
    return { status: 200, body: { items: reviews.map(toBody) } };
  },
});

/** The routes of reviews. */
export const reviewRoutes = [reviewSuggestionRoute, listReviewsRoute];

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

function toBody(review: ReviewRow) {
  const { id, suggestionId, decision, reason, comment, reviewedBy, reviewedAt, seen } = review;
  const { format: _, gates: _gates, rules: _rules, ...rest } = seen;
  return {
    id,
    suggestionId,
    decision,
    reason,
    comment,
    reviewedBy,
    reviewedAt: reviewedAt.toISOString(),
    seen: { ...rest, ...readSeenResults(seen) },
  };
}
