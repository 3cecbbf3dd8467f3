import type { QueryClient } from '@tanstack/react-query';
import { vocabularyQuery } from '../api/vocabulary-query.ts';
import { preferredLanguage } from '../texts/language.tsx';

/** Fetches the vocabulary in the language of the pages, if it is not there, beside what else a page needs. */
export function ensureVocabulary(queryClient: QueryClient) {
  return queryClient.ensureQueryData(vocabularyQuery(preferredLanguage()));
}
