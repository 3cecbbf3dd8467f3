import { TextIndex } from '../../../matching/text/text-index.ts';
import { compileText } from '../../../matching/text/text-profile.ts';
import type { RankingSystem } from '../ranking-system.ts';

/** Passa's text similarity: a pair's score depends on its two texts alone. */
export const passaEngine: RankingSystem = {
  name: 'Passa',
  prepare(documents) {
    const index = new TextIndex(documents.map(compileText));
    return (query) => index.similarities(compileText(query));
  },
};
