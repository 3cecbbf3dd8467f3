import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import { pageByPage } from '../../api/page-by-page.ts';

/** A person who comes to one's workplace, by the name of the proposal. */
export type OwnPlacement = Schemas['PlacementAtWorkplace'];

/** More than a workplace has at a time. */
const aPage = 100;

/** The placements at one's workplaces, page by page, latest start first; read again as soon as one of them changes. */
export const ownPlacementsQuery = infiniteQueryOptions({
  queryKey: ['placement', 'own'],
  queryFn: async ({ pageParam }) => {
    const query = { limit: aPage, ...(pageParam === null ? {} : { cursor: pageParam }) };
    const { items, next } = await answerOf(api.GET('/placements', { params: { query } }));
    return { items: items.filter((one) => one.for === 'manager'), next };
  },
  ...pageByPage,
});
