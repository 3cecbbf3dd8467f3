import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { keyIdOf } from '../http/authentication/own-tokens.ts';
import { Problem } from '../http/problems/problem.ts';
import { object } from '../http/schema-registry.ts';
import { othersSessionRoutes } from './others-sessions-routes.ts';
import { ownSessionRoutes } from './own-sessions-routes.ts';
import { providerRoutes } from './provider-routes.ts';
import { signedInUntil } from './signed-in-until.ts';

const readWaysInRoute = defineRoute({
  operationId: 'readWaysIn',
  audit: 'nothing',
  path: '/session/ways-in',
  tag: 'session',
  summary: 'How one can sign in here',
  roles: 'public',
  responses: {
    200: {
      description: 'The ways.',
      schema: object('WaysIn', 'How one can sign in with a browser.', {
        demonstration: z
          .boolean()
          .describe('Whether this is a demonstration: anybody signs in, without a password.'),
        provider: z
          .union([
            object('WayInByProvider', 'The identity provider of the site.', {
              name: z.string().describe('What people know it as.'),
            }),
            z.null(),
          ])
          .describe('Whether one signs in at an identity provider; null when there is none.'),
        token: z.boolean().describe('Whether one signs in with an access token that the site has issued.'),
      }),
    },
  },
  async handle(_request, { signInDemo, providerSignIn, ownTokens }) {
    return {
      status: 200,
      body: {
        demonstration: signInDemo !== null,
        provider: providerSignIn && { name: providerSignIn.name },
        token: ownTokens !== null,
      },
    };
  },
});

const signInWithTokenRoute = defineRoute({
  operationId: 'signInWithToken',
  audit: 'nothing',
  method: 'post',
  path: '/session',
  tag: 'session',
  summary: 'Sign in to the browser with an access token that the site has issued',
  description:
    'For a small site without an identity provider, whose people get a token by `npm run token`. The session ends with the token at the latest, and with the key that signed it.',
  roles: 'public',
  exists: ({ ownTokens }) => ownTokens !== null,
  body: object(
    'SignInWithToken',
    'An access token.',
    { token: z.string().trim().max(12_000).describe('The token.') },
    [{ token: 'eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFUzI1NiJ9.e30.AA' }],
  ),
  responses: {
    204: { description: 'Signed in.', headers: { 'Set-Cookie': 'The session of a browser.' } },
  },
  problems: ['unauthenticated', 'token-expired'],
  async handle({ body, cookies }, context) {
    const { ownTokens, sessions, recordSignIn } = context;
    const found = (await ownTokens?.authenticate(`Bearer ${body.token}`)) ?? { kind: 'invalid' };
    if (found.kind !== 'authenticated') {
      await recordSignIn({ kind: 'refused', way: 'token', reason: found.kind });
      throw new Problem(found.kind === 'expired' ? 'token-expired' : 'unauthenticated', {
        en: 'That key does not work, or no longer. Ask for a new one.',
        sv: 'Nyckeln gäller inte, eller inte längre. Be om en ny.',
      });
    }
    const { principal } = found;
    const cookie = await sessions.open({
      principal,
      expiresAt: signedInUntil(context, principal.validUntil),
      way: 'token',
      signedBy: keyIdOf(body.token),
      before: sessions.idIn(cookies),
    });
    return { status: 204, body: undefined, headers: { 'Set-Cookie': cookie } };
  },
});

const signOutRoute = defineRoute({
  operationId: 'signOut',
  audit: 'nothing',
  method: 'delete',
  path: '/session',
  tag: 'session',
  summary: 'Sign out of the browser',
  description:
    'Ends the session of the cookie at once: neither it nor a copy of it signs in any more, and its streams end. Whoever signed in ' +
    'by an identity provider is still signed in there: see `signOutAt` of `GET /me`. An access token ends by itself alone.',
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
export const sessionRoutes = [
  readWaysInRoute,
  signInWithTokenRoute,
  signOutRoute,
  ...providerRoutes,
  ...ownSessionRoutes,
  ...othersSessionRoutes,
];
