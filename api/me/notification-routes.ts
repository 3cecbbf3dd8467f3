import { z } from 'zod';
import { findNotifications } from '../../db/read-models/notifications-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { chooseNotifications } from '../../db/stores/mail-recipients.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import type { ApiContext } from '../api-context.ts';
import { defineRoute } from '../define-route.ts';
import type { Principal, PrincipalRole } from '../http/authentication/authenticator.ts';
import { component, object, textOrNull } from '../http/schema-registry.ts';

/** Those who are told. */
const told: readonly PrincipalRole[] = ['coach', 'manager'];

const byEmail = z
  .boolean()
  .describe(
    'Whether you get an e-mail when something comes to wait for you: how many of what, and nothing of whom.',
  );
const lang = z.enum(vocabularyLanguages).describe('The language of it.');

const notificationsSchema = object('Notifications', 'How you are told that something waits for you.', {
  byEmail,
  lang,
  address: textOrNull.describe('Where e-mail goes, as your latest sign-in tells; null when it does not.'),
  isSent: z.boolean().describe('Whether this site sends e-mail at all.'),
});

const choiceSchema = component(
  'NotificationChoice',
  'How you want to be told; what is left out stays as it is.',
  z.strictObject({ byEmail: byEmail.clone().optional(), lang: lang.clone().optional() }),
  [{ byEmail: false }],
);

const readNotificationsRoute = defineRoute({
  operationId: 'readNotifications',
  audit: 'nothing',
  path: '/me/notifications',
  tag: 'me',
  summary: 'How you are told that something waits for you',
  roles: told,
  responses: { 200: { description: 'As it is now.', schema: notificationsSchema } },
  handle: async (_request, context, principal) => ({ status: 200, body: await read(context, principal) }),
});

const chooseNotificationsRoute = defineRoute({
  operationId: 'chooseNotifications',
  audit: 'nothing',
  method: 'patch',
  path: '/me/notifications',
  tag: 'me',
  summary: 'Choose how you are told that something waits for you',
  roles: told,
  body: choiceSchema,
  responses: { 200: { description: 'As it is now.', schema: notificationsSchema } },
  async handle({ body }, context, principal) {
    const { id: principalId, roles, nodes } = principal;
    await chooseNotifications(
      queryIn(context.dataSource.manager),
      { principalId, roles, nodes: nodes === '*' ? null : nodes, seenAt: context.clock() },
      { byEmail: body.byEmail ?? null, lang: body.lang ?? null },
    );
    return { status: 200, body: await read(context, principal) };
  },
});

/** The routes of how one is told. */
export const notificationRoutes = [readNotificationsRoute, chooseNotificationsRoute];

async function read({ dataSource: { manager }, config }: ApiContext, { id }: Principal) {
  return { ...(await findNotifications(manager, id)), isSent: config.mail !== null };
}
