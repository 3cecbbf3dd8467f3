import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.ts';

/** How one is told that something waits. */
export type Notifications = Schemas['Notifications'];

/** How one is told that something waits. */
export const notificationsQuery = queryOptions({
  queryKey: ['me', 'notifications'],
  queryFn: () => answerOf(api.GET('/me/notifications')),
});

/** Stores how one wants to be told. Throws as {@link answerOf} does. */
export function chooseNotifications(choice: Schemas['NotificationChoice']): Promise<Notifications> {
  return answerOf(api.PATCH('/me/notifications', { body: choice }));
}
