import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { MissingSide } from './sentence.ts';

/** What values are called inside a sentence. */
export interface Phrases {
  /** BCP 47 tag for numbers, dates and lists. */
  readonly locale: string;
  readonly missing: Readonly<Record<MissingSide, string>>;
  /** A language that the vocabulary has no name for. */
  readonly unnamedLanguage: string;
  readonly nativeLevel: string;
  readonly and: string;
  /** Before the last item of a list in which an item holds the usual word. */
  readonly alsoAnd: string;
  /** Times of the day, each followed by which days. */
  readonly times: Readonly<
    Record<
      | 'morning'
      | 'afternoon'
      | 'evening'
      | 'night'
      | 'daytime'
      | 'roundTheClock'
      | 'weekdays'
      | 'weekends'
      | 'everyDay',
      string
    >
  >;
  /** Between the first and the last of several in a row. */
  readonly to: string;
  /** Ends a list that is cut short. */
  readonly andMore: string;
}

/** See {@link Phrases}. */
export const phrases: Readonly<Record<VocabularyLanguage, Phrases>> = {
  sv: {
    locale: 'sv-SE',
    missing: { candidate: 'personen', role: 'tjänsten', both: 'personen och tjänsten' },
    unnamedLanguage: 'ett annat språk',
    nativeLevel: 'modersmålsnivå',
    and: 'och',
    alsoAnd: 'samt',
    times: {
      morning: 'förmiddagar',
      afternoon: 'eftermiddagar',
      evening: 'kvällar',
      night: 'nätter',
      daytime: 'dagtid',
      roundTheClock: 'dygnet runt',
      weekdays: 'på vardagar',
      weekends: 'på helger',
      everyDay: 'alla dagar',
    },
    to: 'till',
    andMore: 'med mera',
  },
  en: {
    locale: 'en-GB',
    missing: { candidate: 'the person', role: 'the role', both: 'the person and the role' },
    unnamedLanguage: 'another language',
    nativeLevel: 'native level',
    and: 'and',
    alsoAnd: 'as well as',
    times: {
      morning: 'mornings',
      afternoon: 'afternoons',
      evening: 'evenings',
      night: 'nights',
      daytime: 'daytime',
      roundTheClock: 'round the clock',
      weekdays: 'on weekdays',
      weekends: 'at weekends',
      everyDay: 'every day',
    },
    to: 'to',
    andMore: 'and more',
  },
};
