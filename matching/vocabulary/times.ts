import type { LocalizedText } from './localized-text.ts';

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

/** One time of the week, as hours of the clock. */
export interface Time {
  readonly id: TimeId;
  readonly names: LocalizedText;
  /** Whether it falls on Saturday, Sunday or a public holiday. */
  readonly isWeekend: boolean;
  /** First hour, 0..23. */
  readonly fromHour: number;
  /** Hour at which it ends, 0..23, exclusive; smaller than `fromHour` when it passes midnight. */
  readonly toHour: number;
}

/** The times of the week, in the order of `timeIds`. */
export const times: readonly Time[] = [
  {
    id: 'weekday-morning',
    names: { sv: 'Vardag, morgon och förmiddag', en: 'Weekday morning' },
    isWeekend: false,
    fromHour: 6,
    toHour: 12,
  },
  {
    id: 'weekday-afternoon',
    names: { sv: 'Vardag, eftermiddag', en: 'Weekday afternoon' },
    isWeekend: false,
    fromHour: 12,
    toHour: 17,
  },
  {
    id: 'weekday-evening',
    names: { sv: 'Vardag, kväll', en: 'Weekday evening' },
    isWeekend: false,
    fromHour: 17,
    toHour: 22,
  },
  {
    id: 'weekday-night',
    names: { sv: 'Vardag, natt', en: 'Weekday night' },
    isWeekend: false,
    fromHour: 22,
    toHour: 6,
  },
  {
    id: 'weekend-morning',
    names: { sv: 'Helg, morgon och förmiddag', en: 'Weekend morning' },
    isWeekend: true,
    fromHour: 6,
    toHour: 12,
  },
  {
    id: 'weekend-afternoon',
    names: { sv: 'Helg, eftermiddag', en: 'Weekend afternoon' },
    isWeekend: true,
    fromHour: 12,
    toHour: 17,
  },
  {
    id: 'weekend-evening',
    names: { sv: 'Helg, kväll', en: 'Weekend evening' },
    isWeekend: true,
    fromHour: 17,
    toHour: 22,
  },
  {
    id: 'weekend-night',
    names: { sv: 'Helg, natt', en: 'Weekend night' },
    isWeekend: true,
    fromHour: 22,
    toHour: 6,
  },
];
