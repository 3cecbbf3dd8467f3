import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { pageByPage } from '../../api/page-by-page.ts';
import type { Language } from '../../texts/texts.ts';
import { inOrder, inParts, totalsAfter } from './list-suggestions.ts';

/** A pair of the person and a role, with its score and latest review. */
export type Suggestion = Schemas['Suggestion'];
/** A decision on a suggestion, as it is sent. */
export type ReviewSubmission = Schemas['ReviewSubmission'];
/** Something of others that concerns a pair that was approved. */
export type ApprovalNote = Schemas['ApprovalNote'];
/** Whom the reasons are told to. */
export type Reader = 'coach' | 'candidate';

const pageSize = 100;

/** The person's suggestions, best first, page by page. While they are being made it is asked again by itself. */
export function suggestionsQuery(personId: string) {
  return infiniteQueryOptions({
    queryKey: ['suggestions', personId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/candidates/{id}/suggestions', {
          params: {
            path: { id: personId },
            query: { limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    ...pageByPage,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.matched === false ? 2_000 : false),
  });
}

/** Why a suggestion has its score, in sentences for the reader. */
export function explanationQuery(suggestionId: string, reader: Reader, language: Language) {
  return queryOptions({
    queryKey: ['explanation', suggestionId, reader, language],
    queryFn: () =>
      answerOf(
        api.GET('/suggestions/{id}/explanation', {
          params: { path: { id: suggestionId }, query: { for: reader, lang: language } },
        }),
      ),
  });
}

/** The role of a suggestion. */
export function roleQuery(roleId: string) {
  return queryOptions({
    queryKey: ['role', roleId],
    queryFn: () => answerOf(api.GET('/roles/{id}', { params: { path: { id: roleId } } })),
  });
}

/** What differs between two suggestions of the person, rule by rule: the other less the one. */
export function comparisonQuery(personId: string, suggestionId: string, otherId: string) {
  return queryOptions({
    queryKey: ['suggestions', personId, 'comparison', suggestionId, otherId],
    queryFn: () =>
      answerOf(
        api.GET('/suggestions/{id}/comparison', {
          params: { path: { id: suggestionId }, query: { with: otherId } },
        }),
      ),
  });
}

/** Sends a decision on the suggestion as it was shown. Throws an `ApiProblem` `revision-stale` when it has changed since. */
export function sendReview({ id, tag }: Suggestion, body: ReviewSubmission) {
  return answerOf(
    api.POST('/suggestions/{id}/reviews', {
      params: { path: { id }, header: { 'if-match': `"${tag}"` } },
      body,
    }),
  );
}

/** Takes back one's own decision. Throws an `ApiProblem` `not-undoable` when that is no longer possible. */
export function undoReview(suggestionId: string) {
  return answerOf(
    api.POST('/suggestions/{id}/reviews', {
      params: { path: { id: suggestionId } },
      body: { decision: 'undo' },
    }),
  );
}

/** Why the person has few or no suggestions, and what would help. */
export function leftWithoutQuery(personId: string) {
  return queryOptions({
    queryKey: ['suggestions', personId, 'left-without'],
    queryFn: () => answerOf(api.GET('/candidates/{id}/left-without', { params: { path: { id: personId } } })),
  });
}

/** Puts a pair that is off the lists back on them, undecided. */
export function reopenPair(suggestionId: string) {
  return answerOf(
    api.POST('/suggestions/{id}/reviews', {
      params: { path: { id: suggestionId } },
      body: { decision: 'reopen' },
    }),
  );
}

/**
 * Notes the decision in what was read and counted, so that the list keeps its places. A part that is being read at that moment may be from before:
 * the decision is noted in it, too, when it has come.
 */
export function noteReview(
  queryClient: QueryClient,
  personId: string,
  { suggestionId, standing }: Schemas['ReviewStored'],
): void {
  const { queryKey } = suggestionsQuery(personId);
  const noted = (suggestions: readonly Suggestion[]) =>
    suggestions.map((one) => (one.id === suggestionId ? { ...one, ...standing } : one));
  const note = () =>
    queryClient.setQueryData(queryKey, (old) => {
      if (old === undefined) {
        return old;
      }
      const reviewed = inOrder(inParts(old.pages)).find(({ id }) => id === suggestionId);
      const before = reviewed?.review?.decision ?? null;
      return {
        ...old,
        pages: old.pages.map((page) => ({
          ...page,
          totals: totalsAfter(page.totals, before, standing.review?.decision ?? null),
          items: noted(page.items),
          nearMisses: noted(page.nearMisses),
          reviewed: noted(page.reviewed),
        })),
      };
    });
  note();
  const query = queryClient.getQueryCache().find({ queryKey, exact: true });
  if (query?.state.fetchStatus === 'fetching') {
    void query.promise?.then(note, () => undefined);
  }
}
