import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { principalRoles, waysIn } from '../http/authentication/authenticator.ts';
import { claimText } from '../http/authentication/principal-claims.ts';
import { Problem } from '../http/problems/problem.ts';
import { object } from '../http/schema-registry.ts';

const sessionId = z.string().regex(/^[\da-f]{64}$/);

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
          .array(
            object('OpenSession', 'A browser that is signed in.', {
              id: sessionId.describe('Names it to end it; nobody can sign in by it.'),
              way: z.enum(waysIn).describe('How it was signed in.'),
              signedInAt: z.iso.datetime().describe('When it was signed in.'),
              validUntil: z.iso.datetime().describe('When it ends by itself.'),
              isThis: z.boolean().describe('Whether it is the one that asks.'),
            }),
          )
          .describe('The sessions.'),
      }),
    },
  },
  async handle(_request, { sessions }, { id: principalId, session }) {
    const items = (await sessions.list(principalId)).map(({ id, way, signedInAt, validUntil }) => ({
      id,
      way,
      signedInAt: signedInAt.toISOString(),
      validUntil: validUntil.toISOString(),
      isThis: id === session?.id,
    }));
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
  params: z.strictObject({ id: sessionId.describe('Which.') }),
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

const endSessionsOfRoute = defineRoute({
  operationId: 'endSessionsOf',
  audit: 'nothing',
  method: 'delete',
  path: '/principals/{id}/sessions',
  tag: 'session',
  summary: 'Sign somebody out everywhere',
  description:
    'For an administrator, when somebody has left or lost a device: ends every session of theirs that reaches one of your nodes, at once. ' +
    'That they can not sign in again is done where they get their roles.',
  roles: ['admin'],
  params: z.strictObject({ id: claimText.describe('Whose.') }),
  responses: { 204: { description: 'Ended.' } },
  problems: ['not-found'],
  async handle({ params: { id: principalId } }, { sessions }, { nodes }) {
    if ((await sessions.end({ principalId, nodes })) === 0) {
      throw noSession();
    }
    return { status: 204, body: undefined };
  },
});

/** The routes of the sessions that one has, and of ending somebody's. */
export const ownSessionRoutes = [listSessionsRoute, endSessionRoute, endSessionsRoute, endSessionsOfRoute];

function removal(sessions: { removeCookie(): string }): Readonly<Record<string, string>> {
  return { 'Set-Cookie': sessions.removeCookie() };
}

function noSession(): Problem {
  return new Problem('not-found', {
    en: 'Nobody is signed in there, or no longer.',
    sv: 'Ingen är inloggad där, eller inte längre.',
  });
}
