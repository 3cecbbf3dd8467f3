import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneBy, type Schemas } from '../../api/client.ts';

/** A browser where one is signed in. */
export type OpenSession = Schemas['OpenSession'];

/** Where one is signed in, the latest first. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await answerOf(api.GET('/me/sessions'))).items,
});

/** Signs another browser out. Throws as `doneBy` does. */
export async function endSession(id: string): Promise<void> {
  await doneBy(api.DELETE('/me/sessions/{id}', { params: { path: { id } } }));
}

/** Signs all out, this one too. Throws as `doneBy` does. */
export async function endSessions(): Promise<void> {
  await doneBy(api.DELETE('/me/sessions'));
}
