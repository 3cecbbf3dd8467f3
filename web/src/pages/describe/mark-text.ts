import type { Kind, Thing } from './understand.ts';

/** Words in a row that were understood as the same, or as nothing. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly kind: Kind | null;
}

/** The text cut where what it was understood as begins and ends; what is said inside of a task stands out from it. */
export function markText(text: string, things: readonly Thing[]): Segment[] {
  const kindAt: (Kind | null)[] = Array.from({ length: text.length }, () => null);
  const shown = things.filter(({ state }) => state !== 'removed');
  for (const { kind, words } of [
    ...shown.filter((thing) => thing.kind === 'task'),
    ...shown.filter((thing) => thing.kind !== 'task'),
  ]) {
    for (const { start, end } of words) {
      kindAt.fill(kind, start, end);
    }
  }
  const segments: Segment[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at === text.length || kindAt[at] !== kindAt[start]) {
      segments.push({ start, text: text.slice(start, at), kind: kindAt[start] ?? null });
      start = at;
    }
  }
  return segments;
}
