import type { Request } from 'express';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';

/** The language of messages to whoever sent the request, by `Accept-Language`. Default English, as programs and logs have it. */
export function languageOf(request: Request): VocabularyLanguage {
  return request.acceptsLanguages('en', 'sv') === 'sv' ? 'sv' : 'en';
}
