import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '../../session/session.ts';
import { placementsQuery, proposalsQuery, wayCountsQuery } from '../../way/way-queries.ts';
import { groupsOf, type PlacementsSearch, type WayGroup } from './placements-search.ts';

/** Whose proposals and placements. */
export interface WhoseFilter {
  readonly coach?: 'me';
  readonly nodeId?: string;
}

/** Whose are shown: a coach's own unless the address says all, everybody's to others. */
export function whoseFilter(
  { coach: chosen, nodeId }: PlacementsSearch,
  { roles }: Session,
): { readonly coach: 'me' | 'all'; readonly filter: WhoseFilter } {
  const coach = chosen ?? (roles.includes('coach') ? 'me' : 'all');
  return {
    coach,
    filter: { ...(coach === 'me' ? { coach } : {}), ...(nodeId === undefined ? {} : { nodeId }) },
  };
}

/** What one part of the list asks the API for. */
export function askedOf(group: WayGroup, filter: WhoseFilter) {
  switch (group) {
    case 'reply':
    case 'placement':
    case 'answer':
      return { of: 'proposals', filter: { ...filter, needs: group } } as const;
    case 'start':
    case 'follow-up':
      return { of: 'placements', filter: { ...filter, needs: group } } as const;
    case 'planned':
    case 'running':
    case 'ended':
    case 'called-off':
      return { of: 'placements', filter: { ...filter, state: group } } as const;
  }
}

/** Begins to fetch what the page will show first. */
export function prefetchWay(queryClient: QueryClient, search: PlacementsSearch, session: Session): void {
  const { filter } = whoseFilter(search, session);
  void queryClient.prefetchQuery(wayCountsQuery(filter));
  for (const group of groupsOf(search)) {
    const asked = askedOf(group, filter);
    void (asked.of === 'proposals'
      ? queryClient.prefetchInfiniteQuery(proposalsQuery(asked.filter))
      : queryClient.prefetchInfiniteQuery(placementsQuery(asked.filter)));
  }
}
