import type { LanguageLevel } from './languages.ts';
import type { LocalizedText } from './localized-text.ts';

const languageLevelNames: Readonly<Record<LanguageLevel, LocalizedText>> = {
  A1: { sv: 'A1, enstaka ord och fraser', en: 'A1, single words and phrases' },
  A2: { sv: 'A2, enkla samtal om vardagen', en: 'A2, simple everyday talk' },
  B1: { sv: 'B1, klarar det mesta i vardag och arbete', en: 'B1, most of everyday life and work' },
  B2: { sv: 'B2, samtalar obehindrat', en: 'B2, talks without effort' },
  C1: { sv: 'C1, nästan som ett modersmål', en: 'C1, nearly as a first language' },
  C2: { sv: 'C2, som ett modersmål', en: 'C2, as a first language' },
  native: { sv: 'Modersmål', en: 'First language' },
};

/** Names of the words that fields of a profile hold beside the terms of the vocabulary, by what they are of. */
export const valueNames = {
  'profile-statuses': {
    open: { sv: 'Öppen', en: 'Open' },
    closed: { sv: 'Stängd', en: 'Closed' },
  },
  'language-levels': languageLevelNames,
  presences: {
    always: { sv: 'Förekommer alltid', en: 'Always present' },
    avoidable: { sv: 'Går att undvika', en: 'Can be avoided' },
  },
  'need-strengths': {
    needed: { sv: 'Behövs', en: 'Needed' },
    helpful: { sv: 'Underlättar', en: 'Helps' },
  },
  'avoidance-strengths': {
    never: { sv: 'Aldrig', en: 'Never' },
    'rather-not': { sv: 'Helst inte', en: 'Rather not' },
  },
  again: {
    gladly: { sv: 'Gärna igen', en: 'Gladly again' },
    'rather-not': { sv: 'Helst inte igen', en: 'Rather not again' },
    never: { sv: 'Aldrig igen', en: 'Never again' },
  },
  'rating-sources': {
    self: { sv: 'Personen själv', en: 'The person' },
    coach: { sv: 'Arbetskonsulenten', en: 'The coach' },
    observed: { sv: 'Iakttaget', en: 'Observed' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LocalizedText>>>>;
