import type { LocalizedText } from './localized-text.ts';

/** Identifiers of the reasons why something that was tried ended, in vocabulary order. */
export const endReasonIds = [
  'period-over',
  'other-work',
  'health',
  'too-heavy',
  'too-stressful',
  'did-not-suit',
  'conflict',
  'other',
] as const;
/** One reason why something that was tried ended. */
export type EndReasonId = (typeof endReasonIds)[number];

/** One reason why something that was tried ended. */
export interface EndReason {
  readonly id: EndReasonId;
  readonly names: LocalizedText;
}

/** The reasons why something that was tried ended, in the order of `endReasonIds`. */
export const endReasons: readonly EndReason[] = [
  { id: 'period-over', names: { sv: 'Tiden var slut', en: 'The period was over' } },
  { id: 'other-work', names: { sv: 'Gick vidare till annat', en: 'Went on to something else' } },
  { id: 'health', names: { sv: 'Hälsan', en: 'Health' } },
  { id: 'too-heavy', names: { sv: 'För tungt', en: 'Too heavy' } },
  { id: 'too-stressful', names: { sv: 'För stressigt', en: 'Too stressful' } },
  { id: 'did-not-suit', names: { sv: 'Passade inte', en: 'Did not suit' } },
  { id: 'conflict', names: { sv: 'Det skar sig', en: 'A conflict' } },
  { id: 'other', names: { sv: 'Annat', en: 'Something else' } },
];
