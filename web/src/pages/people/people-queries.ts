import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { orPageError, pageByPage } from '../../api/page-by-page.ts';
import { type PeopleSearch, peopleSorts } from './people-search.ts';

/** A person as lists show them. */
export type Person = Schemas['CandidateListItem'];

const pageSize = 100;

/** The people whom the address asks for, page by page; the first page says how many there are with each filter. */
export function peopleQuery(search: PeopleSearch) {
  const { q, nodeId, coach = 'usual', status = 'open', since, needs, review, sort = peopleSorts[0] } = search;
  const filters = {
    ...(q && { q }),
    ...(nodeId && { nodeId }),
    ...(coach !== 'all' && { coach }),
    ...(status !== 'all' && { status }),
    ...(since && { since }),
    ...(needs && { needs }),
    ...(review && { review }),
  };
  return infiniteQueryOptions({
    queryKey: ['people', filters, sort],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/candidates', {
          params: {
            query: {
              ...filters,
              sort,
              limit: pageSize,
              ...(pageParam === null ? { counts: 'true' } : { cursor: pageParam }),
            },
          },
        }),
      ),
    ...pageByPage,
    ...orPageError,
    placeholderData: keepPreviousData,
  });
}
