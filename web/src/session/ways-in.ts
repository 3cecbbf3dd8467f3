import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, doneBy } from '../api/client.ts';

/** How one can sign in here. */
export const waysInQuery = queryOptions({
  queryKey: ['ways-in'],
  queryFn: () => answerOf(api.GET('/session/ways-in')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The users that the demonstration signs in without a password. */
export const demoUsers = ['coach', 'manager', 'coordinator', 'officer', 'admin'] as const;
/** See {@link demoUsers}. */
export type DemoUser = (typeof demoUsers)[number];

/** Signs in a user of the demonstration. Throws an `ApiProblem` with status 404 where there is no demonstration. */
export async function signInDemo(user: DemoUser): Promise<void> {
  await answerOf(api.POST('/demo/sign-in', { body: { user } }));
}

/** Signs in with an access token of the site. Throws an `ApiProblem` with status 401 when it does not work. */
export async function signInWithToken(token: string): Promise<void> {
  await doneBy(api.POST('/session', { body: { token } }));
}
