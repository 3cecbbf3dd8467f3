import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { pageByPage } from '../../api/page-by-page.ts';
import type { Language } from '../../texts/texts.ts';

/** A match list with what stands on it. */
export type MatchList = Schemas['MatchList'];
/** A match list without what stands on it. */
export type MatchListFacts = Schemas['MatchListFacts'];
/** A request for a match list. */
export type MatchListSubmission = Schemas['MatchListSubmission'];

const pageSize = 20;
const mostFound = 20;

/** The match lists that one has asked for, latest first, page by page. */
export function matchListsQuery() {
  return infiniteQueryOptions({
    queryKey: ['match-lists'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/match-lists', {
          params: { query: { limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    ...pageByPage,
  });
}

/** A match list. */
export function matchListQuery(id: string) {
  return queryOptions({ queryKey: ['match-list', id], queryFn: () => readList(id, {}) });
}

/** What speaks most for each suggestion of a match list, by its id. It takes the API some time, so it is asked for when it is shown. */
export function reasonsQuery(id: string, lang: Language) {
  return queryOptions({
    queryKey: ['match-list', id, 'reasons', lang],
    queryFn: async () => {
      const { items } = await readList(id, { include: 'reason', lang });
      return new Map(
        items.flatMap(({ suggestions, nearMisses }) =>
          [...suggestions, ...nearMisses].map((one) => [one.id, one.reason ?? ''] as const),
        ),
      );
    },
  });
}

async function readList(
  id: string,
  query: { readonly include?: 'reason'; readonly lang?: Language },
): Promise<MatchList> {
  const list = await answerOf(api.GET('/match-lists/{id}', { params: { path: { id }, query } }));
  if (typeof list === 'string') {
    throw new Error('The match list came as a file.');
  }
  return list;
}

/** Someone or something that a list can be asked for. */
export interface Subject {
  readonly id: string;
  readonly name: string | null;
  /** Workplace and town of a role; null where there is none to tell. */
  readonly where: string | null;
}

/** The roles or people of the node whose words meet the query, the first of them. */
export function subjectsQuery(kind: MatchList['for'], nodeId: string, text: string) {
  return queryOptions({
    queryKey: [kind === 'roles' ? 'roles' : 'people', 'to-choose', nodeId, text],
    queryFn: async (): Promise<readonly Subject[]> => {
      const params = { query: { nodeId, limit: mostFound, ...(text === '' ? {} : { q: text }) } };
      if (kind === 'roles') {
        const open = { query: { ...params.query, status: 'open' } } as const;
        const { items } = await answerOf(api.GET('/roles', { params: open }));
        return items.map(({ id, title = null, workplaceName, town }) => ({
          id,
          name: title,
          where: whereOf(workplaceName, town),
        }));
      }
      const { items } = await answerOf(api.GET('/candidates', { params }));
      return items.map(({ id, reference }) => ({ id, name: reference, where: null }));
    },
    placeholderData: keepPreviousData,
  });
}

/** Many a workplace has its town in its name. */
function whereOf(workplace: string | null, town: string | null): string | null {
  return workplace === null || town === null || workplace.includes(town)
    ? (workplace ?? town)
    : `${workplace}, ${town}`;
}

/** One of those that are chosen. */
export function subjectQuery(kind: MatchList['for'], id: string) {
  return queryOptions({
    queryKey: [kind === 'roles' ? 'role' : 'person', id, 'name'],
    queryFn: async (): Promise<Subject> => {
      const params = { path: { id } };
      if (kind === 'roles') {
        const { title = null, workplaceId } = await answerOf(api.GET('/roles/{id}', { params }));
        if (workplaceId === undefined) {
          return { id, name: title, where: null };
        }
        const at = { path: { id: workplaceId } };
        const { name, town } = await answerOf(api.GET('/workplaces/{id}', { params: at }));
        return { id, name: title, where: whereOf(name ?? null, town) };
      }
      return {
        id,
        name: (await answerOf(api.GET('/candidates/{id}', { params }))).reference,
        where: null,
      };
    },
  });
}

/** Asks for a match list; throws as {@link answerOf} does. */
export function askForList(body: MatchListSubmission) {
  return answerOf(api.POST('/match-lists', { body }));
}
