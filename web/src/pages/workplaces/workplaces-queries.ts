import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { orPageError, pageByPage } from '../../api/page-by-page.ts';

/** A workplace as it is stored. */
export type Workplace = Schemas['Workplace'];

const pageSize = 50;
/** More roles or managers than a page can choose among are not shown. */
const most = 100;

/** What workplaces are filtered by; empty for all. */
interface WorkplaceFilter {
  readonly q: string;
  readonly nodeId: string;
}

/** The workplaces of one's nodes by name, page by page. */
export function workplacesQuery({ q, nodeId }: WorkplaceFilter) {
  return infiniteQueryOptions({
    queryKey: ['workplaces', { q, nodeId }],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/workplaces', {
          params: {
            query: {
              limit: pageSize,
              ...(q === '' ? {} : { q }),
              ...(nodeId === '' ? {} : { nodeId }),
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

/** One workplace. */
export function workplaceQuery(id: string) {
  return queryOptions({
    queryKey: ['workplace', id],
    queryFn: () => answerOf(api.GET('/workplaces/{id}', { params: { path: { id } } })),
  });
}

/** The roles of a workplace. */
export function workplaceRolesQuery(workplace: string) {
  return queryOptions({
    queryKey: ['roles', { workplace }],
    queryFn: async () =>
      (await answerOf(api.GET('/roles', { params: { query: { workplace, limit: most } } }))).items,
  });
}

/** A manager of some workplace. */
export interface KnownManager {
  readonly id: string;
  /** Null when they have not signed in. */
  readonly name: string | null;
}

/** The managers that workplaces of the node have, by name. */
export function managersQuery(nodeId: string) {
  return queryOptions({
    // no list that moves under one's eyes: it is read anew when it is opened
    queryKey: ['workplace', 'managers', nodeId],
    queryFn: async (): Promise<KnownManager[]> => {
      const { items } = await answerOf(
        api.GET('/workplaces', { params: { query: { nodeId, limit: most } } }),
      );
      const managers = new Map<string, KnownManager>();
      for (const { managerId: id, managerName: name } of items) {
        if (id !== undefined) {
          managers.set(id, { id, name });
        }
      }
      return [...managers.values()].sort((one, other) =>
        (one.name ?? `\uffff${one.id}`).localeCompare(other.name ?? `\uffff${other.id}`, 'sv'),
      );
    },
  });
}
