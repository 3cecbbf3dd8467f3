import type { LocalizedText } from './localized-text.ts';

/** Levels of a language, lowest first: the six of CEFR (Council of Europe), and native above them. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;

/** One level of a language. */
export type LanguageLevel = (typeof languageLevels)[number];

/** A well-formed language code: ISO 639-1, or ISO 639-3 where there is none. */
export const languageCodePattern = /^[a-z]{2,3}$/;

/** One language with a name to show. */
export interface Language {
  /** ISO 639-1 code, or ISO 639-3 where there is none. */
  readonly code: string;
  readonly names: LocalizedText;
}

/**
 * The languages that are common in Sweden, Swedish and English first.
 * The set is open: any code that matches `languageCodePattern` is a language, named here or not.
 */
export const languages: readonly Language[] = [
  { code: 'sv', names: { sv: 'svenska', en: 'Swedish' } },
  { code: 'en', names: { sv: 'engelska', en: 'English' } },
  { code: 'fi', names: { sv: 'finska', en: 'Finnish' } },
  { code: 'fit', names: { sv: 'meänkieli', en: 'Meänkieli' } },
  { code: 'se', names: { sv: 'nordsamiska', en: 'Northern Sami' } },
  { code: 'sma', names: { sv: 'sydsamiska', en: 'Southern Sami' } },
  { code: 'smj', names: { sv: 'lulesamiska', en: 'Lule Sami' } },
  { code: 'yi', names: { sv: 'jiddisch', en: 'Yiddish' } },
  { code: 'rom', names: { sv: 'romani', en: 'Romani' } },
  { code: 'swl', names: { sv: 'svenskt teckenspråk', en: 'Swedish Sign Language' } },
  { code: 'da', names: { sv: 'danska', en: 'Danish' } },
  { code: 'no', names: { sv: 'norska', en: 'Norwegian' } },
  { code: 'is', names: { sv: 'isländska', en: 'Icelandic' } },
  { code: 'de', names: { sv: 'tyska', en: 'German' } },
  { code: 'nl', names: { sv: 'nederländska', en: 'Dutch' } },
  { code: 'fr', names: { sv: 'franska', en: 'French' } },
  { code: 'es', names: { sv: 'spanska', en: 'Spanish' } },
  { code: 'pt', names: { sv: 'portugisiska', en: 'Portuguese' } },
  { code: 'it', names: { sv: 'italienska', en: 'Italian' } },
  { code: 'el', names: { sv: 'grekiska', en: 'Greek' } },
  { code: 'pl', names: { sv: 'polska', en: 'Polish' } },
  { code: 'et', names: { sv: 'estniska', en: 'Estonian' } },
  { code: 'lv', names: { sv: 'lettiska', en: 'Latvian' } },
  { code: 'lt', names: { sv: 'litauiska', en: 'Lithuanian' } },
  { code: 'ru', names: { sv: 'ryska', en: 'Russian' } },
  { code: 'uk', names: { sv: 'ukrainska', en: 'Ukrainian' } },
  { code: 'ro', names: { sv: 'rumänska', en: 'Romanian' } },
  { code: 'bg', names: { sv: 'bulgariska', en: 'Bulgarian' } },
  { code: 'hu', names: { sv: 'ungerska', en: 'Hungarian' } },
  { code: 'cs', names: { sv: 'tjeckiska', en: 'Czech' } },
  { code: 'sq', names: { sv: 'albanska', en: 'Albanian' } },
  { code: 'bs', names: { sv: 'bosniska', en: 'Bosnian' } },
  { code: 'hr', names: { sv: 'kroatiska', en: 'Croatian' } },
  { code: 'sr', names: { sv: 'serbiska', en: 'Serbian' } },
  { code: 'mk', names: { sv: 'makedonska', en: 'Macedonian' } },
  { code: 'sl', names: { sv: 'slovenska', en: 'Slovene' } },
  { code: 'tr', names: { sv: 'turkiska', en: 'Turkish' } },
  { code: 'ar', names: { sv: 'arabiska', en: 'Arabic' } },
  { code: 'aii', names: { sv: 'assyriska (östsyriska)', en: 'Assyrian Neo-Aramaic' } },
  { code: 'tru', names: { sv: 'turoyo (västsyriska)', en: 'Turoyo' } },
  { code: 'kmr', names: { sv: 'kurmanji (nordkurdiska)', en: 'Kurmanji (Northern Kurdish)' } },
  { code: 'ckb', names: { sv: 'sorani (centralkurdiska)', en: 'Sorani (Central Kurdish)' } },
  { code: 'ku', names: { sv: 'kurdiska', en: 'Kurdish' } },
  { code: 'fa', names: { sv: 'persiska', en: 'Persian' } },
  { code: 'prs', names: { sv: 'dari', en: 'Dari' } },
  { code: 'ps', names: { sv: 'pashto', en: 'Pashto' } },
  { code: 'az', names: { sv: 'azerbajdzjanska', en: 'Azerbaijani' } },
  { code: 'hy', names: { sv: 'armeniska', en: 'Armenian' } },
  { code: 'ka', names: { sv: 'georgiska', en: 'Georgian' } },
  { code: 'uz', names: { sv: 'uzbekiska', en: 'Uzbek' } },
  { code: 'ug', names: { sv: 'uiguriska', en: 'Uyghur' } },
  { code: 'mn', names: { sv: 'mongoliska', en: 'Mongolian' } },
  { code: 'so', names: { sv: 'somaliska', en: 'Somali' } },
  { code: 'ti', names: { sv: 'tigrinska', en: 'Tigrinya' } },
  { code: 'am', names: { sv: 'amhariska', en: 'Amharic' } },
  { code: 'om', names: { sv: 'oromo', en: 'Oromo' } },
  { code: 'sw', names: { sv: 'swahili', en: 'Swahili' } },
  { code: 'rw', names: { sv: 'kinyarwanda', en: 'Kinyarwanda' } },
  { code: 'rn', names: { sv: 'kirundi', en: 'Kirundi' } },
  { code: 'ln', names: { sv: 'lingala', en: 'Lingala' } },
  { code: 'wo', names: { sv: 'wolof', en: 'Wolof' } },
  { code: 'ha', names: { sv: 'hausa', en: 'Hausa' } },
  { code: 'yo', names: { sv: 'yoruba', en: 'Yoruba' } },
  { code: 'ig', names: { sv: 'igbo', en: 'Igbo' } },
  { code: 'mnk', names: { sv: 'mandinka', en: 'Mandinka' } },
  { code: 'ur', names: { sv: 'urdu', en: 'Urdu' } },
  { code: 'hi', names: { sv: 'hindi', en: 'Hindi' } },
  { code: 'pa', names: { sv: 'punjabi', en: 'Punjabi' } },
  { code: 'bn', names: { sv: 'bengali', en: 'Bengali' } },
  { code: 'ne', names: { sv: 'nepali', en: 'Nepali' } },
  { code: 'ta', names: { sv: 'tamil', en: 'Tamil' } },
  { code: 'te', names: { sv: 'telugu', en: 'Telugu' } },
  { code: 'ml', names: { sv: 'malayalam', en: 'Malayalam' } },
  { code: 'si', names: { sv: 'singalesiska', en: 'Sinhala' } },
  { code: 'zh', names: { sv: 'kinesiska', en: 'Chinese' } },
  { code: 'yue', names: { sv: 'kantonesiska', en: 'Cantonese' } },
  { code: 'vi', names: { sv: 'vietnamesiska', en: 'Vietnamese' } },
  { code: 'th', names: { sv: 'thailändska', en: 'Thai' } },
  { code: 'tl', names: { sv: 'tagalog', en: 'Tagalog' } },
  { code: 'id', names: { sv: 'indonesiska', en: 'Indonesian' } },
  { code: 'ms', names: { sv: 'malajiska', en: 'Malay' } },
  { code: 'my', names: { sv: 'burmesiska', en: 'Burmese' } },
  { code: 'km', names: { sv: 'khmer', en: 'Khmer' } },
  { code: 'ja', names: { sv: 'japanska', en: 'Japanese' } },
  { code: 'ko', names: { sv: 'koreanska', en: 'Korean' } },
  { code: 'he', names: { sv: 'hebreiska', en: 'Hebrew' } },
];
