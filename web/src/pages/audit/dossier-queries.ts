import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../api/client.ts';
import type { Language } from '../../texts/texts.ts';

/** All that is kept of a suggestion. */
export type Dossier = Schemas['Dossier'];
/** A decision, with what it rests on. */
export type DossierDecision = Schemas['DossierDecision'];

/** The dossier of a suggestion, its sentences in a language. Each time it is asked for, it is computed again. */
export function dossierQuery(suggestionId: string, lang: Language) {
  return queryOptions({
    queryKey: ['dossier', suggestionId, lang],
    queryFn: () =>
      answerOf(
        api.GET('/suggestions/{id}/dossier', { params: { path: { id: suggestionId }, query: { lang } } }),
      ),
    refetchOnWindowFocus: false,
  });
}
