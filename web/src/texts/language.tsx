import { createContext, type ReactNode, use, useEffect, useSyncExternalStore } from 'react';
import { IntlProvider } from 'use-intl'; // ICU messages with typed keys
import { reportAway } from '../api/reachability.ts';
import { keepTexts, type SomeTexts } from './kept-texts.ts';
import { type PageSection, sectionFile } from './sections.ts';
import { type Language, languages, locales } from './texts.ts';

// the others have the same keys, which `Texts` sees to; so all are typed as the Swedish ones
const files = import.meta.glob<SomeTexts>(['./sv/*.ts', './en/*.ts']);
/** Where the choice of a language lies. */
const storageKey = 'passa.language';
/** What is told in dates and times of day is told as the clock shows it here. */
const timeZone = 'Europe/Stockholm';

const first = preferredLanguage();
// what is asked for before anything is drawn is asked for in it, too
document.documentElement.lang = first;

const kept = keepTexts((language, section) => {
  const read = files[`./${language}/${sectionFile(section)}`];
  if (read === undefined) {
    throw new Error(`There are no texts of ${section} in ${language}.`);
  }
  return read();
}, first);

const LanguageContext = createContext<{
  readonly language: Language;
  readonly choose: (next: Language) => void;
} | null>(null);

/** The language of last time, else the browser's where it is English, else Swedish. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  return languages.find((one) => one === chosen) ?? (navigator.language.startsWith('en') ? 'en' : 'sv');
}

/** Fetches what is said around every page and these sections, if they are not there. */
export function loadTexts(sections: readonly PageSection[]): Promise<void> {
  return kept.load(sections);
}

/** Gives all below it texts in the chosen language. What is said around every page must have been fetched. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(kept.onChange, kept.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={{ language, choose: chooseLanguage }}>
      <IntlProvider locale={locales[language]} messages={kept.texts(language)} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

function chooseLanguage(next: Language): void {
  localStorage.setItem(storageKey, next);
  kept.choose(next).catch(reportAway);
}

/** The chosen language, and how to choose another. */
export function useLanguage() {
  const context = use(LanguageContext);
  if (context === null) {
    throw new Error('There is no LanguageProvider around this.');
  }
  return context;
}
