import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** A proposal as it is sent. */
export type ProposalSubmission = Schemas['ProposalSubmission'];
/** One fact that a person can consent to telling. */
export type Fact = ProposalSubmission['consent']['facts'][number];

/** The suggestion that is proposed. */
export function suggestionQuery(personId: string, suggestionId: string) {
  return queryOptions({
    queryKey: ['suggestions', personId, 'one', suggestionId],
    queryFn: () => answerOf(api.GET('/suggestions/{id}', { params: { path: { id: suggestionId } } })),
  });
}

/** What the manager would be told of the facts, and what stands in the way now. */
export function proposalPreviewQuery(suggestionId: string, facts: readonly Fact[]) {
  return queryOptions({
    queryKey: ['proposal-preview', suggestionId, facts],
    queryFn: () => answerOf(api.POST('/proposals/preview', { body: { suggestionId, facts: [...facts] } })),
    placeholderData: keepPreviousData,
  });
}

/** What was written when the suggestion was approved by this review; null for nothing. */
export function approvalReasonQuery(suggestionId: string, reviewId: string) {
  return queryOptions({
    queryKey: ['reviews', suggestionId, reviewId, 'comment'],
    queryFn: async () => {
      const params = { path: { id: suggestionId } };
      const { items } = await answerOf(api.GET('/suggestions/{id}/reviews', { params }));
      return items.find(({ id }) => id === reviewId)?.comment ?? null;
    },
  });
}

/** Proposes the pair; the same key is stored once. Throws an `ApiProblem` `needs-written-reason` when something stands in the way. */
export function sendProposal(body: ProposalSubmission, key: string) {
  return answerOf(api.POST('/proposals', { params: { header: { 'idempotency-key': key } }, body }));
}
