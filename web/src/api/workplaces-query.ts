import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** A manager has a handful. */
const most = 100;

/** The first hundred workplaces that one may see: of a manager all own ones. */
export const ownWorkplacesQuery = queryOptions({
  queryKey: ['workplaces', 'own'],
  queryFn: async () => (await answerOf(api.GET('/workplaces', { params: { query: { limit: most } } }))).items,
});
