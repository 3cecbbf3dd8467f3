import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

/** One thing that needs the user. */
export type WorkItem = Schemas['WorkItem'];
/** What needs the user for one reason. */
export type WorkGroup = Schemas['WorkGroup'];

/** What needs the user, in groups. */
export const workListQuery = queryOptions({
  queryKey: ['work-list'],
  queryFn: () => answerOf(api.GET('/work-list')),
});
