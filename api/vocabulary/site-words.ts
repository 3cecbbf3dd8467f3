import type { EntityManager } from 'typeorm';
import { queryIn } from '../../db/run-query.ts';
import { createSiteWordsSource, type SiteWords } from '../../db/vocabulary/site-words.ts';

/** The site's own vocabularies as they stand in the database: looked at for each question, read when they have changed. */
export interface SiteWordsReader {
  current(manager: EntityManager): Promise<SiteWords>;
}

/** Makes the memory of the site's vocabularies. */
export function createSiteWordsReader(): SiteWordsReader {
  const source = createSiteWordsSource();
  return { current: (manager) => source.current(queryIn(manager)) };
}
