import { z } from 'zod';
import { listNodes } from '../../db/read-models/node-names.ts';
import { reaches } from '../access/reach.ts';
import { reachOf } from '../access/who-sees-what.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { signInPaths } from '../http/authentication/provider/sign-in-paths.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { basePath } from '../http/base-path.ts';
import { object, textOrNull } from '../http/schema-registry.ts';
import { nodeSchema } from '../nodes/node-schema.ts';

const operationId = 'readMe';

/** The route that tells who one is, with what one may of the `other` routes. */
export function defineMeRoute(others: readonly Route[]): Route {
  const mayField = z.array(z.enum([operationId, ...others.map((route) => route.operationId)]));
  const schema = object('Me', 'Who you are, and what you may.', {
    id: z.string().describe('Your id, as profiles and reviews name you by it.'),
    name: textOrNull.describe('What you are called; null when the sign-in does not tell.'),
    roles: z.array(z.enum(principalRoles)).describe('What you are; one can be several.'),
    nodes: z.array(nodeSchema).describe('The nodes whose things you reach, by name.'),
    may: mayField.describe(
      'The operations of this document that are for one of your roles, by `operationId`.',
    ),
    sees: z
      .record(z.string(), z.record(z.string(), z.enum(reaches)))
      .describe(
        'How far you read each field of each thing, e.g. `wishes` of a `candidate`: of each of your nodes (`whole`), of others’ people without own ' +
          'words (`bare`), of `own` people and those you stand in for, of what you have `written`, of the workplaces that you `managed`, in a ' +
          'proposal while it is `consented` to, in `bands`, as `counts`; what is not named you do not read. `x-seen-by` in this document says it for each role.',
      ),
    validUntil: z.iso.datetime().nullable().describe('When your sign-in ends; null when not by itself.'),
    isDemonstration: z
      .boolean()
      .describe('Whether this is a demonstration, where anybody signs in without a password.'),
    signOutAt: textOrNull.describe(
      'Where the browser goes after `DELETE /session` to sign out at the identity provider, too; null when not signed in by one.',
    ),
    csrfToken: textOrNull.describe(
      'Sent back as `X-CSRF-Token` with all that may change something; null for an access token, which needs none.',
    ),
  });
  return defineRoute({
    operationId,
    audit: 'nothing',
    path: '/me',
    tag: 'me',
    summary: 'Who you are, and what you may',
    roles: principalRoles,
    responses: { 200: { description: 'You.', schema } },
    async handle(_request, context, principal) {
      const { id, name = null, roles, validUntil, session } = principal;
      const open = others.filter((route) => route.exists?.(context) ?? true);
      const mine = open.filter((route) => route.roles === 'public' || hasOneOf(route.roles, roles));
      return {
        status: 200,
        body: {
          id,
          name,
          roles,
          nodes: await listNodes(context.dataSource.manager, scopeOf(principal)),
          may: [operationId, ...mine.map((route) => route.operationId)],
          sees: reachOf(roles),
          validUntil: validUntil?.toISOString() ?? null,
          isDemonstration: context.signInDemo !== null,
          signOutAt: session?.way === 'provider' ? `${basePath}${signInPaths.signOut}` : null,
          csrfToken: session?.csrfToken ?? null,
        },
      };
    },
  });
}

function hasOneOf(wanted: readonly string[], roles: readonly string[]): boolean {
  return roles.some((role) => wanted.includes(role));
}
