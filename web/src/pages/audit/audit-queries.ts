import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { pageByPage } from '../../api/page-by-page.ts';
import type { AuditSearch } from './audit-search.ts';

/** Something that somebody did. */
export type AuditEntry = Schemas['AuditEntry'];

const pageSize = 50;
/** To look is an entry of the log, too: who comes back to the page has not asked to look again. */
const onlyWhenAsked = { refetchOnWindowFocus: false } as const;

/** What the address asks of the log, latest first, page by page. */
export function auditQuery({ reference, by, action, from, to }: AuditSearch) {
  const filters = {
    ...(reference !== undefined && { reference }),
    ...(by !== undefined && { principalId: by }),
    ...(action !== undefined && { action }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return infiniteQueryOptions({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/audit', {
          params: {
            query: { ...filters, limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    ...pageByPage,
    ...onlyWhenAsked,
    // that there is no such person is an answer
    retryOnMount: false,
    placeholderData: keepPreviousData,
  });
}

/** Whether the log is as it was written. */
export const auditCheckQuery = queryOptions({
  queryKey: ['audit-check'],
  queryFn: () => answerOf(api.GET('/audit/check')),
});

/** Who has read a person, latest day first, page by page. */
export function readersQuery(personId: string) {
  return infiniteQueryOptions({
    queryKey: ['readers', personId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/candidates/{id}/readers', {
          params: {
            path: { id: personId },
            query: { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    ...pageByPage,
    ...onlyWhenAsked,
  });
}
