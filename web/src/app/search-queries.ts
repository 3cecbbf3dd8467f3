import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { Session } from '../session/session.ts';

/** How many of each kind are found. */
const mostOfEach = 6;

/** The people and roles whose words are like the query, of the kinds that the session may list; none for an empty one. */
export function searchQuery(query: string, session: Session | undefined) {
  return queryOptions({
    queryKey: ['search', query],
    queryFn: async () => {
      const params = { query: { q: query, limit: mostOfEach } };
      const [people, roles] = await Promise.all([
        session?.may.includes('listCandidates') === true
          ? answerOf(api.GET('/candidates', { params }))
          : null,
        session?.may.includes('listRoles') === true ? answerOf(api.GET('/roles', { params })) : null,
      ]);
      return { people: people?.items ?? [], roles: roles?.items ?? [] };
    },
    enabled: query !== '' && session !== undefined,
    placeholderData: keepPreviousData,
  });
}
