import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';

/** A person's objection to being matched. */
export type Objection = Schemas['Objection'];

/** What the person has objected to, latest first. */
export function objectionsQuery(personId: string) {
  return queryOptions({
    queryKey: ['person', personId, 'objections'],
    queryFn: async () =>
      (await answerOf(api.GET('/candidates/{id}/objections', { params: { path: { id: personId } } }))).items,
  });
}

/** Records that the person objects. Throws an `ApiProblem` for a day that is to come, and where an objection stands. */
export function recordObjection(personId: string, body: Schemas['ObjectionSubmission']): Promise<Objection> {
  return answerOf(api.POST('/candidates/{id}/objections', { params: { path: { id: personId } }, body }));
}

/** Answers the objection. Throws an `ApiProblem` where somebody has, or the person has taken it back. */
export function answerObjection(
  { candidateId, id }: Objection,
  body: Schemas['ObjectionAnswer'],
): Promise<Objection> {
  return answerOf(
    api.POST('/candidates/{id}/objections/{objectionId}/answers', {
      params: { path: { id: candidateId, objectionId: id } },
      body,
    }),
  );
}

/** Records that the person takes the objection back. Throws an `ApiProblem` where it stands no more. */
export function withdrawObjection({ candidateId, id }: Objection): Promise<Objection> {
  return answerOf(
    api.POST('/candidates/{id}/objections/{objectionId}/withdrawals', {
      params: { path: { id: candidateId, objectionId: id } },
    }),
  );
}
