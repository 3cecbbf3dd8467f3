import type { WorkGroup, WorkItem } from '../../api/work-list-query.ts';

/** The groups that one goes through person by person, in the order in which they are gone through. */
const queued: readonly string[] = ['due', 'changed', 'review'];

/** Where a thing is looked at: whose suggestions, and which of them. */
export interface QueuePlace {
  readonly personId: string;
  /** The suggestion to look at; undefined for the first. */
  readonly selected: string | undefined;
}

/** The first person with something to review; null when there is none. */
export function firstOfQueue(groups: readonly WorkGroup[]): QueuePlace | null {
  for (const id of queued) {
    const [item] = groups.find((group) => group.id === id)?.items ?? [];
    if (item !== undefined) {
      return placeOf(item);
    }
  }
  return null;
}

/** Where a person or a person's suggestion is looked at. */
export function placeOf({ kind, id, candidateId }: WorkItem): QueuePlace {
  return kind === 'suggestion' && candidateId !== null
    ? { personId: candidateId, selected: id }
    : { personId: candidateId ?? id, selected: undefined };
}

/** The groups without one thing, and that counted less. */
export function withoutItem(groups: readonly WorkGroup[], groupId: string, itemId: string): WorkGroup[] {
  return groups.map((group) =>
    group.id === groupId && group.items.some(({ id }) => id === itemId)
      ? { ...group, count: group.count - 1, items: group.items.filter(({ id }) => id !== itemId) }
      : group,
  );
}
