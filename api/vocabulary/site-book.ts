import type { EntityManager } from 'typeorm';
import { createSiteWordsSource } from '../../db/vocabulary/site-words.ts';
import { engineVersion, engineVersionWith } from '../../matching/engine-version.ts';
import type { TextVectorizer } from '../../matching/text/text-vectorizer.ts';

/** What words mean at this site, and the version of the engine with them. */
interface BookInForce {
  readonly book: TextVectorizer;
  readonly engineVersion: string;
}

/** The site's own vocabularies as they stand in the database: looked at for each question, read when they have changed. */
export interface SiteBook {
  current(manager: EntityManager): Promise<BookInForce>;
}

/** Makes the memory of the site's vocabularies. */
export function createSiteBook(): SiteBook {
  const source = createSiteWordsSource();
  return {
    current: async (manager) => {
      const { book } = await source.current((text) => manager.query(text));
      return { book, engineVersion: engineVersionWith(engineVersion, book.site) };
    },
  };
}
