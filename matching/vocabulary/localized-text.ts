/** The languages that every text of the vocabulary is written in. */
export const vocabularyLanguages = ['sv', 'en'] as const;

/** One language of the vocabulary: Swedish or English. */
export type VocabularyLanguage = (typeof vocabularyLanguages)[number];

/** One text in both languages. */
export type LocalizedText = Readonly<Record<VocabularyLanguage, string>>;

/** Everyday words and phrases for a term, in both languages, lower case, most usual first. */
export type Synonyms = Readonly<Record<VocabularyLanguage, readonly string[]>>;
