import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';

const signOutRoute = defineRoute({
  operationId: 'signOut',
  method: 'delete',
  path: '/session',
  tag: 'session',
  summary: 'Sign out of the browser',
  description:
    'Ends the session of the cookie: neither it nor a copy of it signs in any more. An access token ends by itself alone.',
  roles: principalRoles,
  responses: {
    204: { description: 'Signed out.', headers: { 'Set-Cookie': 'Removes the cookie.' } },
  },
  async handle(_request, { sessions }, { session }) {
    const headers = session === undefined ? {} : { 'Set-Cookie': await sessions.close(session) };
    return { status: 204, body: undefined, headers };
  },
});

/** The routes of being signed in with a browser. */
export const sessionRoutes = [signOutRoute];
