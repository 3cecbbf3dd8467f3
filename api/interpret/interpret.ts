import type { z } from 'zod';
import { interpretText } from '../../matching/reading/interpret-text.ts';
import type { TextVectorizer } from '../../matching/text/text-vectorizer.ts';
import { labelOf } from '../../matching/vocabulary/label-of.ts';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import type { DeepReadonly } from '../http/route.ts';
import type { interpretationSchema } from './interpret-schemas.ts';

/** What a text says, as it is told, with names in the language. `of`: whose text it is, null where that is to be found out. */
export function interpret(
  text: string,
  lang: VocabularyLanguage,
  of: 'candidate' | 'role' | null,
  { site }: Pick<TextVectorizer, 'site'>,
): DeepReadonly<z.input<typeof interpretationSchema>> {
  const read = interpretText(text, lang, { site, of });
  return {
    lang,
    inferred: true,
    tasks: read.tasks.map((one) => ({ ...one, label: labelOf('tasks', one.task, lang) })),
    conditions: read.conditions.map((one) => ({ ...one, label: labelOf('conditions', one.condition, lang) })),
    supports: read.supports.map((one) => ({ ...one, label: labelOf('supports', one.support, lang) })),
    demands: read.demands.map((one) => ({ ...one, label: labelOf('abilities', one.ability, lang) })),
    siteTerms: read.siteTerms,
    personal: read.personal,
    spans: read.spans,
    isRead: read.isRead,
  };
}
