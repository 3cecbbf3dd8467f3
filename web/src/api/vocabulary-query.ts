import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

/** Every list of the vocabulary, each term with what to show for it. */
export type VocabularyLists = Schemas['VocabularyLists'];

/** The whole vocabulary in a language. It changes with the program only; the browser keeps it. */
export function vocabularyQuery(lang: 'sv' | 'en') {
  return queryOptions({
    queryKey: ['vocabulary', lang],
    queryFn: async () => (await answerOf(api.GET('/vocabulary', { params: { query: { lang } } }))).lists,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
