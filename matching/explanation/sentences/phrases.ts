import type { GateId, RuleId } from '../../model/pair-score.ts';
import type { VocabularyLanguage } from '../../vocabulary/localized-text.ts';
import type { MissingSide } from '../findings/finding.ts';

/** What values are called inside a sentence. */
export interface Phrases {
  /** BCP 47 tag for numbers, dates and lists. */
  readonly locale: string;
  readonly missing: Readonly<Record<MissingSide, string>>;
  /** A language that the vocabulary has no name for. */
  readonly unnamedLanguage: string;
  readonly nativeLevel: string;
  readonly and: string;
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
  /** Ends a list that is cut short. */
  readonly andMore: string;
  readonly gates: Readonly<Record<GateId, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
}

/** See {@link Phrases}. */
export const phrases: Readonly<Record<VocabularyLanguage, Phrases>> = {
  sv: {
    locale: 'sv-SE',
    missing: { candidate: 'kandidaten', role: 'rollen', both: 'kandidaten och rollen' },
    unnamedLanguage: 'ett annat språk',
    nativeLevel: 'modersmålsnivå',
    and: 'och',
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
    andMore: 'med mera',
    gates: {
      'role-open': 'om rollen är öppen',
      'candidate-open': 'om kandidaten söker placering',
      'node-reach': 'nod',
      period: 'startdatum och period',
      hours: 'timmar i veckan',
      times: 'tider på dygnet',
      travel: 'restid',
      'employment-form': 'anställningsform',
      licence: 'körkort och behörighet',
      'register-extract': 'utdrag ur belastningsregistret',
      'minimum-age': 'åldersgräns',
      language: 'språkkrav',
      conditions: 'arbetsförhållanden',
      'essential-abilities': 'nödvändiga förmågor',
      'needed-supports': 'stöd som behövs',
    },
    rules: {
      wishes: 'önskemål',
      'wished-conditions': 'undviker helst',
      'helpful-supports': 'stöd som underlättar',
      'hours-wanted': 'önskade timmar',
      'travel-time': 'restid',
      'room-to-grow': 'utrymme att växa',
      abilities: 'förmågor mot krav',
      experience: 'erfarenhet',
      'language-level': 'språk',
      'hours-covered': 'timmar som täcks',
    },
  },
  en: {
    locale: 'en-GB',
    missing: { candidate: 'the candidate', role: 'the role', both: 'the candidate and the role' },
    unnamedLanguage: 'another language',
    nativeLevel: 'native level',
    and: 'and',
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
    andMore: 'and more',
    gates: {
      'role-open': 'whether the role is open',
      'candidate-open': 'whether the candidate is looking for a placement',
      'node-reach': 'node',
      period: 'start date and period',
      hours: 'hours a week',
      times: 'times of the week',
      travel: 'travel time',
      'employment-form': 'employment form',
      licence: 'licences',
      'register-extract': 'extract from the criminal register',
      'minimum-age': 'minimum age',
      language: 'language demands',
      conditions: 'conditions at work',
      'essential-abilities': 'essential abilities',
      'needed-supports': 'supports that are needed',
    },
    rules: {
      wishes: 'wishes',
      'wished-conditions': 'would rather avoid',
      'helpful-supports': 'supports that help',
      'hours-wanted': 'wanted hours',
      'travel-time': 'travel',
      'room-to-grow': 'room to grow',
      abilities: 'abilities against demands',
      experience: 'experience',
      'language-level': 'language',
      'hours-covered': 'covered hours',
    },
  },
};
