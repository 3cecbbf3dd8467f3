/** Why a list is empty, or says little. */
export const shortListReasons = [
  'not-open',
  'placed',
  'objected',
  'not-confirmed',
  'no-places',
  'unreadable',
  'over',
  'nobody-open',
  'text-not-read',
  'off-lists',
  'gates',
  'not-matched',
] as const;
/** See {@link shortListReasons}. */
export type ShortListReason = (typeof shortListReasons)[number];
