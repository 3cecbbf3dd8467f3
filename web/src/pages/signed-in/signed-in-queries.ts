import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.ts';
import { orPageError, pageByPage } from '../../api/page-by-page.ts';

/** A browser that somebody is signed in with. */
export type SessionOfSomebody = Schemas['SessionOfSomebody'];

const pageSize = 50;

/** Who is signed in, the latest first, page by page; with `q` only those whose name or id contains it. */
export function signedInQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['sessions', 'of-others', q],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/sessions', {
          params: {
            query: {
              limit: pageSize,
              ...(q === '' ? {} : { q }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    ...pageByPage,
    ...orPageError,
    placeholderData: keepPreviousData,
  });
}

/** Signs one browser of somebody's out. Throws as `doneBy` does. */
export async function endSessionOf(id: string): Promise<void> {
  await doneBy(api.DELETE('/sessions/{id}', { params: { path: { id } } }));
}

/** Signs somebody out everywhere. Throws as `doneBy` does. */
export async function endSessionsOf(principalId: string): Promise<void> {
  await doneBy(api.DELETE('/principals/{id}/sessions', { params: { path: { id: principalId } } }));
}
