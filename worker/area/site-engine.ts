import { engineVersionWith } from '../../matching/engine-version.ts';
import type { WordBook } from '../../matching/text/words.ts';
import type { MatchEngine } from './match-engine.ts';

/** The engine with the words of a site: its version names both. */
export function withSiteWords(engine: MatchEngine, book: WordBook): MatchEngine {
  if (book.site === null) {
    return engine;
  }
  return {
    ...engine,
    version: engineVersionWith(engine.version, book.site),
    compileCandidate: (id, profile) => engine.compileCandidate(id, profile, book),
    compileRole: (id, profile, workplace) => engine.compileRole(id, profile, workplace, book),
  };
}
