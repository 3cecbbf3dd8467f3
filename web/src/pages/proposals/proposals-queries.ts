import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { type OwnProposal, ownOf } from '../../api/own-proposals-query.ts';
import { pageByPage } from '../../api/page-by-page.ts';

/** What a workplace answers. */
export type Answer = Schemas['ProposalAnswer'];

/** How many are read at a time of those that one has dealt with. */
const aPage = 50;

/** A proposal to one's workplace. Throws an `ApiProblem` 404 when there is none. */
export function ownProposalQuery(id: string) {
  return queryOptions({
    queryKey: ['proposal', id],
    queryFn: async () => toOwn(await answerOf(api.GET('/proposals/{id}', { params: { path: { id } } }))),
  });
}

/** How often it is asked anew whether the consent still stands, in milliseconds; what is withdrawn is told at once besides. */
const consentCheckMs = 60_000;

/**
 * Who is proposed, as far as the consent that stands tells it. Kept no longer than it is shown. Throws an `ApiProblem` 404 when there is no such
 * proposal to one's workplace.
 */
export function disclosureQuery(id: string) {
  return queryOptions({
    queryKey: ['proposal', id, 'disclosure'],
    queryFn: () => answerOf(api.GET('/proposals/{id}/disclosure', { params: { path: { id } } })),
    gcTime: 0,
    staleTime: 0,
    refetchInterval: consentCheckMs,
  });
}

/** The proposals of which one has asked the coach, latest first. */
export const askedProposalsQuery = queryOptions({
  queryKey: ['proposal', 'own', 'reply'],
  queryFn: async () => {
    const query = { needs: 'reply', limit: 100 } as const;
    return ownOf((await answerOf(api.GET('/proposals', { params: { query } }))).items);
  },
});

/** All proposals to one's workplaces, page by page, latest first. */
export const allProposalsQuery = infiniteQueryOptions({
  queryKey: ['proposal', 'own', 'all'],
  queryFn: async ({ pageParam }) => {
    const query = { limit: aPage, ...(pageParam === null ? {} : { cursor: pageParam }) };
    const { items, next } = await answerOf(api.GET('/proposals', { params: { query } }));
    return { items: ownOf(items), next };
  },
  ...pageByPage,
});

/** Answers a proposal. Throws an `ApiProblem` `out-of-order` when it can't be answered any more. */
export async function answerProposal(id: string, body: Answer): Promise<OwnProposal> {
  return toOwn(await answerOf(api.POST('/proposals/{id}/answers', { params: { path: { id } }, body })));
}

/** Asks the coach before one answers; the same `key` again asks nothing twice. Throws as {@link answerProposal} does. */
export async function askAboutProposal(id: string, text: string, key: string): Promise<OwnProposal> {
  const params = { path: { id }, header: { 'idempotency-key': key } };
  return toOwn(await answerOf(api.POST('/proposals/{id}/questions', { params, body: { text } })));
}

function toOwn(proposal: Schemas['AnyProposal']): OwnProposal {
  if (proposal.for !== 'manager') {
    throw new Error('The proposal is not told as to a manager.');
  }
  return proposal;
}
