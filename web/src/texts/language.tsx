import { createContext, type ReactNode, use, useState } from 'react';
import { IntlProvider } from 'use-intl'; // ICU messages with typed keys
import { reportAway } from '../api/reachability.ts';
import { type Language, languages, locales, type SwedishTexts } from './texts.ts';

/** A language with its texts. */
export interface LoadedLanguage {
  readonly language: Language;
  readonly texts: SwedishTexts;
}

// the others have the same keys, which `Texts` sees to; so all are typed as the Swedish ones
const loaders = import.meta.glob<SwedishTexts>(['./sv.ts', './en.ts'], { import: 'texts' });
/** Where the choice of a language lies. */
const storageKey = 'passa.language';
/** What is told in dates and times of day is told as the clock shows it here. */
const timeZone = 'Europe/Stockholm';

const LanguageContext = createContext<{
  readonly language: Language;
  readonly choose: (next: Language) => void;
} | null>(null);

/** The language of last time, else the browser's where it is English, else Swedish. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  return languages.find((one) => one === chosen) ?? (navigator.language.startsWith('en') ? 'en' : 'sv');
}

/** Fetches the texts of a language and tells the document which it is. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const load = loaders[`./${language}.ts`];
  if (load === undefined) {
    throw new Error(`There are no texts in ${language}.`);
  }
  const texts = await load();
  document.documentElement.lang = language;
  return { language, texts };
}

/** Gives all below it texts in the chosen language. */
export function LanguageProvider({ initial, children }: { initial: LoadedLanguage; children: ReactNode }) {
  const [{ language, texts }, setLoaded] = useState(initial);
  const choose = (next: Language) => {
    localStorage.setItem(storageKey, next);
    void loadLanguage(next).then(setLoaded, reportAway);
  };
  return (
    <LanguageContext value={{ language, choose }}>
      <IntlProvider locale={locales[language]} messages={texts} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The chosen language, and how to choose another. */
export function useLanguage() {
  const context = use(LanguageContext);
  if (context === null) {
    throw new Error('There is no LanguageProvider around this.');
  }
  return context;
}
