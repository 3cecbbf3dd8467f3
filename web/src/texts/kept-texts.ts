import { everyPageSections, type PageSection, type Section } from './sections.ts';
import type { Language, SwedishTexts } from './texts.ts';

/** Sections of the texts of a language. */
export type SomeTexts = Partial<SwedishTexts>;

/** The texts that have been fetched so far, and the language in which they are shown. */
export interface KeptTexts {
  /** The language that is shown: one that was chosen is, as soon as all that is shown can be said in it. */
  readonly language: () => Language;
  /** What has been fetched in the language. Always the same object, which grows: what is drawn already has no need to be drawn again. */
  readonly texts: (language: Language) => SomeTexts;
  /** Fetches what is said around every page, and these sections; settles when they can be shown. */
  readonly load: (sections: readonly PageSection[]) => Promise<void>;
  /** Shows another language, when what was asked for so far is there in it. */
  readonly choose: (language: Language) => Promise<void>;
  /** Calls back when another language is shown; answers how to stop that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Keeps the texts that `read` fetches a section at a time. */
export function keepTexts(
  read: (language: Language, section: Section) => Promise<SomeTexts>,
  first: Language,
): KeptTexts {
  const kept: Readonly<Record<Language, SomeTexts>> = { sv: {}, en: {} };
  const asked = new Set<Section>(everyPageSections);
  const listeners = new Set<() => void>();
  let [shown, chosen] = [first, first];

  /** Fetches all that was asked for, also what is asked for while it is fetched. */
  async function fetchAsked(language: Language): Promise<void> {
    const missing = () => [...asked].filter((section) => kept[language][section] === undefined);
    while (missing().length > 0) {
      for (const some of await Promise.all(missing().map((section) => read(language, section)))) {
        Object.assign(kept[language], some);
      }
    }
  }

  return {
    language: () => shown,
    texts: (language) => kept[language],
    load: async (sections) => {
      for (const section of sections) {
        asked.add(section);
      }
      await Promise.all([...new Set([shown, chosen])].map(fetchAsked));
    },
    choose: async (language) => {
      chosen = language;
      try {
        await fetchAsked(language);
      } catch (error) {
        chosen = shown;
        throw error;
      }
      // another may have been chosen meanwhile
      if (chosen === language && shown !== language) {
        shown = language;
        for (const listener of listeners) {
          listener();
        }
      }
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
