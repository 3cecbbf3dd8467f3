import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** A person as lists show them. */
export type Person = Schemas['CandidateListItem'];

const pageSize = 50;
const firstPage: string | null = null;

/** The people whose case number or own words meet the query, page by page; all with an empty one. */
export function peopleQuery(query: string) {
  return infiniteQueryOptions({
    queryKey: ['people', query],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/candidates', {
          params: {
            query: {
              limit: pageSize,
              ...(query === '' ? {} : { q: query }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
