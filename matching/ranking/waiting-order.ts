/** The place among equals of one of whom it is not known since when they wait: after all others. */
export const longestWait = Number.MAX_SAFE_INTEGER;

/** A date since when somebody waits, `YYYY-MM-DD` or null, as a number: less for earlier, {@link longestWait} when unknown. */
export function waitNumber(waitingSince: string | null): number {
  return waitingSince === null ? longestWait : Number(waitingSince.replaceAll('-', ''));
}

/** Below 0 when one comes before the other: by falling total, then since when they wait, earlier first, then by rising id. */
export function compareRanked(
  a: { readonly total: number; readonly wait: number; readonly id: string },
  b: { readonly total: number; readonly wait: number; readonly id: string },
): number {
  return b.total - a.total || a.wait - b.wait || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
