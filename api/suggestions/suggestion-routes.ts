import { z } from 'zod';
import { candidateReader, type MatchState, roleReader } from '../../db/read-models/profile-view.ts';
import {
  findSuggestion,
  listReviewedOffList,
  listSuggestions,
  type SuggestionSubject,
  type SuggestionView,
} from '../../db/read-models/suggestion-view.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { cursorsOf } from '../http/cursor.ts';
import { idParams, pageQuery } from '../http/parameters.ts';
import { notFound } from '../http/problems/problem.ts';
import {
  compareSuggestionsRoute,
  readCandidateStabilityRoute,
  readRoleStabilityRoute,
} from './analysis-routes.ts';
import { anonymiseSuggestion, isManagersToOpen } from './anonymise-suggestion.ts';
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
  method: 'get',
  path: '/candidates/{id}/suggestions',
  tag: 'suggestions',
  summary: 'The ranked roles of a candidate',
  roles: ['coach', 'coordinator', 'admin'],
  params: idParams,
  query: pageQuery,
  responses: { 200: { description: 'A page of the ranked list.', schema: suggestionPageSchema } },
  problems: ['not-found'],
  async handle({ params, query }, context, principal) {
    const candidate = await candidateReader.find(context.dataSource.manager, params.id, scopeOf(principal));
    if (candidate === null) {
      throw notFound('candidate');
    }
    return {
      status: 200,
      body: await readPage(context, { kind: 'candidate', id: params.id }, candidate, query),
    };
  },
});

const listRoleSuggestionsRoute = defineRoute({
  operationId: 'listRoleSuggestions',
  method: 'get',
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
    const role = await roleReader.find(context.dataSource.manager, params.id, scope);
    if (role === null) {
      throw notFound('role');
    }
    const page = await readPage(context, { kind: 'role', id: params.id }, role, query);
    if (scope.managerId === null) {
      return { status: 200, body: page };
    }
    const { items, nearMisses, reviewed, ...rest } = page;
    return {
      status: 200,
      body: {
        ...rest,
        items: items.map(anonymiseSuggestion),
        // ranked anew: a gap would tell of those that are left out
        nearMisses: withRanks(nearMisses.filter(isManagersToOpen), 0).map(anonymiseSuggestion),
        reviewed: reviewed.map(anonymiseSuggestion),
      },
    };
  },
});

const readSuggestionRoute = defineRoute({
  operationId: 'readSuggestion',
  method: 'get',
  path: '/suggestions/{id}',
  tag: 'suggestions',
  summary: 'Read a suggestion',
  description: 'A manager sees it anonymous.',
  roles: ['manager', 'coach', 'coordinator', 'admin'],
  params: idParams,
  responses: { 200: { description: 'The suggestion.', schema: anySuggestionSchema } },
  problems: ['not-found'],
  async handle({ params }, { dataSource }, principal) {
    const scope = scopeOf(principal);
    const found = await findSuggestion(dataSource.manager, params.id, scope);
    if (found === null) {
      throw notFound('suggestion');
    }
    const suggestion = { ...found, rank: null };
    return { status: 200, body: scope.managerId === null ? suggestion : anonymiseSuggestion(suggestion) };
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
  { dataSource: { manager } }: ApiContext,
  subject: SuggestionSubject,
  { matched, matchedRevision, matchFailure }: MatchState,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page> {
  const cursors = cursorsOf('suggestions', [subject.kind, subject.id], placeSchema);
  const after = cursors.read(cursor);
  const isFirst = after === null;
  // one more than asked for tells whether there is a next page
  const found = await listSuggestions(manager, subject, 'match', after, limit + 1);
  const nearMisses = isFirst ? await listSuggestions(manager, subject, 'near-miss', null, null) : [];
  const reviewed = isFirst ? await listReviewedOffList(manager, subject) : [];
  const items = withRanks(found.slice(0, limit), after?.rank ?? 0);
  const last = items.at(-1);
  const next =
    found.length > limit && last !== undefined
      ? cursors.write({ total: last.total, suggestionId: last.id, rank: last.rank })
      : null;
  return {
    matched,
    matchedRevision,
    matchFailure,
    items,
    nearMisses: withRanks(nearMisses, 0),
    reviewed: reviewed.map((suggestion) => ({ ...suggestion, rank: null })),
    next,
  };
}

function withRanks(suggestions: readonly SuggestionView[], before: number) {
  return suggestions.map((suggestion, index) => ({ ...suggestion, rank: before + index + 1 }));
}
