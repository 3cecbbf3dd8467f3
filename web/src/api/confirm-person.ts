import { answerOf, api } from './client.ts';

/** Says that what is told of the person is still true. Throws as {@link answerOf} does. */
export function confirmPerson(personId: string) {
  return answerOf(api.POST('/candidates/{id}/confirmations', { params: { path: { id: personId } } }));
}
