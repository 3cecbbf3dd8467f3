import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** A node in numbers. */
export type Overview = Schemas['NodeOverview'];

/** How often it is read again while lists are being remade, in milliseconds. */
const whileRemadeMs = 5_000;

/** The numbers of a node; read again by itself while its lists are being remade. */
export function overviewQuery(nodeId: string) {
  return queryOptions({
    queryKey: ['overview', nodeId],
    queryFn: () => answerOf(api.GET('/nodes/{id}/overview', { params: { path: { id: nodeId } } })),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.lists.beingRemade > 0 ? whileRemadeMs : false,
  });
}
