import type { VocabularyLanguage } from '../../vocabulary/localized-text.ts';

/** Everyday phrases in each language, split by semicolons; empty where there are none. */
export type PhraseLists = Readonly<Record<VocabularyLanguage, string>>;
