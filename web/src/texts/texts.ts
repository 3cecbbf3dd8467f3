import type { texts } from './sv.ts';

/** The Swedish texts: what the values of each message are is read from them. */
export type SwedishTexts = typeof texts;

/** Any messages with the keys of the Swedish ones. */
type SameKeys<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : SameKeys<Messages[Key]>;
};

/** Everything that the pages say, in one language. */
export type Texts = SameKeys<SwedishTexts>;

/** The languages of the pages. */
export const languages = ['sv', 'en'] as const;
/** See {@link languages}. */
export type Language = (typeof languages)[number];

/** How each language writes numbers and dates: English as in Europe. */
export const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

declare module 'use-intl' {
  interface AppConfig {
    // keys, and the values that each message takes, are checked where it is used
    Messages: SwedishTexts;
    Locale: (typeof locales)[Language];
  }
}
