import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { demoUserNames } from '../http/authentication/demo-sign-in.ts';
import { Problem } from '../http/problems/problem.ts';
import { component, described } from '../http/schema-registry.ts';

/** Signs in a demonstration user, without a password; does not exist in production. */
export const signInDemoRoute = defineRoute({
  operationId: 'signInDemo',
  method: 'post',
  path: '/demo/sign-in',
  tag: 'demo',
  summary: 'Sign in as a user of the demonstration region',
  description: 'Exists only where the demonstration was started with `npm start`.',
  roles: 'public',
  exists: ({ signInDemo }) => signInDemo !== null,
  body: component(
    'DemoSignIn',
    'Which demonstration user to be.',
    z.strictObject({ user: described('The demonstration user.', z.enum(demoUserNames)) }),
    [{ user: 'coordinator' }],
  ),
  responses: {
    200: {
      description: 'Signed in.',
      schema: component(
        'AccessToken',
        'Sent back as `Authorization: Bearer <token>`.',
        z.strictObject({
          token: described('The access token, a signed JWT.', z.string()),
          expiresAt: described('When it stops working.', z.iso.datetime()),
        }),
      ),
    },
  },
  async handle({ body }, { signInDemo }) {
    if (signInDemo === null) {
      throw new Problem('not-found', 'There is no demonstration here.');
    }
    const { token, expiresAt } = await signInDemo(body.user);
    return { status: 200, body: { token, expiresAt: expiresAt.toISOString() } };
  },
});
