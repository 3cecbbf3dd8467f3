import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { orPageError, pageByPage } from '../../api/page-by-page.ts';
import type { RolesSearch } from './roles-search.ts';

/** A role as lists show it. */
export type ListedRole = Schemas['RoleListItem'];

const pageSize = 100;

/** The roles that the address asks for, page by page; the first page says how many there are with each filter. */
export function rolesQuery(search: RolesSearch) {
  const { q, nodeId, workplace, status = 'open', needs, review, sort = 'usual' } = search;
  const filters = {
    ...(q && { q }),
    ...(nodeId && { nodeId }),
    ...(workplace && { workplace }),
    ...(status !== 'all' && { status }),
    ...(needs && { needs }),
    ...(review && { review }),
  };
  return infiniteQueryOptions({
    queryKey: ['roles', filters, sort],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/roles', {
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
