import { z } from 'zod';
import type { MatchState } from '../../db/read-models/profile-view.ts';
import {
  listReviewedOffList,
  listSuggestions,
  type StoredSuggestion,
  type SuggestionSubject,
} from '../../db/read-models/suggestion-view.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { cursorsOf } from '../http/cursor.ts';
import { idParams, pageQuery } from '../http/parameters.ts';
import { requireProfile } from '../profiles/require-profile.ts';
import {
  compareSuggestionsRoute,
  readCandidateStabilityRoute,
  readRoleStabilityRoute,
} from './analysis-routes.ts';
import { anonymiseSuggestion, isManagersToOpen } from './anonymise-suggestion.ts';
import {
  currentSetting,
  explainSuggestions,
  readExplained,
  type SuggestionView,
} from './explain-suggestions.ts';
import { explainSuggestionRoute } from './explanation-routes.ts';
import { anySuggestionSchema, roleSuggestionPageSchema, suggestionPageSchema } from './suggestion-schemas.ts';

type Ranked = SuggestionView & { rank: number | null };

const placeSchema = z.strictObject({
  total: z.number(),
  suggestionId: z.uuid(),
  rank: z.int().min(1),
});

const listCandidateSuggestionsRoute = defineRoute({
  operationId: 'listCandidateSuggestions',
  path: '/candidates/{id}/suggestions',
  tag: 'suggestions',
  summary: 'The ranked roles of a candidate',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  query: pageQuery,
  responses: { 200: { description: 'A page of the ranked list.', schema: suggestionPageSchema } },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const body = await readPage(context, { kind: 'candidate', id: params.id }, principal, query);
    return { status: 200, body };
  },
});

const listRoleSuggestionsRoute = defineRoute({
  operationId: 'listRoleSuggestions',
  path: '/roles/{id}/suggestions',
  tag: 'suggestions',
  summary: 'The ranked candidates of a role',
  description:
    'A manager sees them anonymous, and of the near misses only those that a change of hours would open.',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  params: idParams,
  query: pageQuery,
  responses: { 200: { description: 'A page of the ranked list.', schema: roleSuggestionPageSchema } },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const scope = scopeOf(principal);
    const page = await readPage(context, { kind: 'role', id: params.id }, principal, query);
    if (scope.managerId === null) {
      return { status: 200, body: page };
    }
    const { items, nearMisses, reviewed, ...rest } = page;
    // where some may be left out, a gap in the ranks would tell of them
    const areRanksKept = !items.some(({ isBeingRemade }) => isBeingRemade);
    return {
      status: 200,
      body: {
        ...rest,
        // one that has come to fail what a manager may not know of is left out
        items: items
          .filter((item) => item.kind === 'match' || isManagersToOpen(item))
          .map((item) => anonymiseSuggestion(areRanksKept ? item : { ...item, rank: null })),
        // ranked anew: a gap would tell of those that are left out
        nearMisses: withRanks(nearMisses.filter(isManagersToOpen), 0).map(anonymiseSuggestion),
        reviewed: reviewed.map(anonymiseSuggestion),
      },
    };
  },
});

const readSuggestionRoute = defineRoute({
  operationId: 'readSuggestion',
  path: '/suggestions/{id}',
  tag: 'suggestions',
  summary: 'Read a suggestion',
  description: 'A manager sees it anonymous.',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  params: idParams,
  responses: {
    200: {
      description: 'The suggestion.',
      schema: anySuggestionSchema,
      headers: { ETag: 'The `tag` of the suggestion, in quotes.' },
    },
  },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const scope = scopeOf(principal);
    const setting = await currentSetting(context, context.dataSource.manager);
    const suggestion = { ...(await readExplained(context, setting, params.id, scope)), rank: null };
    return {
      status: 200,
      body: scope.managerId === null ? suggestion : anonymiseSuggestion(suggestion),
      headers: { ETag: `"${suggestion.tag}"` },
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
  items: Ranked[];
  nearMisses: Ranked[];
  reviewed: Ranked[];
  next: string | null;
}

async function readPage(
  context: ApiContext,
  subject: SuggestionSubject,
  principal: Principal,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page> {
  const { manager } = context.dataSource;
  const { matched, matchedRevision, matchFailure } = await requireProfile(
    context,
    subject.kind,
    subject.id,
    principal,
  );
  const cursors = cursorsOf('suggestions', [subject.kind, subject.id], placeSchema);
  const after = cursors.read(cursor);
  const isFirst = after === null;
  // one more than asked for tells whether there is a next page
  const found = await listSuggestions(manager, subject, 'match', after, limit + 1);
  const stored = {
    items: found.slice(0, limit),
    nearMisses: isFirst ? await listSuggestions(manager, subject, 'near-miss', null, null) : [],
    reviewed: isFirst ? await listReviewedOffList(manager, subject) : [],
  };
  const setting = await currentSetting(context, manager);
  const explain = (suggestions: readonly StoredSuggestion[]) =>
    explainSuggestions(context, setting, suggestions);
  const rankBefore = after?.rank ?? 0;
  // the place on the list is that of the stored total, whatever the total is now
  const last = stored.items.at(-1);
  const next =
    found.length > limit && last !== undefined
      ? cursors.write({ total: last.total, suggestionId: last.id, rank: rankBefore + stored.items.length })
      : null;
  const reviewed = await explain(stored.reviewed);
  return {
    matched,
    matchedRevision,
    matchFailure,
    items: withRanks(await explain(stored.items), rankBefore),
    nearMisses: withRanks(await explain(stored.nearMisses), 0),
    reviewed: reviewed.map((suggestion) => ({ ...suggestion, rank: null })),
    next,
  };
}

function withRanks(suggestions: readonly SuggestionView[], before: number) {
  return suggestions.map((suggestion, index) => ({ ...suggestion, rank: before + index + 1 }));
}
