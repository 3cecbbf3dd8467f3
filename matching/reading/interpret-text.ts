import type { SiteVocabulary } from '../text/site-vocabulary.ts';
import type { VocabularyLanguage } from '../vocabulary/localized-text.ts';
import type { Interpretation } from './interpretation.ts';
import { isRead } from './language-of-text.ts';
import { prepareReading } from './prepare-reading.ts';
import { readConditions } from './read-conditions.ts';
import { readDemands } from './read-demands.ts';
import { readSiteTerms } from './read-site-terms.ts';
import { readSupports } from './read-supports.ts';
import { readTasks } from './read-tasks.ts';

/**
 * What a text says in terms of the vocabulary, each thing with the words that led to it. All of it is a suggestion:
 * it never overrides what a person rated. `lang` is the language that the text mostly is in; words of the other are
 * read too; `site` is the vocabulary of the site, default: none. The result depends on these and the engine version alone. Of a very long text only the
 * first 20,000 UTF-16 units are read, personal identity numbers excepted. Never throws.
 *
 * 1. Make the text ready: words, personal facts taken out, stances (`prepare-reading.ts`).
 * 2. Meet the vocabulary's phrases, the longest first, and give each the stance that reaches it.
 */
export function interpretText(
  text: string,
  lang: VocabularyLanguage,
  site: SiteVocabulary | null = null,
): Interpretation {
  const { reading, facts } = prepareReading(text, lang, site);
  return {
    tasks: readTasks(reading),
    conditions: readConditions(reading),
    supports: readSupports(reading),
    demands: readDemands(reading),
    siteTerms: site === null ? [] : readSiteTerms(reading, site),
    personal: facts,
    isRead: isRead(reading, site),
  };
}
