import { readKept } from '../ui/kept.ts';
import type { FoundItem, FoundKind } from './search-queries.ts';

/** Something that was opened from the search on this device, by this person. */
export interface OpenedItem {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string | null;
}

const most = 5;
const kinds: readonly unknown[] = ['candidate', 'role', 'workplace'] satisfies FoundKind[];
/** Of each who signs in on this device the own ones: another may not see them. */
const keyOf = (sessionId: string) => `passa.opened.${sessionId}`;

/** The last few things that were opened, latest first. */
export function recentlyOpened(sessionId: string): readonly OpenedItem[] {
  return readKept(keyOf(sessionId), isOpenedItem);
}

/** Remembers that the thing was opened. */
export function noteOpened(
  sessionId: string,
  kind: FoundKind,
  { id, name }: Pick<FoundItem, 'id' | 'name'>,
): void {
  const others = recentlyOpened(sessionId).filter((one) => one.id !== id);
  localStorage.setItem(keyOf(sessionId), JSON.stringify([{ kind, id, name }, ...others].slice(0, most)));
}

function isOpenedItem(value: unknown): value is OpenedItem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    kinds.includes(value.kind) &&
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    (value.name === null || typeof value.name === 'string')
  );
}
