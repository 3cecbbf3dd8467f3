import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** The person's profile. */
export function personQuery(personId: string) {
  return queryOptions({
    queryKey: ['person', personId],
    queryFn: () => answerOf(api.GET('/candidates/{id}', { params: { path: { id: personId } } })),
  });
}
