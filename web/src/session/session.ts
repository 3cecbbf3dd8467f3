import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneBy, type Schemas } from '../api/client.ts';
import { beginDrafts, endDrafts } from './drafts.ts';

/** Who is signed in, and what they may. */
export type Session = Schemas['Me'];
/** What one can be in Passa; see the glossary. */
export type UserRole = Session['roles'][number];

/** The users that the demonstration signs in without a password. */
export const demoUsers = ['coach', 'manager', 'coordinator'] as const;
/** See {@link demoUsers}. */
export type DemoUser = (typeof demoUsers)[number];

/** What shows the API that one of our own pages sends what changes something; the browser's cookie says who one is. */
let csrfToken: string | null = null;

api.use({
  onRequest({ request }) {
    if (csrfToken !== null && request.method !== 'GET') {
      request.headers.set('x-csrf-token', csrfToken);
    }
  },
});

/** Who is signed in. Throws an `ApiProblem` with status 401 when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await answerOf(api.GET('/me'));
    csrfToken = session.csrfToken;
    beginDrafts(session.id);
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Signs in a user of the demonstration. Throws an `ApiProblem` with status 404 where there is no demonstration. */
export async function signInDemo(user: DemoUser): Promise<void> {
  await answerOf(api.POST('/demo/sign-in', { body: { user } }));
}

/** Ends the session, and forgets what was typed and not stored on this device. Throws as {@link answerOf} does. */
export async function signOut(): Promise<void> {
  await doneBy(api.DELETE('/session'));
  csrfToken = null;
  endDrafts();
}
