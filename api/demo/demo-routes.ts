import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { demoUserNames } from '../http/authentication/demo-sign-in.ts';
import { Problem } from '../http/problems/problem.ts';
import { object } from '../http/schema-registry.ts';

/** Signs in a demonstration user, without a password; does not exist in production. */
export const signInDemoRoute = defineRoute({
  operationId: 'signInDemo',
  audit: 'nothing',
  method: 'post',
  path: '/demo/sign-in',
  tag: 'demo',
  summary: 'Sign in as a user of the demonstration region',
  description:
    'Exists only where the demonstration was started with `npm start`. A program uses the token; in a browser the cookie ' +
    'signs in by itself, see `GET /me`.',
  roles: 'public',
  exists: ({ signInDemo }) => signInDemo !== null,
  body: object(
    'DemoSignIn',
    'Which demonstration user to be.',
    { user: z.enum(demoUserNames).describe('The demonstration user.') },
    [{ user: 'coordinator' }],
  ),
  responses: {
    200: {
      description: 'Signed in.',
      headers: { 'Set-Cookie': 'The session of a browser.' },
      schema: object('AccessToken', 'Sent back as `Authorization: Bearer <token>`.', {
        token: z.string().describe('The access token, a signed JWT.'),
        expiresAt: z.iso.datetime().describe('When it stops working.'),
      }),
    },
  },
  async handle({ body, cookies }, { signInDemo, sessions }) {
    if (signInDemo === null) {
      throw new Problem('not-found', {
        en: 'There is no demonstration here.',
        sv: 'Här finns ingen demonstration.',
      });
    }
    const { principal, token, expiresAt } = await signInDemo(body.user);
    return {
      status: 200,
      body: { token, expiresAt: expiresAt.toISOString() },
      headers: {
        'Set-Cookie': await sessions.open({
          principal,
          expiresAt,
          way: 'demonstration',
          before: sessions.idIn(cookies),
        }),
      },
    };
  },
});
