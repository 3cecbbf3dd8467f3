import type { LocalizedText } from './localized-text.ts';

/** Identifiers of the seven days of the week, in vocabulary order. */
export const weekdayIds = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** One day of the week. */
export type WeekdayId = (typeof weekdayIds)[number];

/** One day of the week. */
export interface Weekday {
  readonly id: WeekdayId;
  /** As a day that comes back every week. */
  readonly names: LocalizedText;
  /** Whether its times are those of weekends. */
  readonly isWeekend: boolean;
}

/** The days of the week, in the order of `weekdayIds`. */
export const weekdays: readonly Weekday[] = [
  { id: 'monday', names: { sv: 'Måndagar', en: 'Mondays' }, isWeekend: false },
  { id: 'tuesday', names: { sv: 'Tisdagar', en: 'Tuesdays' }, isWeekend: false },
  { id: 'wednesday', names: { sv: 'Onsdagar', en: 'Wednesdays' }, isWeekend: false },
  { id: 'thursday', names: { sv: 'Torsdagar', en: 'Thursdays' }, isWeekend: false },
  { id: 'friday', names: { sv: 'Fredagar', en: 'Fridays' }, isWeekend: false },
  { id: 'saturday', names: { sv: 'Lördagar', en: 'Saturdays' }, isWeekend: true },
  { id: 'sunday', names: { sv: 'Söndagar', en: 'Sundays' }, isWeekend: true },
];
