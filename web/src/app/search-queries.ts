import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.ts';

/** What the search finds one of. */
export type FoundKind = Schemas['FoundGroup']['kind'];
/** What the search found. */
export type FoundItem = Schemas['FoundItem'];

/** People, roles and workplaces that the query means, by kind and the best first; none for an empty one. */
export function searchQuery(query: string) {
  return queryOptions({
    queryKey: ['search', query],
    queryFn: () => answerOf(api.GET('/search', { params: { query: { q: query } } })),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
}
