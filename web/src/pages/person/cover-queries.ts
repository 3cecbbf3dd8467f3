import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** Who has stood in for the coach of the person, latest first. */
export function coversQuery(personId: string) {
  return queryOptions({
    queryKey: ['person', personId, 'covers'],
    queryFn: async () =>
      (await answerOf(api.GET('/candidates/{id}/covers', { params: { path: { id: personId } } }))).items,
  });
}

/** Stands in for the coach of the person from now on. Throws an `ApiProblem` for a day that is too late. */
export function coverPerson(personId: string, body: Schemas['CoverSubmission']): Promise<Schemas['Cover']> {
  return answerOf(api.POST('/candidates/{id}/covers', { params: { path: { id: personId } }, body }));
}
