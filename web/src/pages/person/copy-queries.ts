import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** Everything that is held about one person. */
export type PersonCopy = Schemas['PersonCopy'];

/** The copy of what is held about the person. To show it is an entry of the log: it is read once, when it is asked for. */
export function copyQuery(personId: string) {
  return queryOptions({
    queryKey: ['copy', personId],
    queryFn: () => answerOf(api.GET('/candidates/{id}/copy', { params: { path: { id: personId } } })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
