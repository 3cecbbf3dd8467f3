import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { listReviews, listReviewsOfScope } from '../../db/read-models/list-reviews.ts';
import { findSuggestion } from '../../db/read-models/suggestion-view.ts';
import { type ReviewOutcome, reviewSuggestion, undoableForMs } from '../../db/stores/review-suggestion.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { assertOwnPerson, readersAmong } from '../access/own-person.ts';
import { shape } from '../access/shape.ts';
import { defineRoute } from '../define-route.ts';
import type { PrincipalRole } from '../http/authentication/authenticator.ts';
import { assertNodeExists, scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { cursorsOf, placeTime } from '../http/cursor.ts';
import { idParams } from '../http/parameters.ts';
import { invalidBody, notFound, Problem, required } from '../http/problems/problem.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { needsWrittenReason, rivalWords } from '../obstacles/obstacle-words.ts';
import { currentSetting } from '../suggestions/explain-suggestions.ts';
import { toReviewBody, toReviewItem } from './review-body.ts';
import {
  reviewHeaders,
  reviewListSchema,
  reviewPageSchema,
  reviewStoredSchema,
  reviewSubmissionSchema,
  reviewsQuery,
} from './review-schemas.ts';

const reviewers: readonly PrincipalRole[] = ['coach', 'coordinator', 'admin'];

const reviewSuggestionRoute = defineRoute({
  operationId: 'reviewSuggestion',
  audit: { action: 'review', kind: 'suggestion', purpose: 'review' },
  method: 'post',
  path: '/suggestions/{id}/reviews',
  tag: 'reviews',
  summary: 'Decide on a suggestion, or undo what you decided',
  description:
    'It keeps all that was seen. With `If-Match` it is stored only when the suggestion is still as it was shown, else `412`: ' +
    'the `tag` changes with what the score depends on, and with each review, so that two who decide at once learn of each ' +
    'other. An approval against a gate that fails or is not known takes a written reason in `comment`, else `409` names each gate in ' +
    '`errors`; `toKnow` says when the person or the role’s last place may go another way. A decline takes the pair off the lists until something that concerns its reason has changed, a hold until its day; ' +
    `\`reopen\` puts a pair back on them that is off, whatever took it off, else \`409\`. \`undo\` is a review of its own: for ${undoableForMs / 60_000} minutes it takes back your own decision, when it is the ` +
    'one that stands, else `409`.',
  roles: reviewers,
  params: idParams,
  headers: reviewHeaders,
  body: reviewSubmissionSchema,
  responses: {
    201: {
      description: 'Stored, with what was seen.',
      schema: reviewStoredSchema,
      headers: { Location: 'Address of the reviews of the suggestion.' },
    },
  },
  problems: [
    'not-found',
    'not-your-person',
    'not-undoable',
    'not-off-lists',
    'out-of-order',
    'needs-written-reason',
    'revision-stale',
    'idempotency-key-reused',
    'concurrent-change',
  ],
  async handle(request, context, principal) {
    const { params, body } = request;
    const now = context.clock();
    await assertOwnPerson(context.dataSource.manager, principal, now, { kind: 'suggestion', id: params.id });
    // makes the site's words ready before anything is locked
    await currentSetting(context, context.dataSource.manager);
    const id = context.newId();
    return runIdempotent(context, principal, request, async (manager) => {
      // here, so that an answer that was given once is given again after its day, too
      if (body.resumeOn !== undefined && body.resumeOn < localDate(now)) {
        throw invalidBody([{ pointer: '/resumeOn', code: 'in-the-past', message: inThePast }]);
      }
      const readSetting = () => currentSetting(context, manager);
      const outcome = await reviewSuggestion(manager, context.pairExplainer, readSetting, {
        id,
        suggestionId: params.id,
        decision: body.decision,
        reason: body.reason ?? null,
        comment: body.comment ?? null,
        resumeOn: body.resumeOn ?? null,
        reviewedBy: principal.id,
        scope: scopeOf(principal),
        now,
        tags: request.headers['if-match'] ?? null,
      });
      if (outcome.kind !== 'reviewed') {
        throw refusalOf(outcome);
      }
      return {
        status: 201 as const,
        body: {
          ...toReviewBody(outcome.review),
          standing: outcome.standing,
          toKnow: outcome.rivals.map((code) => ({ code, text: rivalWords(code) })),
        },
        headers: { Location: `${basePath}/suggestions/${params.id}/reviews` },
      };
    });
  },
});

const listSuggestionReviewsRoute = defineRoute({
  operationId: 'listSuggestionReviews',
  audit: { action: 'read', kind: 'suggestion', purpose: 'review' },
  path: '/suggestions/{id}/reviews',
  tag: 'reviews',
  summary: 'The reviews of a suggestion, latest first',
  roles: reviewers,
  params: idParams,
  responses: { 200: { description: 'All reviews, also what was undone.', schema: reviewListSchema } },
  problems: ['not-found'],
  async handle({ params }, { dataSource: { manager }, clock }, principal) {
    const { candidateId } = required(
      await findSuggestion(manager, params.id, scopeOf(principal)),
      'suggestion',
    );
    const reader = (await readersAmong(manager, principal, clock(), [candidateId]))(candidateId);
    const reviews = (await listReviews(manager, params.id)).map(toReviewBody);
    const items = reviews.map((review) => shape('review', review, reader, { comment: null, seen: null }));
    return { status: 200, body: { items } };
  },
});

const placeSchema = z.strictObject({ reviewedAt: placeTime, id: z.uuid() });

const listReviewsRoute = defineRoute({
  operationId: 'listReviews',
  audit: { action: 'list', kind: 'review', purpose: 'review' },
  path: '/reviews',
  tag: 'reviews',
  summary: 'The reviews of your nodes, latest first',
  description: 'Of all pairs of which either side lies in one of your nodes, also what was undone.',
  roles: reviewers,
  query: reviewsQuery,
  responses: { 200: { description: 'A page of reviews.', schema: reviewPageSchema } },
  problems: ['unknown-node'],
  async handle({ query }, { dataSource: { manager }, clock }, principal) {
    const { limit, cursor, ...asked } = query;
    if (asked.nodeId !== undefined) {
      await assertNodeExists(manager, principal, asked.nodeId);
    }
    const filter = { ...asked, by: asked.by === 'me' ? principal.id : asked.by };
    const cursors = cursorsOf('/reviews', filter, placeSchema);
    const found = await listReviewsOfScope(
      manager,
      scopeOf(principal),
      filter,
      cursors.read(cursor),
      limit + 1,
    );
    const people = found.map(({ candidateId }) => candidateId);
    const readerOf = await readersAmong(manager, principal, clock(), people);
    const items = found.map((review) =>
      shape('review', toReviewItem(review), readerOf(review.candidateId), { comment: null }),
    );
    return {
      status: 200,
      body: cursors.page(items, limit, ({ reviewedAt, id }) => ({ reviewedAt, id })),
    };
  },
});

/** The routes of reviews. */
export const reviewRoutes = [reviewSuggestionRoute, listSuggestionReviewsRoute, listReviewsRoute];

const inThePast: LocalizedText = {
  en: 'Lies in the past; name today or a later day.',
  sv: 'Datumet har redan varit; ange i dag eller en senare dag.',
};

const notUndoable = {
  'not-reviewed': {
    en: 'No decision stands that could be undone.',
    sv: 'Det finns inget beslut att ångra.',
  },
  'by-another': {
    en: 'Somebody else made the decision that stands. Decide anew instead.',
    sv: 'Någon annan har fattat det beslut som gäller. Fatta ett nytt beslut i stället.',
  },
  'too-late': {
    en: 'A decision can be undone within an hour. Decide anew instead.',
    sv: 'Ett beslut går att ångra inom en timme. Fatta ett nytt beslut i stället.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const changedBy = {
  review: {
    en: 'Somebody has decided on it, or undone a decision, since it was shown. Read it again, and send its new tag.',
    sv: 'Någon har granskat förslaget, eller ångrat ett beslut, sedan det visades. Läs in det på nytt och skicka dess nya tagg.',
  },
  basis: {
    en: 'Profile, workplace, policy, vocabulary, engine or date has changed since it was shown. Read it again, and send its new tag.',
    sv: 'Något som förslaget bygger på har ändrats sedan det visades: profil, arbetsplats, policy, ordlista, motor eller datum. Läs in det på nytt och skicka dess nya tagg.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

function refusalOf(outcome: Exclude<ReviewOutcome, { kind: 'reviewed' }>): Problem {
  switch (outcome.kind) {
    case 'not-found':
      return notFound('suggestion');
    case 'on-its-way':
      return new Problem('out-of-order', {
        en: 'Nothing was stored. The pair is proposed or placed: withdraw the proposal first, or end or call off the placement.',
        sv: 'Inget sparades. Paret är föreslaget eller placerat: ta först tillbaka förfrågan, eller avsluta eller ställ in placeringen.',
      });
    case 'in-the-way':
      return needsWrittenReason(outcome.obstacles, 'comment');
    case 'not-undoable':
      return new Problem('not-undoable', notUndoable[outcome.why]);
    case 'not-off-lists':
      return new Problem('not-off-lists', {
        en: 'The pair was not declined, held or answered with a no, or is back on the lists already.',
        sv: 'Paret har inte avböjts, väntar inte och har inte fått nej, eller är redan tillbaka på listorna.',
      });
    case 'changed':
      return new Problem('revision-stale', changedBy[outcome.isReviewAlone ? 'review' : 'basis'], {
        headers: { ETag: `"${outcome.tag}"` },
      });
  }
}
