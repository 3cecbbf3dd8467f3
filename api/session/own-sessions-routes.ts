import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { object } from '../http/schema-registry.ts';
import { noSession, sessionFields, sessionId, showSession } from './session-fields.ts';

const listSessionsRoute = defineRoute({
  operationId: 'listSessions',
  audit: 'nothing',
  path: '/me/sessions',
  tag: 'session',
  summary: 'Where you are signed in with a browser',
  roles: principalRoles,
  responses: {
    200: {
      description: 'The sessions that are open, the latest first.',
      schema: object('SessionList', 'Sessions.', {
        items: z
          .array(object('OpenSession', 'A browser that is signed in.', sessionFields))
          .describe('The sessions.'),
      }),
    },
  },
  async handle(_request, { sessions }, { id: principalId, session }) {
    const items = (await sessions.list(principalId)).map((one) => showSession(one, session));
    return { status: 200, body: { items } };
  },
});

const ended = {
  204: {
    description: 'Ended.',
    headers: { 'Set-Cookie': 'Removes the cookie, where it is the one that asks.' },
  },
} as const;

const endSessionRoute = defineRoute({
  operationId: 'endSession',
  audit: 'nothing',
  method: 'delete',
  path: '/me/sessions/{id}',
  tag: 'session',
  summary: 'Sign out a browser of yours, from another',
  description: 'Ends at once, with its streams of events.',
  roles: principalRoles,
  params: z.strictObject({ id: sessionId.clone().describe('Which.') }),
  responses: ended,
  problems: ['not-found'],
  async handle({ params: { id } }, { sessions }, { id: principalId, session }) {
    if ((await sessions.end({ id, principalId })) === 0) {
      throw noSession();
    }
    return { status: 204, body: undefined, headers: id === session?.id ? removal(sessions) : {} };
  },
});

const endSessionsRoute = defineRoute({
  operationId: 'endSessions',
  audit: 'nothing',
  method: 'delete',
  path: '/me/sessions',
  tag: 'session',
  summary: 'Sign out everywhere',
  description: 'Ends every session of yours at once, this one too. Access tokens end by themselves alone.',
  roles: principalRoles,
  responses: ended,
  async handle(_request, { sessions }, { id: principalId, session }) {
    await sessions.end({ principalId });
    return { status: 204, body: undefined, headers: session === undefined ? {} : removal(sessions) };
  },
});

/** The routes of the sessions that one has. */
export const ownSessionRoutes = [listSessionsRoute, endSessionRoute, endSessionsRoute];

function removal(sessions: { removeCookie(): string }): Readonly<Record<string, string>> {
  return { 'Set-Cookie': sessions.removeCookie() };
}
