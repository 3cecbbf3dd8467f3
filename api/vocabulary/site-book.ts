import type { EntityManager } from 'typeorm';
import { createSiteWordsSource } from '../../db/vocabulary/site-words.ts';
import { type MatchEngine, matchEngine, withSiteWords } from '../../matching/engine.ts';
import type { TextVectorizer } from '../../matching/text/text-vectorizer.ts';

/** What words mean at this site, and the engine with them. */
interface BookInForce {
  readonly book: TextVectorizer;
  readonly engine: MatchEngine;
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
      return { book, engine: withSiteWords(matchEngine, book) };
    },
  };
}
