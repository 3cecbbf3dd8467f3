import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

const pageSize = 50;
const firstPage: string | null = null;

/** The roles that one may see, page by page: a manager's own, others' those of their nodes. */
export function rolesQuery() {
  return infiniteQueryOptions({
    queryKey: ['roles'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/roles', {
          params: { query: { limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });
}
