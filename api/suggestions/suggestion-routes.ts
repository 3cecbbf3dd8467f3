import { z } from 'zod';
import type { MatchState } from '../../db/read-models/profile-view.ts';
import {
  countSuggestions,
  listReviewedOffList,
  listSuggestions,
  reviewStates,
  type StoredSuggestion,
  type SuggestionSubject,
  type SuggestionTotals,
} from '../../db/read-models/suggestion-view.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { cursorsOf } from '../http/cursor.ts';
import { idParams, pageQuery } from '../http/parameters.ts';
import { requireProfile } from '../profiles/require-profile.ts';
import {
  compareSuggestionsRoute,
  readCandidateStabilityRoute,
  readRoleStabilityRoute,
} from './analysis-routes.ts';
import {
  currentSetting,
  explainSuggestions,
  readExplained,
  type SuggestionView,
} from './explain-suggestions.ts';
import { explainSuggestionRoute } from './explanation-routes.ts';
import { includeFields, withExplanations } from './explanation-schemas.ts';
import { suggestionPageSchema, suggestionSchema } from './suggestion-schemas.ts';

const placeSchema = z.strictObject({ total: z.number(), suggestionId: z.uuid() });

const listQuery = pageQuery.extend({
  review: z
    .enum(reviewStates)
    .optional()
    .describe('Only those whose latest review is so: `none` has none, `any` has one. Default all.'),
  ...includeFields,
});

const listCandidateSuggestionsRoute = defineRoute({
  operationId: 'listCandidateSuggestions',
  audit: { action: 'read', kind: 'candidate', purpose: 'matching' },
  path: '/candidates/{id}/suggestions',
  tag: 'suggestions',
  summary: 'The ranked roles of a candidate',
  roles: ['coach', 'coordinator', 'admin'],
  description: 'Ranks are those of the whole list, whatever it is filtered by.',
  params: idParams,
  query: listQuery,
  responses: { 200: { description: 'A page of the ranked list.', schema: suggestionPageSchema } },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const body = await readPage(context, { kind: 'candidate', id: params.id }, principal, query);
    return { status: 200, body };
  },
});

const listRoleSuggestionsRoute = defineRoute({
  operationId: 'listRoleSuggestions',
  audit: { action: 'read', kind: 'role', purpose: 'matching' },
  path: '/roles/{id}/suggestions',
  tag: 'suggestions',
  summary: 'The ranked candidates of a role',
  description: 'Ranks are those of the whole list, whatever it is filtered by.',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  query: listQuery,
  responses: { 200: { description: 'A page of the ranked list.', schema: suggestionPageSchema } },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const body = await readPage(context, { kind: 'role', id: params.id }, principal, query);
    return { status: 200, body };
  },
});

const readSuggestionRoute = defineRoute({
  operationId: 'readSuggestion',
  audit: { action: 'read', kind: 'suggestion', purpose: 'matching' },
  path: '/suggestions/{id}',
  tag: 'suggestions',
  summary: 'Read a suggestion',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  query: z.strictObject(includeFields),
  responses: {
    200: {
      description: 'The suggestion.',
      schema: suggestionSchema,
      headers: { ETag: 'The `tag` of the suggestion, in quotes.' },
    },
  },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const setting = await currentSetting(context, context.dataSource.manager);
    const read = await readExplained(context, setting, params.id, principal);
    const [suggestion = read] = withExplanations([read], query, setting.policies);
    return {
      status: 200,
      body: suggestion,
      headers: { ETag: `"${read.tag}"` },
    };
  },
});

/** The routes of suggestions. */
export const suggestionRoutes = [
  listCandidateSuggestionsRoute,
  listRoleSuggestionsRoute,
  readSuggestionRoute,
  explainSuggestionRoute,
  compareSuggestionsRoute,
  readCandidateStabilityRoute,
  readRoleStabilityRoute,
];

interface Page extends MatchState {
  totals: SuggestionTotals;
  items: SuggestionView[];
  nearMisses: SuggestionView[];
  reviewed: SuggestionView[];
  next: string | null;
}

async function readPage(
  context: ApiContext,
  subject: SuggestionSubject,
  principal: Principal,
  { limit, cursor, review: asked, ...wish }: z.output<typeof listQuery>,
): Promise<Page> {
  const { manager } = context.dataSource;
  const review = asked ?? null;
  const { matched, matchedRevision, matchFailure } = await requireProfile(
    context,
    subject.kind,
    subject.id,
    principal,
  );
  const cursors = cursorsOf('suggestions', [subject.kind, subject.id, review], placeSchema);
  const after = cursors.read(cursor);
  const isFirst = after === null;
  const all = { review, after: null, limit: null };
  const [found, nearMisses, reviewed, totals, setting] = await Promise.all([
    // one more than asked for tells whether there is a next page
    listSuggestions(manager, subject, 'match', { review, after, limit: limit + 1 }),
    isFirst ? listSuggestions(manager, subject, 'near-miss', all) : [],
    isFirst ? listReviewedOffList(manager, subject, review) : [],
    countSuggestions(manager, subject),
    currentSetting(context, manager),
  ]);
  // the place on the list is that of the stored total, whatever the total is now
  const page = cursors.page(found, limit, ({ total, id }) => ({ total, suggestionId: id }));
  // at once, so that the profiles of all are read at once
  const explained = await explainSuggestions(context, setting, principal, [
    ...page.items,
    ...nearMisses,
    ...reviewed,
  ]);
  const shown = new Map(withExplanations(explained, wish, setting.policies).map((one) => [one.id, one]));
  const shownOf = (stored: readonly StoredSuggestion[]) => stored.flatMap(({ id }) => shown.get(id) ?? []);
  return {
    matched,
    matchedRevision,
    matchFailure,
    totals,
    items: shownOf(page.items),
    nearMisses: shownOf(nearMisses),
    reviewed: shownOf(reviewed),
    next: page.next,
  };
}
