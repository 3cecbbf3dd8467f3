import { SeededRandom } from '../../../demo/seeded-random.ts';
import type { RankingSystem } from '../ranking-system.ts';

/** Chance, the floor; seeded, so that runs are alike. */
export const randomOrder: RankingSystem = {
  name: 'random',
  prepare(documents) {
    const random = new SeededRandom(20_260_101);
    return () => Float64Array.from(documents, () => random.share());
  },
};
