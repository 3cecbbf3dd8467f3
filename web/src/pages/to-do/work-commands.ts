import { api, doneBy } from '../../api/client.ts';
import type { WorkGroup, WorkItem } from '../../api/work-list-query.ts';

/** Something that was put away, and from which group. */
export interface PutAway {
  readonly group: WorkGroup['id'];
  readonly item: WorkItem;
}

/** Puts something away until something of it changes. */
export function putAway({ group, item: { id, tag } }: PutAway): Promise<void> {
  return doneBy(api.POST('/work-list/dismissals', { body: { group, id, tag } }));
}

/** Brings back what was put away. */
export function bringBack({ group, item: { id } }: PutAway): Promise<void> {
  return doneBy(api.POST('/work-list/restorations', { body: { group, id } }));
}
