import { z } from 'zod';
import { textField } from '../../matching/model/fields.ts';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { claimText } from '../http/authentication/principal-claims.ts';
import { cursorsOf, placeTime } from '../http/cursor.ts';
import { pageQuery } from '../http/parameters.ts';
import { object, pageOf, textOrNull } from '../http/schema-registry.ts';
import { noSession, sessionFields, sessionId, showSession } from './session-fields.ts';

const placeSchema = z.strictObject({ createdAt: placeTime, id: sessionId.clone() });

const listSessionsOfOthersRoute = defineRoute({
  operationId: 'listSessionsOfOthers',
  audit: { action: 'list', kind: 'session', purpose: 'administration' },
  path: '/sessions',
  tag: 'session',
  summary: 'Who is signed in with a browser, the latest first',
  description: 'Everyone whose session reaches one of your nodes, you too.',
  roles: ['admin'],
  query: pageQuery.extend({
    q: textField(200, 1)
      .trim()
      .optional()
      .describe('Only those of whom the name or the id contains this, in any case.'),
  }),
  responses: {
    200: {
      description: 'A page of sessions.',
      schema: pageOf(
        'SessionPage',
        object('SessionOfSomebody', 'A browser that somebody is signed in with.', {
          ...sessionFields,
          principalId: z.string().describe('Whose: an id of our own.'),
          name: textOrNull.clone().describe('What they are called; null when the sign-in did not tell.'),
          roles: z.array(z.enum(principalRoles)).describe('What they may, since they signed in.'),
        }),
      ),
    },
  },
  async handle({ query: { limit, cursor, q } }, { sessions }, { nodes, session }) {
    const cursors = cursorsOf('/sessions', [nodes, q], placeSchema);
    const found = await sessions.listOf({ nodes, q, after: cursors.read(cursor), limit: limit + 1 });
    const { items, next } = cursors.page(found, limit, ({ signedInAt, id }) => ({
      createdAt: signedInAt.toISOString(),
      id,
    }));
    return {
      status: 200,
      body: {
        items: items.map((one) => showSession(one, session)),
        next,
      },
    };
  },
});

const endSessionOfOtherRoute = defineRoute({
  operationId: 'endSessionOfOther',
  audit: 'nothing',
  method: 'delete',
  path: '/sessions/{id}',
  tag: 'session',
  summary: 'Sign out a browser of somebody’s',
  description: 'For an administrator, e.g. when a device was lost. Ends at once, with its streams of events.',
  roles: ['admin'],
  params: z.strictObject({ id: sessionId.clone().describe('Which.') }),
  responses: { 204: { description: 'Ended.' } },
  problems: ['not-found'],
  async handle({ params: { id } }, { sessions }, { nodes }) {
    if ((await sessions.end({ id, nodes })) === 0) {
      throw noSession();
    }
    return { status: 204, body: undefined };
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

/** The routes of the sessions of others, for administrators. */
export const othersSessionRoutes = [listSessionsOfOthersRoute, endSessionOfOtherRoute, endSessionsOfRoute];
