import { z } from 'zod';
import { actingPrincipal } from '../../db/acting.ts';
import { changeKinds } from '../../db/change-feed.ts';
import { defineRoute } from '../define-route.ts';
import { principalRoles } from '../http/authentication/authenticator.ts';
import { mayHearOf } from './may-hear-of.ts';
import { streamChanges } from './stream-changes.ts';

const placeField = z
  .string()
  .max(100)
  .regex(/^[\w.-]*$/);

const followChangesRoute = defineRoute({
  operationId: 'followChanges',
  audit: { action: 'read', kind: 'changes', purpose: 'matching' },
  path: '/events',
  tag: 'events',
  summary: 'Hear of every change of what you may see',
  description: [
    'Server-sent events: `ready` when it listens, then `changed` with `{kind, id, nodeId}` as data, by ids alone; read again what you show of it. Where `id` is',
    'null, many of the kind have changed in the node. The id of `suggestions` is that of the candidate or role that was matched, and',
    'lists of others in the node may hold it at another place now; of a `review` it is the suggestion’s. `reset` says that changes may',
    'have been missed: read everything again. Come back with `Last-Event-ID`, or with `after` where you can’t send it. The stream closes',
    'when the access token or session ends.',
  ].join(' '),
  roles: principalRoles,
  query: z.strictObject({
    after: placeField
      .optional()
      .describe('The id of the last event that you have; wins over `Last-Event-ID`.'),
  }),
  headers: z.strictObject({
    'last-event-id': placeField
      .optional()
      .describe('The id of the last event that you have, as a browser sends it by itself.'),
  }),
  responses: {
    200: {
      description: 'A stream of events.',
      otherFormats: {
        'text/event-stream': `Events with \`{kind, id, nodeId}\` as data; kinds: ${changeKinds.join(', ')}.`,
      },
    },
  },
  async handle({ query, headers }, { changes, stopping, logger, clock, sessions, streams }, principal) {
    const { session, validUntil } = principal;
    // whatever the check of the request lets through, nothing is heard of that the database would not show
    const hearers = [principal, actingPrincipal()];
    const end = streams.begin(principal.id);
    return {
      write: (response) =>
        streamChanges(response, {
          feed: changes,
          mayHear: (change) => hearers.every((hearer) => hearer !== null && mayHearOf(hearer, change)),
          isOpen: async () => session === undefined || sessions.isOpen(session),
          sessionId: session?.id,
          after: query.after ?? headers['last-event-id'],
          stopping,
          validForMs: validUntil && validUntil.getTime() - clock().getTime(),
          logger,
        }).finally(end),
    };
  },
});

/** The route of live changes. */
export const eventRoutes = [followChangesRoute];
