/** Identifiers of the eight times of the week, in vocabulary order. */
export const timeIds = [
  'weekday-morning',
  'weekday-afternoon',
  'weekday-evening',
  'weekday-night',
  'weekend-morning',
  'weekend-afternoon',
  'weekend-evening',
  'weekend-night',
] as const;

/** One time of the week. */
export type TimeId = (typeof timeIds)[number];
