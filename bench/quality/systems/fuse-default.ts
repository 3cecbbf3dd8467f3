import Fuse from 'fuse.js';
import type { RankingSystem } from '../ranking-system.ts';

/** Fuse.js as it comes. It needs 50 to 200 ms a query here, so it answers a sample. */
export const fuseDefault: RankingSystem = {
  name: 'Fuse.js, default',
  mostQueries: 60,
  prepare(documents) {
    const fuse = new Fuse(documents);
    return (query) => {
      const scores = new Float64Array(documents.length);
      const found = fuse.search(query);
      for (const [at, { refIndex }] of found.entries()) {
        scores[refIndex] = found.length - at;
      }
      return scores;
    };
  },
};
