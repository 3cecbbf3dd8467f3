import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** More than a manager describes. */
const most = 100;

/** A role. While it waits to be matched it is asked again. */
export function roleQuery(roleId: string) {
  return queryOptions({
    queryKey: ['role', roleId],
    queryFn: () => answerOf(api.GET('/roles/{id}', { params: { path: { id: roleId } } })),
    refetchInterval: ({ state }) => (state.data?.matched === false ? 2_000 : false),
  });
}

/** The first hundred roles that one may see: of a manager all own ones. While one of them waits to be matched it is asked again. */
export const ownRolesQuery = queryOptions({
  queryKey: ['roles', 'own'],
  queryFn: async () => (await answerOf(api.GET('/roles', { params: { query: { limit: most } } }))).items,
  refetchInterval: ({ state }) => (state.data?.some(({ matched }) => !matched) === true ? 2_000 : false),
});
