import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.ts';
import { noteStored } from '../api/note-stored.ts';
import { pageByPage } from '../api/page-by-page.ts';
import type { paths } from '../api/schema.d.ts';

/** A proposal as who knows the person reads it. */
export type Proposal = Extract<Schemas['AnyProposal'], { for: 'coach' }>;
/** A placement as who knows the person reads it. */
export type Placement = Extract<Schemas['AnyPlacement'], { for: 'coach' }>;

/** Which proposals; see the API. */
type ProposalsFilter = Omit<
  NonNullable<paths['/proposals']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;
/** Which placements; see the API. */
type PlacementsFilter = Omit<
  NonNullable<paths['/placements']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

const pageSize = 100;

/** Proposals, latest first, page by page. */
export function proposalsQuery(filter: ProposalsFilter) {
  return infiniteQueryOptions({
    queryKey: ['proposals', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/proposals', {
          params: {
            query: { ...filter, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    ...pageByPage,
  });
}

/** One proposal. */
export function proposalQuery(id: string) {
  return queryOptions({
    queryKey: ['proposal', id],
    queryFn: () => answerOf(api.GET('/proposals/{id}', { params: { path: { id } } })),
  });
}

/** Placements, latest start first, page by page. */
export function placementsQuery(filter: PlacementsFilter) {
  return infiniteQueryOptions({
    queryKey: ['placements', filter],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/placements', {
          params: {
            query: { ...filter, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    ...pageByPage,
  });
}

/** How many proposals and placements wait or stand so. */
export function wayCountsQuery(filter: { readonly coach?: 'me'; readonly nodeId?: string }) {
  return queryOptions({
    // what changes the list of proposals changes it, and what changes that of placements does, too
    queryKey: ['proposals', 'counts', filter],
    queryFn: () => answerOf(api.GET('/way-counts', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });
}

/** One placement. */
export function placementQuery(id: string) {
  return queryOptions({
    queryKey: ['placement', id],
    queryFn: () => answerOf(api.GET('/placements/{id}', { params: { path: { id } } })),
  });
}

/** Those that are told to who knows the people. */
export function toldToCoach<One extends { readonly for: string }>(
  all: readonly One[],
): Extract<One, { for: 'coach' }>[] {
  return all.filter((one): one is Extract<One, { for: 'coach' }> => one.for === 'coach');
}

/** Notes a step of a proposal or placement in what was read: what else tells of it is read again. */
export async function noteStep(
  queryClient: QueryClient,
  stored: { readonly proposal?: Schemas['AnyProposal']; readonly placement?: Placement },
): Promise<void> {
  const { proposal, placement } = stored;
  if (proposal !== undefined) {
    await noteStored(queryClient, proposalQuery(proposal.id), proposal);
  }
  if (placement !== undefined) {
    await noteStored(queryClient, placementQuery(placement.id), placement);
    await queryClient.invalidateQueries({ queryKey: ['proposal', placement.proposalId] });
  }
  await Promise.all(
    [['proposals'], ['placements'], ['work-list'], ['suggestions']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
}
