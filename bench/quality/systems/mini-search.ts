import MiniSearch, { type SearchOptions } from 'minisearch';
import type { RankingSystem } from '../ranking-system.ts';

/** MiniSearch as its readme recommends for tolerant search. */
export const miniSearchTolerant: RankingSystem = miniSearch('MiniSearch, fuzzy + prefix', {
  fuzzy: 0.2,
  prefix: true,
});

/** Plain Okapi BM25 over whole words: MiniSearch scores by BM25+, whose lower bound d = 0 makes it BM25. */
export const bm25Words: RankingSystem = miniSearch('BM25, words', { bm25: { k: 1.2, b: 0.75, d: 0 } });

function miniSearch(name: string, searchOptions: SearchOptions): RankingSystem {
  return {
    name,
    prepare(documents) {
      const index = new MiniSearch({ fields: ['text'], searchOptions });
      index.addAll(documents.map((text, id) => ({ id, text })));
      return (query) => {
        const scores = new Float64Array(documents.length);
        for (const { id, score } of index.search(query)) {
          scores[Number(id)] = score;
        }
        return scores;
      };
    },
  };
}
